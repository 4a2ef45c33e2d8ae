package org.circula.measure;

import java.util.List;
import java.util.Optional;
import org.circula.law.LookBack;
import org.circula.law.MeasureSpecification;
import org.circula.person.Insurance;
import org.circula.time.CalendarCount;
import org.circula.time.DaySet;
import org.circula.time.MonthSum;
import org.circula.time.SumConvention;

/**
 * Insured periods and credits of a branch, added up in months; a quarter is three months, and overlapping periods count once.
 *
 * <p>Credits have no dates: where only some days are looked at, they may lie inside or outside.
 *
 * <p>Credits of single days make a month of thirty each where the law says how they are added ({@code sum}). Where it does not,
 * a month may take thirty days or, as a twelfth of a year of 366, half a day more, and the count lies between.
 *
 * <table>
 * <caption>Old age</caption>
 * <tr><th>insured</th><th>months</th><th>quarters</th></tr>
 * <tr><td>2012-01-01 to 2015-12-31</td><td>48</td><td>16</td></tr>
 * <tr><td>2012-01-01 to 2012-06-30 and 4 quarters</td><td>18</td><td>6</td></tr>
 * <tr><td>1830 days, thirty to a month</td><td>61</td><td>20</td></tr>
 * <tr><td>1830 days, no convention</td><td>60 to 61</td><td>20</td></tr>
 * </table>
 */
final class InsuredTime implements Taker {

    /** Twelve months of thirty days. */
    private static final long SHORTEST_YEAR = 360;

    private static final long LONGEST_YEAR = 366;

    @Override
    public Measured take(MeasureSpecification specification, MeasureContext context) {
        List<String> names = Subjects.names(specification.in().orElseThrow(), context);
        DayRange range = DayRange.of(specification.lookBack(), names, context);
        if (!range.missing().isEmpty()) {
            return Measured.unknown(range.missing());
        }
        boolean everything = specification.lookBack() instanceof LookBack.Everything;
        DaySet looked = everything ? DaySet.until(context.day()) : range.days();
        DaySet days = DaySet.none();
        long creditMonths = 0;
        long creditDays = 0;
        for (Insurance insured : context.life().life().insured().items()) {
            DaySet member = context.life().territories().membership(insured.country(), names);
            if (insured.branch().equals(specification.branch().orElseThrow()) && !member.isEmpty()) {
                if (insured.days().isPresent()) {
                    days = days.union(DaySet.of(insured.days().get()).intersection(looked));
                } else if (insured.credits().orElseThrow().unit().equals("day")) {
                    creditDays += insured.credits().orElseThrow().number();
                } else {
                    creditMonths += months(insured.credits().orElseThrow());
                }
            }
        }
        boolean thirtyToAMonth = specification.sum().isPresent();
        Amount none = sum(days, 0, 0);
        Amount fewest =
                sum(days, creditMonths, thirtyToAMonth ? creditDays : creditDays * SHORTEST_YEAR / LONGEST_YEAR);
        Amount most = sum(days, creditMonths, creditDays);
        boolean complete = context.life().life().insured().complete();
        Amount least = everything ? fewest : none;
        if (complete && least.equals(most)) {
            return Measured.exactly(least, days.runs());
        }
        return Measured.between(
                least,
                complete ? most : new Amount.Boundless(),
                days.runs(),
                List.of(new Missing(Missing.Kind.LIST, "insured", List.of())));
    }

    private static Amount sum(DaySet days, long creditMonths, long creditDays) {
        MonthSum sum = new MonthSum(SumConvention.MONTHS_THEN_30_DAYS, creditMonths, creditDays);
        for (org.circula.time.Span run : days.runs()) {
            sum = sum.plusStretch(Sums.anchor(run), run.end().orElseThrow(), CalendarCount.FROM_FIRST_DAY);
        }
        return new Amount.Months(
                sum,
                creditMonths == 0 && creditDays == 0
                        ? Sums.unbroken(days, CalendarCount.FROM_FIRST_DAY)
                        : Optional.empty());
    }

    private static long months(Insurance.Credits credits) {
        return switch (credits.unit()) {
            case "month" -> credits.number();
            case "quarter" -> credits.number() * 3L;
            default -> credits.number() * 12L;
        };
    }
}
