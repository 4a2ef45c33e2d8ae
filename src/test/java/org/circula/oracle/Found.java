package org.circula.oracle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What the oracle counted; in words two of them can be compared as a whole. */
public sealed interface Found {

    Found NOT_THERE = new Nothing("not there");
    Found NOTHING_TO_JUDGE = new Nothing("nothing to judge");
    Found BOUNDLESS = new Nothing("boundless");

    static Found stretches(List<Stretch> stretches) {
        return new Stretches(stretches);
    }

    static Stretch stretch(LocalDate anchor, LocalDate end, boolean fromFirstDay) {
        return new Stretch(anchor, end, fromFirstDay, List.of());
    }

    /** An absence on some days of which, listed in order, nothing counted. */
    static Stretch absence(LocalDate anchor, LocalDate end, List<LocalDate> idle) {
        return new Stretch(anchor, end, false, idle);
    }

    static Found count(long number) {
        return new Count(number);
    }

    /** A sum in days of the convention, thirty to a month where months were taken; with the stretch where there was one alone. */
    static Found months(long days, Optional<Stretch> unbroken) {
        return new Months(days, unbroken);
    }

    static Found money(BigDecimal amount, String currency) {
        return new Money(amount, currency);
    }

    /** One stretch: its anchor, its last day, whether its first day counts, and the days in it that do not count. */
    record Stretch(LocalDate anchor, LocalDate end, boolean fromFirstDay, List<LocalDate> idle) {

        @Override
        public String toString() {
            return anchor + " to " + end + (fromFirstDay ? " from its first day" : " after its anchor")
                    + (idle.isEmpty() ? "" : " without " + idle);
        }
    }

    /** Unbroken stretches. */
    record Stretches(List<Stretch> all) implements Found {

        @Override
        public String toString() {
            return "stretches " + all;
        }
    }

    /** A number of days or of something else. */
    record Count(long number) implements Found {

        @Override
        public String toString() {
            return "count " + number;
        }
    }

    /** A sum of stretches; the only stretch, where there was just one, is compared by the calendar. */
    record Months(long days, Optional<Stretch> unbroken) implements Found {

        @Override
        public String toString() {
            return "months " + days + (unbroken.isPresent() ? " unbroken" : " added up");
        }
    }

    /** Money as answered. */
    record Money(BigDecimal amount, String currency) implements Found {

        @Override
        public String toString() {
            return "money " + amount + " " + currency;
        }
    }

    /** Nothing that could be counted, and why. */
    record Nothing(String why) implements Found {

        @Override
        public String toString() {
            return why;
        }
    }
}
