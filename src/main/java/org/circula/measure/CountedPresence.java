package org.circula.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.circula.law.MeasureSpecification;
import org.circula.law.Share;
import org.circula.time.DaySet;
import org.circula.time.Span;
import org.circula.time.UncertainDays;

/**
 * Days present in the window that ends on the day before the day that counts, each by the share of the status held on it.
 *
 * <p>With {@code towards} a day counts by the share that its status gives towards the pathway ({@link StatusShares}), the best
 * share once; with {@code under} only days under these statuses count; with neither every day present counts in full. Days away
 * that an exception counts as presence count in full, whatever status was held on them. The sum is rounded down to whole days,
 * once, at the end. The day that counts is not in the window: P5Y before 2018-04-01 is 2013-04-01 to 2018-03-31.
 *
 * <table>
 * <caption>Five years before 2018-04-01; worker (half) until 2015-12-31, permanent (whole) from 2016-01-01</caption>
 * <tr><th>present</th><th>as worker</th><th>as permanent resident</th><th>counted</th></tr>
 * <tr><td>all the time</td><td>1005 days × 1/2</td><td>821 days</td><td>1323 (1323 and a half)</td></tr>
 * <tr><td>from 2016-01-01 on</td><td>0 days</td><td>821 days</td><td>821</td></tr>
 * <tr><td>from 2018-04-01 on</td><td>0 days</td><td>0 days</td><td>0</td></tr>
 * </table>
 */
final class CountedPresence implements Taker {

    @Override
    public Measured take(MeasureSpecification specification, MeasureContext context) {
        List<String> names = Subjects.names(specification.in().orElseThrow(), context);
        LocalDate day = context.day();
        DayRange range =
                new DayRange(day.minus(specification.window().orElseThrow()), day.minusDays(1), List.of(), false);
        UncertainDays credited = context.leftOut().asPresence().within(range.first(), range.last());
        UncertainDays present = context.life()
                .presence(names)
                .minus(context.leftOut().uncounted())
                .within(range.first(), range.last())
                .minus(credited);
        if (!specification.under().isEmpty()) {
            present = present.intersection(
                    context.life().under(kind -> context.law().isOneOf(specification.under(), kind)));
        }
        UncertainDays counted = present.union(credited);
        List<StatusShares.Shared> surely =
                shared(specification, context, names, present.surely(), credited.surely(), true);
        Amount.Count least = whole(surely);
        Amount most = whole(shared(specification, context, names, present.perhaps(), credited.perhaps(), false));
        List<Missing> missing = missing(specification, context, names, counted, range);
        return least.equals(most) && missing.isEmpty()
                ? Measured.exactly(least, counted.surely().runs()).madeOf(made(surely, least, range))
                : Measured.between(least, most, counted.perhaps().runs(), missing);
    }

    /** The days by their shares; where statuses are not all told, every day may be one that counts in full. */
    private static List<StatusShares.Shared> shared(
            MeasureSpecification specification,
            MeasureContext context,
            List<String> names,
            DaySet present,
            DaySet credited,
            boolean surely) {
        List<StatusShares.Shared> shared = new ArrayList<>(List.of(new StatusShares.Shared(Share.WHOLE, credited)));
        boolean inFull =
                specification.towards().isEmpty() || (!surely && !context.life().statusesComplete());
        if (inFull) {
            shared.add(new StatusShares.Shared(Share.WHOLE, present));
            return shared;
        }
        Set<String> states = context.life().territories().countries(names);
        DaySet left = present;
        for (StatusShares.Shared best : StatusShares.byBestShare(specification, context, states, surely)) {
            shared.add(new StatusShares.Shared(best.share(), best.days().intersection(left)));
            left = left.minus(best.days());
        }
        return shared;
    }

    private static MadeOfDays made(List<StatusShares.Shared> shared, Amount.Count sum, DayRange range) {
        long inFull = 0;
        long inPart = 0;
        for (StatusShares.Shared one : shared) {
            if (one.share().equals(Share.WHOLE)) {
                inFull += one.days().size();
            } else if (!one.share().equals(Share.NOTHING)) {
                inPart += one.days().size();
            }
        }
        return new MadeOfDays(Span.of(range.first(), range.last()), inFull, inPart, sum.number() - inFull);
    }

    /** The sum of all shares, kept exact until it is rounded down. */
    private static Amount.Count whole(List<StatusShares.Shared> shared) {
        long numerator = 0;
        long denominator = 1;
        for (StatusShares.Shared one : shared) {
            long of = one.share().denominator();
            if (denominator % of != 0) {
                numerator *= of;
                denominator *= of;
            }
            numerator += (long) one.days().size() * one.share().numerator() * (denominator / of);
        }
        return new Amount.Count(numerator / denominator, "days");
    }

    private static List<Missing> missing(
            MeasureSpecification specification,
            MeasureContext context,
            List<String> names,
            UncertainDays counted,
            DayRange range) {
        List<Missing> missing = new ArrayList<>(Subjects.missingPresence(specification, context, counted, range));
        Set<String> states = context.life().territories().countries(names);
        boolean sharesOpen = specification.towards().isPresent()
                && !counted.perhaps().isEmpty()
                && !(context.life().statusesComplete() && StatusShares.heldIsKnown(context, states));
        if (sharesOpen && missing.stream().noneMatch(one -> one.kind() == Missing.Kind.STATUS)) {
            missing.add(new Missing(Missing.Kind.STATUS, "statuses", List.of()));
        }
        return missing;
    }
}
