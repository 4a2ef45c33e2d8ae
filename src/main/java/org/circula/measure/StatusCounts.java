package org.circula.measure;

import java.util.List;
import java.util.Optional;
import org.circula.law.LookBack;
import org.circula.law.MeasureSpecification;
import org.circula.person.HeldStatus;

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
        List<Missing> missing = List.of(
                new Missing(Missing.Kind.STATUS, specification.statusKinds().get(0), List.of()));
        boolean complete = context.life().statusesComplete();
        if (renewals) {
            List<StatusChain> chains = StatusTimes.chains(specification, context);
            long count = chains.isEmpty()
                    ? 0
                    : chains.get(chains.size() - 1).grants().size() - 1L;
            Amount least = new Amount.Count(count, "renewals");
            return complete
                    ? Measured.exactly(least, List.of())
                    : Measured.between(least, new Amount.Boundless(), List.of(), missing);
        }
        DayRange range = DayRange.of(specification.lookBack(), List.of(), context);
        if (!range.missing().isEmpty()) {
            return Measured.unknown(range.missing());
        }
        boolean everything = specification.lookBack() instanceof LookBack.Everything;
        List<HeldStatus> grants = StatusTimes.chains(specification, context).stream()
                .flatMap(chain -> chain.grants().stream())
                .filter(grant ->
                        everything || range.days().contains(grant.days().firstDay()))
                .toList();
        long sure = grants.stream()
                .filter(grant -> !specification.lawfullyUsed() || grant.used().equals(Optional.of("lawfully")))
                .count();
        long perhaps = grants.stream()
                .filter(grant -> !specification.lawfullyUsed()
                        || grant.used().isEmpty()
                        || grant.used().equals(Optional.of("lawfully")))
                .count();
        Amount least = new Amount.Count(sure, "statuses");
        if (complete && sure == perhaps) {
            return Measured.exactly(least, grants.stream().map(HeldStatus::days).toList());
        }
        return Measured.between(
                least,
                complete ? new Amount.Count(perhaps, "statuses") : new Amount.Boundless(),
                grants.stream().map(HeldStatus::days).toList(),
                missing);
    }
}
