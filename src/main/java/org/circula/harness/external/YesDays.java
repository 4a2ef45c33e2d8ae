package org.circula.harness.external;

import java.time.LocalDate;
import java.util.List;
import org.circula.harness.external.CaseInputs.WrittenSpan;
import org.circula.time.DaySet;

/**
 * Days on which something is so, told as a list of {@code {from, days, value}}: so many days from a day on, yes or no. A later entry
 * goes before an earlier one; on a day of no entry it is not so.
 *
 * <table>
 * <caption>Entries and the days on which it is so</caption>
 * <tr><th>entries</th><th>days</th></tr>
 * <tr><td>from 2001-01-01, 31 days, yes</td><td>2001-01-01 to 2001-01-31</td></tr>
 * <tr><td>the same, then from 2001-01-10, 2 days, no</td><td>2001-01-01 to 2001-01-09, 2001-01-12 to 2001-01-31</td></tr>
 * </table>
 */
public final class YesDays {

    private YesDays() {}

    /** The stretches of days on which a key says yes. */
    public static List<WrittenSpan> of(CaseInputs inputs, String key) {
        DaySet yes = DaySet.none();
        for (CaseInputs entry : inputs.list(key)) {
            LocalDate from = entry.day("from");
            DaySet days = DaySet.between(from, LaidLength.lastOfDaysFrom(from, entry.number("days")));
            yes = entry.yes("value") ? yes.union(days) : yes.minus(days);
        }
        return yes.runs().stream()
                .map(run -> new WrittenSpan(run.firstDay().toString(), run.end().map(LocalDate::toString)))
                .toList();
    }
}
