package org.circula.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.circula.law.LookBack;
import org.circula.law.ProvisionValue.DayOfAbsence;
import org.circula.law.ProvisionValue.Moment;
import org.circula.time.CalendarLimit;
import org.circula.time.DaySet;
import org.circula.time.Span;
import org.circula.time.UncertainDays;

/**
 * The day of an absence on which the law looks at a count: somebody who was fifty-nine when a title ended is not helped by having
 * turned sixty since.
 *
 * <p>The absence is the first one since the grant that reaches the period; a later one finds a title already ended. Without
 * such an absence the day that counts is meant. Where presence is not known, the days are the earliest and the latest it can be.
 *
 * <table>
 * <caption>The day of an absence that reaches P6M, asked on 2026-03-01</caption>
 * <tr><th>last day present, last day away</th><th>leaving</th><th>reached</th></tr>
 * <tr><td>2025-01-10, 2025-07-09</td><td>2026-03-01</td><td>2026-03-01</td></tr>
 * <tr><td>2025-01-10, 2025-07-10</td><td>2025-01-10</td><td>2025-07-10</td></tr>
 * <tr><td>2024-08-31, 2025-03-31</td><td>2024-08-31</td><td>2025-02-28</td></tr>
 * </table>
 *
 * @param days the day, or the earliest and the latest it can be
 * @param missing what would settle which day it is; empty where there is one
 */
public record AbsenceDays(List<LocalDate> days, List<Missing> missing) {

    /** The day meant, in the life of the put. */
    public static AbsenceDays of(DayOfAbsence asked, MeasureContext context) {
        List<String> names = Subjects.names(asked.outside(), context);
        DayRange range = DayRange.of(new LookBack.SinceGrant(), names, context);
        UncertainDays presence = context.life().presence(names).within(range.first(), range.last());
        UncertainDays absence = presence.complement().within(range.first(), range.last());
        TreeSet<LocalDate> days = new TreeSet<>();
        days.add(first(asked, absence.surely()).orElse(context.day()));
        days.add(first(asked, absence.perhaps()).orElse(context.day()));
        return new AbsenceDays(
                List.copyOf(days),
                days.size() == 1
                        ? List.of()
                        : List.of(new Missing(
                                Missing.Kind.PRESENCE,
                                String.join("+", names),
                                presence.open().runs())));
    }

    private static Optional<LocalDate> first(DayOfAbsence asked, DaySet absent) {
        for (Span run : absent.runs()) {
            CalendarLimit limit = new CalendarLimit(Sums.anchor(run), asked.reaches());
            if (limit.isReachedBy(run.end().orElseThrow())) {
                return Optional.of(asked.moment() == Moment.LEAVING ? limit.anchor() : limit.reachedOn());
            }
        }
        return Optional.empty();
    }
}
