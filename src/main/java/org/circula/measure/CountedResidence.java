package org.circula.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.circula.law.MeasureSpecification;
import org.circula.law.Share;
import org.circula.law.SumRule;
import org.circula.time.CalendarCount;
import org.circula.time.DaySet;
import org.circula.time.MonthSum;
import org.circula.time.UncertainDays;

/**
 * Unbroken residence under statuses that count, each by its share.
 *
 * <p>Counted back from the day that counts until the first day under no status at all. A status counts by the share that
 * {@code counts-towards} gives for the pathway; without one, a status of class residence counts in full and any other not at
 * all. A status that counts for nothing still does not break the run. Where two statuses are held on one day, the better share
 * counts, once. Months are taken for each run of one share; the share is applied to the months.
 *
 * <table>
 * <caption>Student (half) 2020-01-01 to 2022-12-31, worker 2023-01-01 on</caption>
 * <tr><th>asked on</th><th>student</th><th>worker</th><th>counted</th></tr>
 * <tr><td>2026-06-29</td><td>36 months × 1/2</td><td>41 months 29 days</td><td>59 months 29 days</td></tr>
 * <tr><td>2026-06-30</td><td>36 months × 1/2</td><td>42 months</td><td>60 months</td></tr>
 * </table>
 */
final class CountedResidence implements Taker {

    @Override
    public Measured take(MeasureSpecification specification, MeasureContext context) {
        List<String> names = Subjects.names(specification.in().orElseThrow(), context);
        Set<String> states = context.life().territories().countries(names);
        DayRange range = DayRange.of(specification.lookBack(), names, context);
        if (!range.missing().isEmpty()) {
            return Measured.unknown(range.missing());
        }
        boolean everything = specification.lookBack() instanceof org.circula.law.LookBack.Everything;
        LocalDate first = everything ? firstGrant(context) : range.first();
        SumRule rule = specification.sum().orElseThrow();
        UncertainDays away = leftOut(names, context);
        List<StatusShares.Shared> sureShares = StatusShares.byBestShare(specification, context, states, true);
        DaySet sureRun = unbroken(sureShares, away, first, context.day(), true);
        Amount least = counted(rule, sureShares, sureRun);
        if (context.life().statusesComplete() && StatusShares.heldIsKnown(context, states) && away.isKnown()) {
            return Measured.exactly(least, sureRun.runs());
        }
        List<StatusShares.Shared> possibleShares = StatusShares.byBestShare(specification, context, states, false);
        DaySet possibleRun = unbroken(possibleShares, away, first, context.day(), false);
        Amount most =
                context.life().statusesComplete() ? counted(rule, possibleShares, possibleRun) : new Amount.Boundless();
        return Measured.between(
                least, most, possibleRun.runs(), List.of(new Missing(Missing.Kind.STATUS, "statuses", List.of())));
    }

    /** The day of the first grant: statuses stand in the order of their grants. */
    private static LocalDate firstGrant(MeasureContext context) {
        List<StatusChain> statuses = context.life().statuses();
        return statuses.isEmpty() ? context.day() : statuses.get(0).grantedOn();
    }

    private static Amount counted(SumRule rule, List<StatusShares.Shared> byBestShare, DaySet unbroken) {
        List<StatusShares.Shared> daysByShare = new ArrayList<>(byBestShare.size());
        DaySet taken = DaySet.none();
        for (int at = 0; at < byBestShare.size(); at++) {
            DaySet days = byBestShare.get(at).days().intersection(unbroken).minus(taken);
            taken = taken.union(days);
            add(byBestShare.get(at).share(), days, daysByShare);
        }
        return rule == SumRule.DAYS ? days(daysByShare) : months(rule, daysByShare);
    }

    private static void add(Share share, DaySet days, List<StatusShares.Shared> daysByShare) {
        for (int at = 0; at < daysByShare.size(); at++) {
            StatusShares.Shared before = daysByShare.get(at);
            if (before.share().equals(share)) {
                daysByShare.set(at, new StatusShares.Shared(share, before.days().union(days)));
                return;
            }
        }
        daysByShare.add(new StatusShares.Shared(share, days));
    }

    private static Amount days(List<StatusShares.Shared> daysByShare) {
        long days = 0;
        for (StatusShares.Shared shared : daysByShare) {
            Share share = shared.share();
            days += (long) shared.days().size() * share.numerator() / share.denominator();
        }
        return new Amount.Count(days, "days");
    }

    private static Amount months(SumRule rule, List<StatusShares.Shared> daysByShare) {
        MonthSum sum = MonthSum.zero(Sums.convention(rule));
        boolean onlyWhole = true;
        DaySet whole = DaySet.none();
        for (int at = 0; at < daysByShare.size(); at++) {
            Share share = daysByShare.get(at).share();
            DaySet days = daysByShare.get(at).days();
            whole = share.equals(Share.WHOLE) ? days : whole;
            onlyWhole &= share.equals(Share.WHOLE) || share.numerator() == 0 || days.isEmpty();
            MonthSum ofShare = MonthSum.zero(Sums.convention(rule)).plusRuns(days, CalendarCount.FROM_FIRST_DAY);
            sum = sum.plus(ofShare.times(share.numerator(), share.denominator()));
        }
        return new Amount.Months(
                sum, onlyWhole ? Sums.unbroken(whole, CalendarCount.FROM_FIRST_DAY) : Optional.empty());
    }

    /** The days back from the day that counts without a day under no status. */
    private static DaySet unbroken(
            List<StatusShares.Shared> shares, UncertainDays away, LocalDate first, LocalDate day, boolean surely) {
        DaySet any = DaySet.none();
        for (StatusShares.Shared shared : shares) {
            any = any.union(shared.days());
        }
        DaySet bridged = any.union(surely ? away.surely() : away.perhaps());
        DaySet run = bridged.within(first, day).daysOfRunHolding(day);
        return run.minus(surely ? away.perhaps() : away.surely());
    }

    /**
     * Days left out are bridged and do not count; where they are only perhaps left out, the cautious end leaves them all out but
     * does not bridge them. A day spent in the place itself is no day away and stays; one perhaps spent there is perhaps left out.
     */
    private static UncertainDays leftOut(List<String> names, MeasureContext context) {
        UncertainDays uncounted = context.leftOut().uncounted();
        return uncounted.perhaps().isEmpty()
                ? uncounted
                : uncounted.minus(context.life().presence(names));
    }
}
