package org.circula.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.circula.time.Span;

/**
 * Finds stays that cannot both be true. Two stays may share one travel day, which is the last of one and the first of the
 * other; any other shared day is a fault, whether the places are countries or the outside of a territory.
 */
final class StayOverlaps {

    private StayOverlaps() {}

    static void report(List<ListReader.Item<Stay>> stays, FaultCollector faults) {
        List<ListReader.Item<Stay>> byFirstDay = new ArrayList<>(stays);
        byFirstDay.sort(Comparator.comparing(item -> item.value().days().firstDay()));
        for (int later = 1; later < byFirstDay.size(); later++) {
            ListReader.Item<Stay> stay = byFirstDay.get(later);
            // One complaint about a stay is enough: mending it against the first usually mends the others.
            byFirstDay.subList(0, later).stream()
                    .filter(earlier -> clash(earlier.value(), stay.value()))
                    .findFirst()
                    .ifPresent(earlier -> faults.add(firstDayOf(stay), message(earlier, stay)));
        }
    }

    private static boolean clash(Stay one, Stay other) {
        if (one.days().equals(other.days()) && one.place().equals(other.place())) {
            return true;
        }
        Optional<Span> shared = one.days().intersection(other.days());
        return shared.isPresent() && !isTravelDay(shared.get(), one.days(), other.days());
    }

    private static boolean isTravelDay(Span shared, Span one, Span other) {
        LocalDate day = shared.firstDay();
        return joins(one, other, day) || joins(other, one, day);
    }

    private static boolean joins(Span earlier, Span later, LocalDate day) {
        return earlier.end().equals(Optional.of(day)) && later.firstDay().equals(day);
    }

    private static SourcePosition firstDayOf(ListReader.Item<Stay> stay) {
        return stay.source() instanceof SourceValue.Mapping mapping
                ? mapping.get("from").map(SourceValue::position).orElse(mapping.position())
                : stay.source().position();
    }

    private static String message(ListReader.Item<Stay> earlier, ListReader.Item<Stay> stay) {
        Span days = earlier.value().days();
        String until = days.end().map(day -> "lasts until " + day).orElse("has no \"to\", which means still there");
        String advice = days.stillRunning()
                ? "Give that stay its last day."
                : "Correct the days. For a day trip, end the stay on that day and begin another on the same day.";
        return "This stay " + place(stay.value()) + " begins on "
                + stay.value().days().firstDay() + ", but the stay "
                + place(earlier.value()) + " on line "
                + earlier.source().position().line() + " begins on "
                + days.firstDay() + " and " + until
                + ". Two stays may share one travel day, the last of one and the first of the other, and no more. "
                + advice;
    }

    private static String place(Stay stay) {
        return stay.place() instanceof Stay.In in
                ? "in " + in.country()
                : "outside " + ((Stay.Outside) stay.place()).territory();
    }
}
