package org.circula.verdict;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.circula.law.Manner;
import org.circula.law.ProvisionValue;
import org.circula.measure.LeftOutDays;
import org.circula.measure.StatusChain;
import org.circula.time.CalendarLimit;
import org.circula.time.DaySet;
import org.circula.time.Span;
import org.circula.time.UncertainDays;

/** Works out the days that exceptions leave out. Always done: it may help or hurt. */
final class LeavingOut {

    /** Days of a life begin here. */
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    private LeavingOut() {}

    /** The days left out by all exceptions of that manner. */
    static LeftOutDays days(List<ExceptionAtWork> exceptions, JudgedLife life) {
        LeftOutDays all = LeftOutDays.none();
        for (int at = 0; at < exceptions.size(); at++) {
            ExceptionAtWork exception = exceptions.get(at);
            if (exception.manner() == Manner.LEAVES_OUT) {
                all = all.and(days(exception, life));
            }
        }
        return all;
    }

    private static LeftOutDays days(ExceptionAtWork exception, JudgedLife life) {
        ProvisionValue.LeftOut leftOut = exception.value().leavesOut().orElseThrow();
        UncertainDays days = UncertainDays.known(DaySet.none());
        if (!leftOut.awayFor().isEmpty()) {
            days = days.union(awayFromTheState(life.life().forReasons(leftOut.awayFor()), life));
        }
        if (!leftOut.under().isEmpty()) {
            days = days.union(under(leftOut.under(), life));
        }
        if (leftOut.longAbsences().isPresent()) {
            LocalDate last = life.countingDay(exception.provision());
            days = days.union(longAbsences(leftOut.longAbsences().get(), last, life));
        }
        if (exception.truth() == Truth.MAYBE) {
            days = new UncertainDays(DaySet.none(), days.perhaps());
        }
        if (leftOut.cap().isPresent()) {
            days = capped(days, leftOut.cap().get());
        }
        UncertainDays none = UncertainDays.known(DaySet.none());
        return leftOut.asPresence() ? new LeftOutDays(none, days) : new LeftOutDays(days, none);
    }

    /**
     * Of each unbroken absence from the put's own State that exceeds the period, up to the day that counts, all days or those after
     * the period, without the days away for the reasons named, and only while the statuses named are held. Where presence is
     * open, an absence that may be longer is perhaps left out.
     *
     * <table>
     * <caption>Longer than P6M</caption>
     * <tr><th>last day present, last day away</th><th>whole</th><th>beyond</th></tr>
     * <tr><td>2024-01-10, 2024-07-10</td><td>nothing</td><td>nothing</td></tr>
     * <tr><td>2024-01-10, 2024-07-12</td><td>2024-01-11 to 2024-07-12</td><td>2024-07-11 to 2024-07-12</td></tr>
     * </table>
     */
    private static UncertainDays longAbsences(ProvisionValue.LongAbsences asked, LocalDate last, JudgedLife life) {
        List<String> state = life.put().state().map(List::of).orElse(List.of());
        UncertainDays away = life.life().presence(state).complement().within(EARLIEST, last);
        UncertainDays days = new UncertainDays(exceeding(away.surely(), asked), exceeding(away.perhaps(), asked));
        if (!asked.notFor().isEmpty()) {
            days = days.minus(life.life().forReasons(asked.notFor()));
        }
        return asked.whileHolding().isEmpty() ? days : days.intersection(holding(asked.whileHolding(), life));
    }

    /**
     * The days under statuses of these kinds. A kind of a State's own law is that State's wherever it is told to be granted; of one
     * of the Union's, which any State grants, the put's own State must have granted it.
     */
    private static UncertainDays under(List<String> kinds, JudgedLife life) {
        return held(
                chain -> kinds.contains(chain.kind())
                        && (!life.law().isOfTheUnion(chain.kind()) || isGrantedByTheState(chain, life)),
                life);
    }

    /** The days under statuses of these kinds or classes that the put's own State granted. */
    private static UncertainDays holding(List<String> kindsOrClasses, JudgedLife life) {
        return held(
                chain -> life.law().isOneOf(kindsOrClasses, chain.kind()) && isGrantedByTheState(chain, life), life);
    }

    private static boolean isGrantedByTheState(StatusChain chain, JudgedLife life) {
        return life.put().state().equals(Optional.of(chain.state()));
    }

    private static UncertainDays held(Predicate<StatusChain> asked, JudgedLife life) {
        UncertainDays held = UncertainDays.known(DaySet.none());
        for (StatusChain chain : life.life().statuses()) {
            if (asked.test(chain)) {
                held = held.union(chain.held());
            }
        }
        return life.life().statusesComplete() ? held : new UncertainDays(held.surely(), DaySet.all());
    }

    private static DaySet exceeding(DaySet away, ProvisionValue.LongAbsences asked) {
        DaySet exceeding = DaySet.none();
        for (Span run : away.runs()) {
            CalendarLimit limit = new CalendarLimit(run.firstDay().minusDays(1), asked.longerThan());
            if (limit.isExceededBy(run.end().orElseThrow())) {
                boolean whole = asked.part() == ProvisionValue.Part.WHOLE;
                LocalDate first = whole ? run.firstDay() : limit.reachedOn().plusDays(1);
                exceeding = exceeding.union(DaySet.between(first, run.end().orElseThrow()));
            }
        }
        return exceeding;
    }

    /** A day in the State itself is no day away for any reason, though the stay there gives none. */
    private static UncertainDays awayFromTheState(UncertainDays forReasons, JudgedLife life) {
        return life.put()
                .state()
                .map(state -> forReasons.minus(life.life().presence(List.of(state))))
                .orElse(forReasons);
    }

    /** No more days than the cap, the earliest first; a cap in months runs from the first day left out. */
    private static UncertainDays capped(UncertainDays days, java.time.Period cap) {
        return new UncertainDays(first(days.surely(), cap), days.perhaps());
    }

    private static DaySet first(DaySet days, java.time.Period cap) {
        Optional<LocalDate> first = days.firstDay();
        if (first.isEmpty()) {
            return days;
        }
        long left = java.time.temporal.ChronoUnit.DAYS.between(
                first.get(), first.get().plus(cap));
        DaySet kept = DaySet.none();
        for (Span run : days.runs()) {
            long length = run.end().isPresent() ? run.length() : left;
            long taken = Math.min(left, length);
            if (taken > 0) {
                kept = kept.union(DaySet.between(run.firstDay(), run.firstDay().plusDays(taken - 1)));
                left -= taken;
            }
        }
        return kept;
    }
}
