package org.circula.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.circula.law.MeasureSpecification;
import org.circula.time.CalendarCount;
import org.circula.time.DaySet;
import org.circula.time.Span;
import org.circula.time.UncertainDays;

/**
 * Times that hang on a status: how long it is held, how long ago it ended, how long until it ends.
 *
 * <p>Statuses of several kinds that follow without a gap count as one run. While a status is held, no time has passed since its
 * end; after its end there is none until it.
 *
 * <table>
 * <caption>Held 2022-10-10 to 2026-10-09</caption>
 * <tr><th>asked on</th><th>time held</th><th>since its end</th><th>to its end</th></tr>
 * <tr><td>2026-10-09</td><td>4 years reached</td><td>0 days</td><td>0 days</td></tr>
 * <tr><td>2026-11-16</td><td>none</td><td>38 days</td><td>none</td></tr>
 * </table>
 */
final class StatusTimes implements Taker {

    private enum Which {
        HELD,
        SINCE_END,
        TO_END
    }

    private final Which which;

    private StatusTimes(Which which) {
        this.which = which;
    }

    static StatusTimes held() {
        return new StatusTimes(Which.HELD);
    }

    static StatusTimes sinceEnd() {
        return new StatusTimes(Which.SINCE_END);
    }

    static StatusTimes toEnd() {
        return new StatusTimes(Which.TO_END);
    }

    @Override
    public Measured take(MeasureSpecification specification, MeasureContext context) {
        List<StatusChain> chains = chains(specification, context);
        UncertainDays held = UncertainDays.known(DaySet.none());
        boolean lastEvenIfEnded = specification.alsoEnded();
        for (StatusChain chain : chains) {
            held = held.union(chain.held());
        }
        LocalDate day = context.day();
        List<Missing> missing = List.of(
                new Missing(Missing.Kind.STATUS, specification.statusKinds().get(0), List.of()));
        boolean complete = context.life().statusesComplete();
        Amount sure = amount(held.surely(), day, lastEvenIfEnded);
        Amount perhaps = amount(held.perhaps(), day, lastEvenIfEnded);
        if (complete && sure.equals(perhaps)) {
            return Measured.exactly(
                    sure, held.surely().intersection(DaySet.until(day)).runs());
        }
        if (complete) {
            return which == Which.SINCE_END
                    ? Measured.between(perhaps, longestSinceEnd(sure, chains, day), List.of(), missing)
                    : Measured.between(sure, perhaps, List.of(), missing);
        }
        return switch (which) {
            case HELD ->
                Measured.between(
                        mayHaveALaterRun(held, day, lastEvenIfEnded) ? Stretches.none() : sure,
                        new Amount.Boundless(),
                        held.perhaps().runs(),
                        missing);
            case SINCE_END ->
                sure instanceof Amount.NotThere
                        ? Measured.unknown(missing)
                        : Measured.between(
                                Stretches.single(day, day), sure, held.perhaps().runs(), missing);
            case TO_END -> Measured.unknown(missing);
        };
    }

    /** Where the last run counts though it has ended, a status that is not told may be held since, and then its shorter run counts. */
    private static boolean mayHaveALaterRun(UncertainDays held, LocalDate day, boolean lastEvenIfEnded) {
        return lastEvenIfEnded && held.surely().runHolding(day).isEmpty();
    }

    /** A status that may have ended on any day since its grant was there, though it is held for sure on no day. */
    private static Amount longestSinceEnd(Amount sure, List<StatusChain> chains, LocalDate day) {
        return sure instanceof Amount.NotThere ? Stretches.single(chains.get(0).grantedOn(), day) : sure;
    }

    private Amount amount(DaySet held, LocalDate day, boolean lastEvenIfEnded) {
        Optional<Span> now = held.runHolding(day);
        return switch (which) {
            case HELD ->
                now.or(() -> lastEvenIfEnded ? lastRun(held, day) : Optional.empty())
                        .map(run -> Stretches.single(
                                Sums.anchor(run),
                                run.end().filter(end -> end.isBefore(day)).orElse(day),
                                CalendarCount.FROM_FIRST_DAY))
                        .orElse(Stretches.none());
            case SINCE_END ->
                now.isPresent()
                        ? Stretches.single(day, day)
                        : held.intersection(DaySet.until(day))
                                .lastDay()
                                .map(last -> (Amount) Stretches.single(last, day))
                                .orElse(new Amount.NotThere());
            case TO_END ->
                now.isEmpty()
                        ? new Amount.NotThere()
                        : now.get()
                                .end()
                                .map(end -> (Amount) Stretches.single(day, end))
                                .orElse(new Amount.Boundless());
        };
    }

    private static Optional<Span> lastRun(DaySet held, LocalDate day) {
        DaySet upToDay = held.intersection(DaySet.until(day));
        return upToDay.lastDay().flatMap(upToDay::runHolding);
    }

    static List<StatusChain> chains(MeasureSpecification specification, MeasureContext context) {
        List<StatusChain> chains = new ArrayList<>();
        for (StatusChain chain : context.life().statuses()) {
            if (specification.statusKinds().contains(chain.kind())) {
                chains.add(chain);
            }
        }
        if (!chains.isEmpty() && specification.in().isPresent()) {
            List<String> names = Subjects.names(specification.in().get(), context);
            chains.removeIf(chain -> !context.life().territories().isAmong(chain.state(), names));
        }
        chains.sort(Comparator.comparing(StatusChain::grantedOn));
        return chains;
    }
}
