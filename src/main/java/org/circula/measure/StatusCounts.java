package org.circula.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.circula.law.LookBack;
import org.circula.law.MeasureSpecification;
import org.circula.person.HeldStatus;
import org.circula.time.DaySet;
import org.circula.time.Span;

/**
 * Counts grants: how often a status was renewed without a gap, or how many were obtained in the days looked at.
 *
 * <p>A grant is obtained on its first day. Where only those lawfully used count, one whose use is not said may count or not.
 *
 * <table>
 * <caption>Three visas from 2024-01-05, 2024-06-01 and 2025-02-01, within P2Y of 2026-01-05</caption>
 * <tr><th>first day looked at</th><th>visas</th></tr>
 * <tr><td>2024-01-06</td><td>2</td></tr>
 * </table>
 */
final class StatusCounts implements Taker {

    private static final Optional<String> LAWFULLY = Optional.of("lawfully");

    private final boolean renewals;

    private StatusCounts(boolean renewals) {
        this.renewals = renewals;
    }

    static StatusCounts renewals() {
        return new StatusCounts(true);
    }

    static StatusCounts grants() {
        return new StatusCounts(false);
    }

    @Override
    public Measured take(MeasureSpecification specification, MeasureContext context) {
        boolean complete = context.life().statusesComplete();
        if (renewals) {
            List<StatusChain> chains = StatusTimes.chains(specification, context);
            long count = chains.isEmpty()
                    ? 0
                    : chains.get(chains.size() - 1).grants().size() - 1L;
            Amount least = new Amount.Count(count, "renewals");
            return complete
                    ? Measured.exactly(least, List.of())
                    : Measured.between(least, new Amount.Boundless(), List.of(), missing(specification));
        }
        DayRange range = DayRange.of(specification.lookBack(), List.of(), context);
        if (!range.missing().isEmpty()) {
            return Measured.unknown(range.missing());
        }
        boolean everything = specification.lookBack() instanceof LookBack.Everything;
        DaySet lookedAt = everything ? DaySet.all() : range.days();
        List<HeldStatus> grants = new ArrayList<>();
        for (StatusChain chain : StatusTimes.chains(specification, context)) {
            for (HeldStatus grant : chain.grants()) {
                if (lookedAt.contains(grant.days().firstDay())) {
                    grants.add(grant);
                }
            }
        }
        long sure = 0;
        long perhaps = 0;
        List<Span> spans = new ArrayList<>(grants.size());
        for (HeldStatus grant : grants) {
            boolean lawfully = !specification.lawfullyUsed() || grant.used().equals(LAWFULLY);
            sure += lawfully ? 1 : 0;
            perhaps += lawfully || grant.used().isEmpty() ? 1 : 0;
            spans.add(grant.days());
        }
        Amount least = new Amount.Count(sure, "statuses");
        if (complete && sure == perhaps) {
            return Measured.exactly(least, spans);
        }
        return Measured.between(
                least,
                complete ? new Amount.Count(perhaps, "statuses") : new Amount.Boundless(),
                spans,
                missing(specification));
    }

    private static List<Missing> missing(MeasureSpecification specification) {
        return List.of(
                new Missing(Missing.Kind.STATUS, specification.statusKinds().get(0), List.of()));
    }
}
