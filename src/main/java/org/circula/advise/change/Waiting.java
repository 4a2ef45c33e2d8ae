package org.circula.advise.change;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import org.circula.advise.dates.FirstYes;
import org.circula.advise.dates.LatestReturnFinder;
import org.circula.time.Span;

/** To ask on a later day. What was lost does not come back by waiting, so nothing that is kept is waited for. */
final class Waiting {

    private static final String ID = ChangeKind.WAIT.name();

    /** Days after which it is tried besides whole years; the first day of all is then found exactly. */
    private static final List<Integer> SOON = List.of(1, 31, 92, 183);

    /** More days than these are not judged one by one. */
    private static final int MOST_DAYS_JUDGED = 100;

    private final Ground ground;
    private final Trials trials;
    private final Lever lever;
    private final FirstYes firstYes;

    Waiting(Ground ground, Trials trials) {
        this.ground = ground;
        this.trials = trials;
        this.lever = lever(ground);
        this.firstYes = new FirstYes(ground.put());
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

    /**
     * How long to wait at least, after these steps; empty where waiting does not turn the verdict. The first day of all is found
     * by every day on which the verdict may turn. Where these are too many, as facts are missing, days on which the law or the
     * life may turn it are tried, and between two of them it is taken to turn once.
     */
    OptionalInt least(List<Step> steps) {
        LocalDate last = ground.asOf().plusDays(lever.most());
        FirstYes.Found found = firstYes.of(trials.after(steps).life(), ground.asOf(), last, MOST_DAYS_JUDGED);
        trials.count(found.tries());
        if (found.day().isPresent()) {
            return OptionalInt.of(days(found.day().get()));
        }
        return found.lookedUntil().isBefore(last)
                ? onBoundaries(steps, days(found.lookedUntil()))
                : OptionalInt.empty();
    }

    private int days(LocalDate day) {
        return (int) ChronoUnit.DAYS.between(ground.asOf(), day);
    }

    private OptionalInt onBoundaries(List<Step> steps, int lookedUntil) {
        TreeSet<Integer> amounts = new TreeSet<>(lever.amounts());
        ground.boundaryDaysAhead(ground.asOf().plusDays(lever.most())).forEach(day -> amounts.add(days(day)));
        int not = lookedUntil;
        for (int amount : amounts.tailSet(lookedUntil, false)) {
            if (turnsAfter(steps, amount)) {
                return OptionalInt.of(LeastAmounts.between(not, amount, tried -> turnsAfter(steps, tried)));
            }
            not = amount;
        }
        return OptionalInt.empty();
    }

    private boolean turnsAfter(List<Step> steps, int amount) {
        List<Step> tried = new ArrayList<>(steps);
        tried.add(new Step(lever, amount));
        return trials.turns(tried);
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
