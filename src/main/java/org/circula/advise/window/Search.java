package org.circula.advise.window;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.circula.measure.LifeView;
import org.circula.time.DaySet;
import org.circula.time.Span;

/**
 * Tries days at one end of what is not known. Every answer is that of trying each day; a day found broken before is only tried
 * first.
 *
 * @param limit the limit
 * @param bound which end
 * @param settlesAfter how long after a day spent that day still counts, for limits that ask for enough; empty for others, which
 *     only a day spent can break
 */
record Search(SupposedLimit limit, Bound bound, Optional<Period> settlesAfter) {

    /** How far ahead anybody looks. */
    private static final Period AHEAD = Period.ofYears(10);

    /** The last day anybody looks at from a day on. */
    static LocalDate horizon(LocalDate day) {
        return day.plus(AHEAD);
    }

    boolean keeps(LocalDate day, LifeView life) {
        return limit.judge(day, life, bound).keeps();
    }

    /** The first day from one to another on which the limit is broken. */
    Optional<LocalDate> firstBroken(LifeView life, LocalDate from, LocalDate to) {
        for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
            if (!keeps(day, life)) {
                return Optional.of(day);
            }
        }
        return Optional.empty();
    }

    /** The first of the days spent, or of those after them on which they still count, on which the limit is broken. */
    Optional<LocalDate> firstBroken(DaySet spent) {
        LifeView life = limit.spending(spent);
        if (settlesAfter.isPresent()) {
            return spent.isEmpty()
                    ? Optional.empty()
                    : firstBroken(
                            life,
                            spent.firstDay().orElseThrow(),
                            settled(spent.lastDay().orElseThrow()));
        }
        for (Span run : spent.runs()) {
            Optional<LocalDate> broken =
                    firstBroken(life, run.firstDay(), run.end().orElseThrow());
            if (broken.isPresent()) {
                return broken;
            }
        }
        return Optional.empty();
    }

    /** The last day on which a day spent can still matter. */
    LocalDate settled(LocalDate lastDaySpent) {
        return settlesAfter.map(period -> lastDaySpent.plus(period).plusDays(1)).orElse(lastDaySpent);
    }

    /** The last day of the longest run of days spent that begins on a day; the day before it where there is none. */
    Optional<LocalDate> lastOfLongest(LocalDate first) {
        LocalDate horizon = horizon(first);
        Optional<LocalDate> broken = firstBroken(limit.spending(DaySet.from(first)), first, horizon);
        if (settlesAfter.isEmpty()) {
            return broken.map(day -> day.minusDays(1));
        }
        LocalDate last = broken.map(day -> day.minusDays(1)).orElse(horizon);
        Optional<LocalDate> brokenBefore = Optional.empty();
        while (!last.isBefore(first)) {
            DaySet spent = DaySet.between(first, last);
            boolean brokenAgain =
                    stillIn(brokenBefore, spent) && !keeps(brokenBefore.orElseThrow(), limit.spending(spent));
            if (!brokenAgain) {
                brokenBefore = firstBroken(spent);
                if (brokenBefore.isEmpty()) {
                    return last.equals(horizon) ? Optional.empty() : Optional.of(last);
                }
            }
            last = last.minusDays(1);
        }
        return Optional.of(first.minusDays(1));
    }

    /** Whether a day is among those spent, or those on which they still count. */
    private boolean stillIn(Optional<LocalDate> day, DaySet spent) {
        return day.isPresent()
                && !day.get().isBefore(spent.firstDay().orElseThrow())
                && !day.get().isAfter(settled(spent.lastDay().orElseThrow()));
    }

    /** The first day on which so many days can be spent in a row, if none is spent before. */
    Optional<LocalDate> earliestBegin(LocalDate from, long days) {
        Optional<LocalDate> brokenBefore = Optional.empty();
        LocalDate horizon = horizon(from);
        for (LocalDate begin = from; !begin.isAfter(horizon); begin = begin.plusDays(1)) {
            LocalDate first = limit.spends().firstDay(begin);
            DaySet spent = DaySet.between(first, first.plusDays(days - 1));
            boolean brokenAgain =
                    stillIn(brokenBefore, spent) && !keeps(brokenBefore.orElseThrow(), limit.spending(spent));
            if (!brokenAgain) {
                brokenBefore = firstBroken(spent);
                if (brokenBefore.isEmpty()) {
                    return Optional.of(begin);
                }
            }
        }
        return Optional.empty();
    }

    /**
     * The first day on which a stay may begin that can last as long as if no day had ever been spent before. A later begin of a
     * single run never breaks earlier, so the last break of such a run is only looked for again when it matters.
     */
    Optional<LocalDate> earliestFullBegin(LocalDate from) {
        LocalDate horizon = horizon(from);
        Optional<LocalDate> brokenBefore = Optional.empty();
        LocalDate brokenAfresh = LocalDate.MIN;
        for (LocalDate begin = from; !begin.isAfter(horizon); begin = begin.plusDays(1)) {
            LocalDate first = limit.spends().firstDay(begin);
            LifeView life = limit.spending(DaySet.from(first));
            boolean brokenAgain = brokenBefore.isPresent()
                    && !brokenBefore.get().isBefore(first)
                    && brokenBefore.get().isBefore(brokenAfresh)
                    && !keeps(brokenBefore.get(), life);
            if (!brokenAgain) {
                brokenBefore = firstBroken(life, first, horizon(first));
                Optional<LocalDate> afresh =
                        firstBroken(limit.spendingAfresh(DaySet.from(first)), first, horizon(first));
                brokenAfresh = afresh.orElse(LocalDate.MAX);
                if (!brokenBefore.orElse(LocalDate.MAX).isBefore(brokenAfresh)) {
                    return Optional.of(begin);
                }
            }
        }
        return Optional.empty();
    }
}
