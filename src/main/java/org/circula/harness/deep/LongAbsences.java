package org.circula.harness.deep;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.circula.ask.fact.Choice;
import org.circula.ask.fact.FactKind;
import org.circula.ask.fact.OpenFact;
import org.circula.ask.fact.ToldStays;
import org.circula.person.Stay;
import org.circula.time.Span;

/** Adds to the places of open days the lives with as many long absences as a limit on their number counts. */
final class LongAbsences {

    private final Constants constants;
    private final Optional<String> home;
    private final Optional<LocalDate> granted;
    private final WholeLife whole;

    LongAbsences(Constants constants, Optional<String> home, Optional<LocalDate> granted, WholeLife whole) {
        this.constants = constants;
        this.home = home;
        this.granted = granted;
        this.whole = whole;
    }

    List<OpenFact> addedTo(List<OpenFact> facts) {
        List<OpenFact> all = new ArrayList<>();
        for (OpenFact fact : facts) {
            List<Choice> more = new ArrayList<>(fact.choices());
            if (fact.kind() == FactKind.PRESENCE) {
                constants
                        .absences()
                        .forEach(absences ->
                                choice(fact.stretches().get(0), absences).ifPresent(more::add));
            }
            all.add(new OpenFact(fact.kind(), fact.word(), fact.stretches(), fact.list(), fact.readBy(), more));
        }
        return all;
    }

    /** One after another since the status was granted, a day at home between; empty where there is no room for them. */
    private Optional<Choice> choice(Span open, Constants.Absences absences) {
        LocalDate last = open.end().orElseThrow();
        LocalDate first = granted.filter(day -> day.isAfter(open.firstDay())).orElse(open.firstDay());
        List<Stay> stays = new ArrayList<>();
        LocalDate present = first;
        stays.add(whole.stay(home, Span.of(open.firstDay(), first), Optional.empty()));
        for (int number = 0; number < absences.number(); number++) {
            LocalDate back = present.plus(absences.longerThan()).plusDays(2);
            if (back.isAfter(last)) {
                return Optional.empty();
            }
            stays.add(whole.stay(Optional.empty(), Span.of(present.plusDays(1), back.minusDays(1)), absences.reason()));
            boolean lastOne = number + 1 == absences.number();
            stays.add(whole.stay(home, Span.of(back, lastOne ? last : back), Optional.empty()));
            present = back;
        }
        return Optional.of(new Choice(
                absences.number() + " absences longer than " + absences.longerThan(),
                life -> ToldStays.in(life, stays)));
    }
}
