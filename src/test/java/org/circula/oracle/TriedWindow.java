package org.circula.oracle;

import java.time.LocalDate;
import java.time.Period;
import java.util.BitSet;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A limit on counted days tried day by day, with one mark for each day from 2009 to 2033. Shares no code with the measures and
 * the advice that it checks.
 */
public final class TriedWindow {

    private static final LocalDate FIRST = LocalDate.of(2009, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2033, 12, 31);
    private static final int YEARS_AHEAD = 10;

    /** How days are counted. */
    public enum Kind {
        /** Days present in the last so many. */
        PRESENT_IN_LAST_DAYS(false, false),
        /** Days present in the period that the first entry began. */
        PRESENT_SINCE_FIRST_ENTRY(false, false),
        /** The most days absent in any window, from the first day told on. */
        ABSENT_IN_ANY_WINDOW(true, false),
        /** The most days absent in this calendar year or the last. */
        ABSENT_IN_CALENDAR_YEAR(true, false),
        /** Enough days present in the last period. */
        ENOUGH_IN_LAST_PERIOD(true, true),
        /** Enough days present in each of the last two whole calendar years. */
        ENOUGH_IN_CALENDAR_YEARS(true, true);

        final boolean absenceSpends;
        final boolean asksForEnough;

        Kind(boolean absenceSpends, boolean asksForEnough) {
            this.absenceSpends = absenceSpends;
            this.asksForEnough = asksForEnough;
        }
    }

    private final Kind kind;
    private final Period window;
    private final long limit;
    private final LocalDate told;
    private final LocalDate asOf;
    private final BitSet present = new BitSet();

    /**
     * @param told the first day told
     * @param asOf the last day of facts
     * @param wasPresent whether the person was there on a day of facts
     */
    public TriedWindow(
            Kind kind, Period window, long limit, LocalDate told, LocalDate asOf, Predicate<LocalDate> wasPresent) {
        this.kind = kind;
        this.window = window;
        this.limit = limit;
        this.told = told;
        this.asOf = asOf;
        for (LocalDate day = FIRST; !day.isAfter(asOf); day = day.plusDays(1)) {
            if (wasPresent.test(day)) {
                present.set(place(day));
            }
        }
    }

    /** Days of facts and days supposed, added up so far at each day. */
    private final class Supposed {

        final int[] presentUpTo = new int[place(LAST) + 2];

        Supposed(LocalDate first, LocalDate last) {
            for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
                boolean spent = !day.isBefore(first) && !day.isAfter(last);
                boolean there = day.isAfter(asOf)
                        ? spent != kind.absenceSpends
                        : present.get(place(day)) || (spent && !kind.absenceSpends);
                presentUpTo[place(day) + 1] = presentUpTo[place(day)] + (there ? 1 : 0);
            }
        }

        boolean isPresent(LocalDate day) {
            return presentIn(day, day) == 1;
        }

        int presentIn(LocalDate first, LocalDate last) {
            LocalDate from = first.isBefore(FIRST) ? FIRST : first;
            return last.isBefore(from) ? 0 : presentUpTo[place(last) + 1] - presentUpTo[place(from)];
        }

        int absentIn(LocalDate first, LocalDate last) {
            LocalDate from = first.isBefore(told) ? told : first;
            return last.isBefore(from) ? 0 : place(last) - place(from) + 1 - presentIn(from, last);
        }
    }

    private long left(LocalDate day, Supposed days) {
        return switch (kind) {
            case PRESENT_IN_LAST_DAYS -> limit - days.presentIn(day.plusDays(1).minus(window), day);
            case PRESENT_SINCE_FIRST_ENTRY -> limit - sinceFirstEntry(day, days);
            case ABSENT_IN_ANY_WINDOW -> limit - mostAbsent(day, days);
            case ABSENT_IN_CALENDAR_YEAR ->
                limit
                        - Math.max(
                                days.absentIn(LocalDate.of(day.getYear(), 1, 1), day),
                                days.absentIn(
                                        LocalDate.of(day.getYear() - 1, 1, 1),
                                        LocalDate.of(day.getYear() - 1, 12, 31)));
            case ENOUGH_IN_LAST_PERIOD -> days.presentIn(day.plusDays(1).minus(window), day) - limit;
            case ENOUGH_IN_CALENDAR_YEARS ->
                Math.min(
                                days.presentIn(
                                        LocalDate.of(day.getYear() - 1, 1, 1), LocalDate.of(day.getYear() - 1, 12, 31)),
                                days.presentIn(
                                        LocalDate.of(day.getYear() - 2, 1, 1), LocalDate.of(day.getYear() - 2, 12, 31)))
                        - limit;
        };
    }

    private long sinceFirstEntry(LocalDate asked, Supposed days) {
        LocalDate ends = FIRST.minusDays(1);
        long count = 0;
        for (LocalDate day = FIRST; !day.isAfter(asked); day = day.plusDays(1)) {
            if (days.isPresent(day)) {
                if (day.isAfter(ends)) {
                    ends = day.plus(window).minusDays(1);
                    count = 0;
                }
                count++;
            }
        }
        return asked.isAfter(ends) ? 0 : count;
    }

    private long mostAbsent(LocalDate asked, Supposed days) {
        long most = 0;
        for (LocalDate first = told.minus(window); !first.isAfter(asked); first = first.plusDays(1)) {
            LocalDate last = first.plus(window).minusDays(1);
            most = Math.max(most, days.absentIn(first, last.isAfter(asked) ? asked : last));
        }
        return most;
    }

    /** What is left on a day as it stands in the window that ends with it, with no day spent or these. */
    public long runningLeft(LocalDate day, LocalDate firstSpent, LocalDate lastSpent) {
        Supposed days = new Supposed(firstSpent, lastSpent);
        return switch (kind) {
            case ABSENT_IN_ANY_WINDOW -> limit - days.absentIn(day.plusDays(1).minus(window), day);
            case ABSENT_IN_CALENDAR_YEAR -> limit - days.absentIn(LocalDate.of(day.getYear(), 1, 1), day);
            default -> left(day, days);
        };
    }

    /** Whether days can be spent from one day to another. */
    private boolean holds(LocalDate first, LocalDate last) {
        return firstBroken(first, last).isEmpty();
    }

    /** The first day broken by days spent from one day to another. */
    public Optional<LocalDate> firstBroken(LocalDate first, LocalDate last) {
        if (last.isBefore(first)) {
            return Optional.empty();
        }
        Supposed days = new Supposed(first, last);
        LocalDate lookedAt = !kind.asksForEnough
                ? last
                : kind == Kind.ENOUGH_IN_CALENDAR_YEARS
                        ? last.plusYears(3).plusDays(1)
                        : last.plus(window).plusDays(1);
        for (LocalDate day = first; !day.isAfter(lookedAt); day = day.plusDays(1)) {
            if (left(day, days) < 0) {
                return Optional.of(day);
            }
        }
        return Optional.empty();
    }

    /** The last day of the longest run of days spent from a first one; empty where ten years are not enough to break it. */
    public Optional<LocalDate> lastOfLongest(LocalDate first) {
        LocalDate end = first.plusYears(YEARS_AHEAD);
        if (!kind.asksForEnough) {
            Supposed allSpent = new Supposed(first, end);
            LocalDate last = first;
            while (!last.isAfter(end) && left(last, allSpent) >= 0) {
                last = last.plusDays(1);
            }
            return last.isAfter(end) ? Optional.empty() : Optional.of(last.minusDays(1));
        }
        Optional<LocalDate> found = Optional.of(first.minusDays(1));
        LocalDate tried = first;
        LocalDate noLongerThan = first.plusYears(4);
        while (!tried.isAfter(noLongerThan)) {
            if (holds(first, tried)) {
                found = Optional.of(tried);
            }
            tried = tried.plusDays(1);
        }
        return found;
    }

    /** The first day on which so many days can begin to be spent. */
    public Optional<LocalDate> earliestBegin(LocalDate from, long days) {
        LocalDate begin = from;
        while (!begin.isAfter(from.plusYears(YEARS_AHEAD))) {
            LocalDate first = kind.absenceSpends ? begin.plusDays(1) : begin;
            if (holds(first, first.plusDays(days - 1))) {
                return Optional.of(begin);
            }
            begin = begin.plusDays(1);
        }
        return Optional.empty();
    }

    /** Whether the limit is kept on the last day of facts. */
    public boolean keptOnLastDayOfFacts() {
        return left(asOf, new Supposed(LAST, FIRST)) >= 0;
    }

    private static int place(LocalDate day) {
        return (int) (day.toEpochDay() - FIRST.toEpochDay());
    }
}
