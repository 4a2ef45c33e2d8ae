package org.circula.advise.change;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.circula.measure.LifeView;
import org.circula.person.Stay;
import org.circula.time.DaySet;
import org.circula.time.Span;

/** What can be done about where one was: shorter absences, or shorter stays. */
final class StayLevers {

    /** More absences or stays than these are not taken one by one; the latest are. */
    static final int MOST_RUNS = 12;

    private final Ground ground;

    StayLevers(Ground ground) {
        this.ground = ground;
    }

    /** To have been there more: in the State asked, for the places that a measure counts in. */
    List<Lever> present(List<String> places) {
        Optional<String> home = ground.homeIn(places);
        Optional<LocalDate> listed = ground.view().firstListedStay();
        if (home.isEmpty() || listed.isEmpty() || listed.get().isAfter(ground.asOf())) {
            return List.of();
        }
        DaySet away = ground.view().presence(places).surely().complement().within(listed.get(), ground.asOf());
        Stay.Place there = new Stay.In(home.get());
        List<Lever> levers = new ArrayList<>();
        for (Span run : latestRuns(away)) {
            levers.add(atTheEnd(ChangeKind.BACK_EARLIER, run, there, home.get()));
            levers.add(atTheBeginning(ChangeKind.LEAVE_LATER, run, there, home.get()));
        }
        if (away.runCount() > 1) {
            IntFunction<DaySet> days = amount -> StayEdits.latest(away, amount);
            levers.add(lever(
                    ChangeKind.PRESENT_LONGER,
                    String.join("+", places),
                    away.size(),
                    List.of(),
                    days,
                    there,
                    home.get()));
        }
        return levers;
    }

    /** To have been there less. */
    List<Lever> away(List<String> places) {
        LifeView view = ground.view();
        Optional<LocalDate> listed = view.firstListedStay();
        if (places.isEmpty() || listed.isEmpty() || listed.get().isAfter(ground.asOf())) {
            return List.of();
        }
        DaySet there = view.presence(places).perhaps().within(listed.get(), ground.asOf());
        String territory = places.get(0);
        Stay.Place elsewhere = new Stay.Outside(territory);
        List<Lever> levers = new ArrayList<>();
        for (Span run : latestRuns(there)) {
            levers.add(atTheEnd(ChangeKind.END_STAY_EARLIER, run, elsewhere, territory));
            levers.add(atTheBeginning(ChangeKind.BEGIN_STAY_LATER, run, elsewhere, territory));
        }
        return levers;
    }

    private static List<Span> latestRuns(DaySet days) {
        List<Span> runs = days.runs();
        return runs.subList(Math.max(0, runs.size() - MOST_RUNS), runs.size());
    }

    private Lever atTheEnd(ChangeKind kind, Span run, Stay.Place place, String said) {
        LocalDate last = run.end().orElseThrow();
        List<Integer> turns = ground.boundaryDays().stream()
                .map(day -> (int) ChronoUnit.DAYS.between(day, last) + 1)
                .toList();
        IntFunction<DaySet> days = amount -> DaySet.between(last.minusDays(amount - 1L), last);
        return lever(kind, run.toString(), (int) run.length(), turns, days, place, said);
    }

    private Lever atTheBeginning(ChangeKind kind, Span run, Stay.Place place, String said) {
        LocalDate first = run.firstDay();
        List<Integer> turns = ground.boundaryDays().stream()
                .map(day -> (int) ChronoUnit.DAYS.between(first, day) + 1)
                .toList();
        IntFunction<DaySet> days = amount -> DaySet.between(first, first.plusDays(amount - 1L));
        return lever(kind, run.toString(), (int) run.length(), turns, days, place, said);
    }

    private static Lever lever(
            ChangeKind kind,
            String which,
            int most,
            List<Integer> turns,
            IntFunction<DaySet> days,
            Stay.Place place,
            String said) {
        return Lever.by(
                kind + " " + said + " " + which,
                1,
                most,
                turns,
                (situation, amount) -> situation.with(StayEdits.spent(situation.life(), days.apply(amount), place)),
                amount -> new Change(
                        kind,
                        List.of(),
                        Optional.empty(),
                        Optional.of(said),
                        around(days.apply(amount)),
                        amount,
                        Change.DAYS));
    }

    /** From the first day that becomes another to the last. */
    static Optional<Span> around(DaySet days) {
        return days.firstDay().map(first -> Span.of(first, days.lastDay().orElseThrow()));
    }
}
