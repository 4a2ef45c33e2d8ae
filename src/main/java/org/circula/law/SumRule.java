package org.circula.law;

/** How broken stretches are added where the limit is in months or years. */
public enum SumRule {
    /** Whole calendar months of each stretch from its anchor, the days left over thirty to a month. */
    MONTHS_THEN_30_DAYS("months-then-30-days"),
    /** All days, thirty to a month. */
    DAYS_OF_30("days-of-30"),
    /** All days, 30.4375 to a month. */
    DAYS_OF_30_4375("days-of-30.4375"),
    /** All days, compared as days. */
    DAYS("days");

    private final String word;

    SumRule(String word) {
        this.word = word;
    }

    /** The word as written in YAML. */
    public String word() {
        return word;
    }
}
