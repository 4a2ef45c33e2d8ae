package org.circula.time;

/** How broken stretches become months. Contested unless a source fixes it; always declared, never assumed. */
public enum SumConvention {
    /** Whole calendar months of each stretch from its anchor; the days left over, thirty to a month. */
    MONTHS_THEN_30_DAYS,
    /** All days, thirty to a month. */
    DAYS_OF_30,
    /** All days, 30.4375 to a month: 365.25 days in twelve months. */
    DAYS_OF_30_4375
}
