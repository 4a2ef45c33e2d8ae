package org.circula.measure;

import java.util.List;
import org.circula.law.MeasureSpecification;
import org.circula.law.TerritoryReference;
import org.circula.time.CalendarCount;
import org.circula.time.DaySet;
import org.circula.time.UncertainDays;

/**
 * All days of a subject in the days looked at, added up by the declared convention.
 *
 * <table>
 * <caption>Two absences by months, then 30 days</caption>
 * <tr><th>absences (last day present, last day away)</th><th>sum</th></tr>
 * <tr><td>2024-02-29 to 2024-05-31, 2024-09-29 to 2024-12-31</td><td>3 months 2 days and 3 months 2 days: 6 months 4 days</td></tr>
 * <tr><td>2022-12-31 to 2023-05-15, 2023-12-31 to 2024-05-15</td><td>4 months 15 days twice: 9 months</td></tr>
 * </table>
 */
final class Totals implements Taker {

    /** Which days are added up, among those looked at. */
    @FunctionalInterface
    interface Subject {
        UncertainDays days(MeasureSpecification specification, MeasureContext context, DaySet among);
    }

    private final Subject subject;
    private final String list;
    private final CalendarCount count;

    private Totals(Subject subject, String list, CalendarCount count) {
        this.subject = subject;
        this.list = list;
        this.count = count;
    }

    static Totals ofAbsence() {
        return new Totals(Subjects::absence, "stays", CalendarCount.AFTER_ANCHOR);
    }

    static Totals ofPresence() {
        return new Totals(Subjects::presence, "stays", CalendarCount.FROM_FIRST_DAY);
    }

    static Totals ofWork() {
        return new Totals(Subjects::work, "work", CalendarCount.FROM_FIRST_DAY);
    }

    @Override
    public Measured take(MeasureSpecification specification, MeasureContext context) {
        TerritoryReference place = specification.outside().or(specification::in).orElseThrow();
        DayRange range = DayRange.of(specification.lookBack(), Subjects.names(place, context), context);
        if (!range.missing().isEmpty()) {
            return Measured.unknown(range.missing());
        }
        UncertainDays days = subject.days(specification, context, range.days());
        return Sums.bounded(
                days, specification.sum().orElseThrow(), count, missing(specification, context, days, range));
    }

    private List<Missing> missing(
            MeasureSpecification specification, MeasureContext context, UncertainDays days, DayRange range) {
        return list.equals("work")
                ? WorkMissing.of(specification, context, days)
                : Subjects.missingPresence(specification, context, days, range);
    }
}
