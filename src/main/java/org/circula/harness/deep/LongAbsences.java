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

    /** Longer by more than the days that months of different lengths make. */
    private static final int DAYS_LONGER = 5;

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

    /** One after another up to the last day, a day at home between; empty where there is no room for them since the grant. */
    private Optional<Choice> choice(Span open, Constants.Absences absences) {
        LocalDate first = granted.filter(day -> day.isAfter(open.firstDay())).orElse(open.firstDay());
        LocalDate back = open.end().orElseThrow();
        List<Stay> stays = new ArrayList<>();
        for (int number = 0; number < absences.number(); number++) {
            LocalDate present = back.minus(absences.longerThan()).minusDays(DAYS_LONGER);
            if (present.isBefore(first)) {
                return Optional.empty();
            }
            stays.add(0, whole.stay(home, Span.of(back, back), Optional.empty()));
            stays.add(
                    0,
                    whole.stay(Optional.empty(), Span.of(present.plusDays(1), back.minusDays(1)), absences.reason()));
            back = present;
        }
        stays.add(0, whole.stay(home, Span.of(open.firstDay(), back), Optional.empty()));
        return Optional.of(new Choice(
                absences.number() + " absences longer than " + absences.longerThan(),
                life -> ToldStays.in(life, stays)));
    }
}
