package org.circula.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.circula.time.CalendarCount;
import org.circula.time.CalendarLimit;
import org.circula.time.DaySet;
import org.circula.time.MonthSum;

/** What a measure found, in the unit in which the law counts it. */
public sealed interface Amount {

    /**
     * Unbroken stretches of calendar time; the one nearest its limit matters.
     *
     * @param all none where there was no such stretch
     */
    record Stretches(List<Stretch> all) implements Amount {
        public Stretches {
            all = List.copyOf(all);
        }
    }

    /**
     * One stretch.
     *
     * @param anchor L: the last day before it, from which months and years run
     * @param end E: its last day
     * @param count whether months run from L or from the beginning of the day after it
     * @param leftOut days within it that neither count nor end it
     */
    record Stretch(LocalDate anchor, LocalDate end, CalendarCount count, DaySet leftOut) {
        public Stretch {
            if (end.isBefore(anchor)) {
                throw new IllegalArgumentException("A stretch ends on " + end + ", before its anchor " + anchor + ".");
            }
            if (!leftOut.isEmpty() && !leftOut.isSubsetOf(DaySet.between(anchor.plusDays(1), end))) {
                throw new IllegalArgumentException("Days left out of a stretch lie in it, but " + leftOut
                        + " is not within " + anchor + " to " + end + ".");
            }
        }

        /** A stretch of which every day counts. */
        public Stretch(LocalDate anchor, LocalDate end, CalendarCount count) {
            this(anchor, end, count, DaySet.none());
        }

        /** The limit that a period sets to this stretch. */
        public CalendarLimit limit(Period period) {
            return new CalendarLimit(anchor, period, count, leftOut);
        }

        /** The same stretch as it stood at the end of one of its days. */
        public Stretch until(LocalDate day) {
            return new Stretch(anchor, day, count, leftOut.within(anchor.plusDays(1), day));
        }

        /** How many days count. */
        public long days() {
            return ChronoUnit.DAYS.between(anchor, end) - leftOut.size();
        }
    }

    /**
     * Several stretches added up in months.
     *
     * @param sum by the declared convention
     * @param unbroken the only stretch, where there is just one: it is compared by the calendar, not by a convention
     */
    record Months(MonthSum sum, Optional<Stretch> unbroken) implements Amount {}

    /** A count of days, quarters, visas. */
    record Count(long number, String unit) implements Amount {}

    /** Money; never converted. */
    record Money(BigDecimal amount, String currency) implements Amount {}

    /** What is counted from did not happen: no such event, no such status. */
    record NotThere() implements Amount {}

    /** There was nothing to judge, so whatever is asked of it holds: no whole calendar year has passed yet. */
    record NothingToJudge() implements Amount {}

    /** No bound is known on this side. */
    record Boundless() implements Amount {}
}
