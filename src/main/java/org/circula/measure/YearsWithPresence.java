package org.circula.measure;

import java.time.LocalDate;
import java.util.List;
import org.circula.law.MeasureSpecification;
import org.circula.time.DaySet;
import org.circula.time.UncertainDays;

/**
 * Calendar years with enough days of presence, among those that the window before the day that counts touches.
 *
 * <p>A year counts where the days present in it, up to the day before the day that counts, are more than {@code longer-than}, which
 * is a period of days. All its days count, those before the window begins too. Where the law asks for <em>at least</em> 183 days,
 * {@code longer-than} is P182D.
 *
 * <table>
 * <caption>Six years before 2016-07-02, which touch 2010 to 2016; more than 182 days</caption>
 * <tr><th>present</th><th>years</th></tr>
 * <tr><td>2012-07-01 to 2016-07-01</td><td>5: 2012 (184 days), 2013, 2014, 2015, 2016 (183 days)</td></tr>
 * <tr><td>2012-07-03 to 2016-06-30</td><td>3: 2013, 2014, 2015 (182 days each in 2012 and 2016)</td></tr>
 * <tr><td>2010-01-01 to 2010-07-02</td><td>1: 2010 (183 days, though the window begins on the last of them)</td></tr>
 * </table>
 */
final class YearsWithPresence implements Taker {

    @Override
    public Measured take(MeasureSpecification specification, MeasureContext context) {
        LocalDate last = context.day().minusDays(1);
        LocalDate windowBegins = context.day().minus(specification.window().orElseThrow());
        LocalDate first = windowBegins.withDayOfYear(1);
        UncertainDays present = Subjects.presence(specification, context, DaySet.between(first, last));
        int enough = specification.longerThan().orElseThrow().getDays();
        Amount least = new Amount.Count(years(present.surely(), first, last, enough), "years");
        Amount most = new Amount.Count(years(present.perhaps(), first, last, enough), "years");
        DayRange looked = new DayRange(first, last, List.of(), false);
        List<Missing> missing = Subjects.missingPresence(specification, context, present, looked);
        return present.isKnown()
                ? Measured.exactly(least, present.surely().runs())
                : Measured.between(least, most, present.perhaps().runs(), missing);
    }

    private static long years(DaySet present, LocalDate first, LocalDate last, int moreThan) {
        long years = 0;
        for (LocalDate begins = first; !begins.isAfter(last); begins = begins.plusYears(1)) {
            DaySet year = DaySet.between(begins, begins.plusYears(1).minusDays(1));
            years += present.intersection(year).size() > moreThan ? 1 : 0;
        }
        return years;
    }
}
