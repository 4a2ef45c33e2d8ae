package org.circula.advise.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.circula.person.Known;
import org.circula.person.Life;
import org.circula.person.Stay;
import org.circula.time.DaySet;
import org.circula.time.Span;

/** Lives in which some days were spent elsewhere than they were. */
final class StayEdits {

    private StayEdits() {}

    /** The life with these days spent in a place, whatever was told of them before. */
    static Life spent(Life life, DaySet days, Stay.Place place) {
        List<Stay> stays = new ArrayList<>();
        for (Stay stay : life.stays().items()) {
            for (Span rest : DaySet.of(stay.days()).minus(days).runs()) {
                stays.add(new Stay(stay.place(), rest, stay.reason(), stay.irregularExit()));
            }
        }
        for (Span run : days.runs()) {
            stays.add(new Stay(place, run, Optional.empty(), Optional.empty()));
        }
        stays.sort(Comparator.comparing(stay -> stay.days().firstDay()));
        return life.withStays(
                new Known<>(stays, life.stays().complete()),
                DaySet.of(life.unknownDays()).minus(days).runs());
    }

    /** The latest of the days, no more than so many. */
    static DaySet latest(DaySet days, int most) {
        List<Span> runs = days.runs();
        DaySet found = DaySet.none();
        int left = most;
        for (int at = runs.size() - 1; at >= 0 && left > 0; at--) {
            Span run = runs.get(at);
            int taken = (int) Math.min(left, run.length());
            found = found.union(DaySet.of(Span.of(
                    run.end().orElseThrow().minusDays(taken - 1L), run.end().orElseThrow())));
            left -= taken;
        }
        return found;
    }
}
