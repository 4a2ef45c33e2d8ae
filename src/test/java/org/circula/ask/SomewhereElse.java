package org.circula.ask;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.circula.ask.fact.Choice;
import org.circula.ask.fact.OpenFact;
import org.circula.ask.fact.ToldStays;
import org.circula.person.Stay;
import org.circula.time.Span;

/** Stretches of days spent in up to three of the countries that a fact allows, parted on any days. */
final class SomewhereElse {

    private SomewhereElse() {}

    static Choice on(OpenFact presence, Random random) {
        List<String> countries = presence.choices().stream()
                .map(choice -> choice.says().substring(0, 2))
                .distinct()
                .toList();
        Span days = presence.stretches().get(0);
        LocalDate last = days.end().orElseThrow();
        List<Stay> stays = new ArrayList<>();
        LocalDate from = days.firstDay();
        while (!from.isAfter(last)) {
            boolean toTheEnd = stays.size() == 2 || random.nextInt(3) == 0;
            LocalDate drawn = from.plusDays(random.nextInt((int) days.length()));
            LocalDate to = toTheEnd || drawn.isAfter(last) ? last : drawn;
            String country = countries.get(random.nextInt(countries.size()));
            stays.add(new Stay(new Stay.In(country), Span.of(from, to), Optional.of("other"), Optional.empty()));
            from = to.plusDays(1);
        }
        return new Choice(stays.toString(), life -> ToldStays.in(life, stays));
    }
}
