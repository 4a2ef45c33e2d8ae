package org.circula.oracle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** What the oracle counted, in words that can be compared. */
public final class Found {

    private Found() {}

    public static final String NOT_THERE = "not there";
    public static final String NOTHING_TO_JUDGE = "nothing to judge";
    public static final String BOUNDLESS = "boundless";

    /** Stretches, each as its anchor, its last day and whether its first day counts. */
    public static String stretches(List<String> stretches) {
        return "stretches " + stretches;
    }

    public static String stretch(LocalDate anchor, LocalDate end, boolean fromFirstDay) {
        return anchor + " to " + end + (fromFirstDay ? " from its first day" : " after its anchor");
    }

    public static String count(long number) {
        return "count " + number;
    }

    /** A sum in days of the convention, thirty to a month where months were taken. */
    public static String months(long days, boolean unbroken) {
        return "months " + days + (unbroken ? " unbroken" : " added up");
    }

    public static String money(BigDecimal amount, String currency) {
        return "money " + amount + " " + currency;
    }
}
