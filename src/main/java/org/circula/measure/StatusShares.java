package org.circula.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.circula.law.MeasureSpecification;
import org.circula.law.Share;
import org.circula.law.StatusKind;
import org.circula.law.StatusKind.AttributeValue;
import org.circula.time.DaySet;

/**
 * By which share the days under each status count towards a pathway.
 *
 * <p>By the share that {@code counts-towards} gives for the pathway on the day that counts; without one, a status of class
 * residence counts in full and any other not at all.
 */
final class StatusShares {

    private StatusShares() {}

    /** Days that count by one share. */
    record Shared(Share share, DaySet days) {}

    /**
     * The days under each status asked that these States granted, the best share first.
     *
     * @param surely whether only days surely held are wanted, rather than those perhaps held too
     */
    static List<Shared> byBestShare(
            MeasureSpecification specification, MeasureContext context, Set<String> states, boolean surely) {
        List<StatusChain> statuses = context.life().statuses();
        List<Shared> shared = new ArrayList<>(statuses.size());
        for (int at = 0; at < statuses.size(); at++) {
            StatusChain chain = statuses.get(at);
            boolean asked =
                    specification.under().isEmpty() || context.law().isOneOf(specification.under(), chain.kind());
            if (asked && states.contains(chain.state())) {
                shared.add(new Shared(
                        share(chain.kind(), specification.towards().orElseThrow(), context),
                        surely ? chain.held().surely() : chain.held().perhaps()));
            }
        }
        shared.sort((one, other) ->
                one.share().isMoreThan(other.share()) ? -1 : other.share().isMoreThan(one.share()) ? 1 : 0);
        return shared;
    }

    /** Whether it is known of each status that these States granted on which days it was held. */
    static boolean heldIsKnown(MeasureContext context, Set<String> states) {
        List<StatusChain> statuses = context.life().statuses();
        for (int at = 0; at < statuses.size(); at++) {
            StatusChain chain = statuses.get(at);
            if (states.contains(chain.state()) && !chain.held().isKnown()) {
                return false;
            }
        }
        return true;
    }

    private static Share share(String kind, String pathway, MeasureContext context) {
        StatusKind status = context.law().status(kind).orElse(null);
        if (status == null) {
            return Share.NOTHING;
        }
        for (AttributeValue value : status.countsTowards().getOrDefault(pathway, List.of())) {
            if (value.speaksOf(context.day()) && !value.none()) {
                return Share.parse(value.value());
            }
        }
        return status.statusClass() == StatusKind.StatusClass.RESIDENCE ? Share.WHOLE : Share.NOTHING;
    }
}
