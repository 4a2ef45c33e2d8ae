package org.circula.harness.external.adapters;

import java.time.LocalDate;
import org.circula.advise.window.WindowAdvice;
import org.circula.harness.external.CaseInputs;
import org.circula.harness.external.NotMappedException;

/** A visa as a case tells it. What a visa's own entries, days and dates allow is not encoded. */
final class ToldVisa {

    private static final String KEY = "visa";

    private ToldVisa() {}

    /**
     * Maps a short-stay visa of many entries and no fewer days than the limit allows to nothing: it adds no limit.
     *
     * @throws NotMappedException naming the visa, for any other
     */
    static void mustAddNoLimit(CaseInputs inputs, WindowAdvice advice, LocalDate day) {
        if (!inputs.has(KEY)) {
            return;
        }
        CaseInputs visa = inputs.under(KEY);
        boolean manyEntries = visa.text("entries").filter("MULT"::equals).isPresent();
        boolean shortStay = visa.text("type").filter("C"::equals).isPresent();
        boolean onlyThese =
                visa.keys().stream().allMatch(key -> key.equals("entries") || key.equals("type") || key.equals("days"));
        boolean enoughDays = visa.has("days")
                && advice.daysAllowed(day)
                        .filter(allowed -> visa.number("days") >= allowed)
                        .isPresent();
        if (!manyEntries || !shortStay || !onlyThese || !enoughDays) {
            throw new NotMappedException(KEY);
        }
    }
}
