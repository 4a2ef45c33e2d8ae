package org.circula.advise.change;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import org.circula.advise.dates.EarliestDayFinder;
import org.circula.advise.dates.LatestReturnFinder;
import org.circula.time.Span;

/** To ask on a later day. What was lost does not come back by waiting, so nothing that is kept is waited for. */
final class Waiting {

    private static final String ID = ChangeKind.WAIT.name();

    /** Days after which it is tried besides whole years; the first day of all is then found exactly. */
    private static final List<Integer> SOON = List.of(1, 31, 92, 183);

    private final Ground ground;
    private final Trials trials;
    private final Lever lever;

    Waiting(Ground ground, Trials trials) {
        this.ground = ground;
        this.trials = trials;
        this.lever = lever(ground);
    }

    boolean helps() {
        return !ground.isAboutKeeping();
    }

    static boolean isWaiting(Lever lever) {
        return lever.id().equals(ID);
    }

    Lever lever() {
        return lever;
    }

    /** How long to wait at least, after these steps; empty where waiting does not turn the verdict. */
    OptionalInt least(List<Step> steps) {
        boolean sometime = lever.amounts().stream().anyMatch(amount -> {
            List<Step> tried = new ArrayList<>(steps);
            tried.add(new Step(lever, amount));
            return trials.turns(tried);
        });
        return sometime ? exactly(steps) : OptionalInt.empty();
    }

    /** The same, by every day on which the verdict may turn. */
    OptionalInt exactly(List<Step> steps) {
        Optional<LocalDate> day = EarliestDayFinder.find(
                        ground.put(), trials.after(steps).life(), ground.asOf())
                .day();
        return day.map(found -> OptionalInt.of((int) ChronoUnit.DAYS.between(ground.asOf(), found)))
                .orElse(OptionalInt.empty());
    }

    private static Lever lever(Ground ground) {
        LocalDate asOf = ground.asOf();
        LocalDate last = asOf.plusYears(LatestReturnFinder.YEARS_LOOKED_AT);
        TreeSet<Integer> amounts = new TreeSet<>(SOON);
        for (int year = 1; year <= LatestReturnFinder.YEARS_LOOKED_AT; year++) {
            amounts.add((int) ChronoUnit.DAYS.between(asOf, asOf.plusYears(year)));
        }
        return new Lever(
                ID,
                1,
                (int) ChronoUnit.DAYS.between(asOf, last),
                List.copyOf(amounts),
                (situation, amount) ->
                        new Situation(situation.life(), situation.day().plusDays(amount)),
                amount -> new Change(
                        ChangeKind.WAIT,
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(Span.of(asOf, asOf.plusDays(amount))),
                        amount,
                        Change.DAYS),
                List.of());
    }
}
