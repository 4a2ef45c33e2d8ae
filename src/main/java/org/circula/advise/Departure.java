package org.circula.advise;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.circula.advise.dates.Journey;
import org.circula.law.RuleBases;
import org.circula.law.Territories;
import org.circula.law.Words;
import org.circula.person.Life;
import org.circula.person.Stay;

/**
 * An absence to advise on, as far as the person said.
 *
 * @param lastDayPresent the last day present; empty for the day asked about
 * @param to the country to go to; empty for the country of nationality, or else somewhere outside the Union
 * @param reason why, a word of {@code facts.yaml}
 */
public record Departure(Optional<LocalDate> lastDayPresent, Optional<String> to, Optional<String> reason) {

    /** Nothing was said of it. */
    public static Departure unsaid() {
        return new Departure(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The journey away from a State: for somebody who is elsewhere already, staying where they are. */
    Journey from(String state, Life life, LocalDate asOf, RuleBases law) {
        LocalDate last = lastDayPresent.orElse(asOf);
        Optional<Stay> now = life.stays().items().stream()
                .filter(stay -> stay.days().contains(last))
                .max(Comparator.comparing(stay -> stay.days().firstDay()));
        boolean away = to.isEmpty()
                && now.map(Stay::place)
                        .filter(place -> !place.equals(new Stay.In(state)))
                        .isPresent();
        Optional<String> why = reason.or(() -> away ? now.flatMap(Stay::reason) : Optional.empty());
        Stay.Place place = away ? now.orElseThrow().place() : place(state, life, law);
        return new Journey(last, place, why, state);
    }

    private Stay.Place place(String state, Life life, RuleBases law) {
        return to.or(() -> life.person().nationalities().items().stream()
                        .filter(country -> !country.equals(state))
                        .findFirst())
                .map(country -> (Stay.Place) new Stay.In(country))
                .orElseGet(() -> new Stay.Outside(union(state, law)));
    }

    private static String union(String state, RuleBases law) {
        Words words = law.words();
        String union = RuleBases.UNION.toUpperCase(java.util.Locale.ROOT);
        boolean member = new Territories(words.territories())
                .countries(java.util.List.of(union))
                .contains(state);
        return member ? union : state;
    }
}
