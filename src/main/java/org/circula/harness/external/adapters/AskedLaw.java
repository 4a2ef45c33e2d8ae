package org.circula.harness.external.adapters;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.circula.assess.Question.Reading;
import org.circula.harness.external.CaseInputs;
import org.circula.harness.external.NotMappedException;

/**
 * The day and the reading of the law that a case asks for under {@code lawAsOf}.
 *
 * <table>
 * <caption>Words</caption>
 * <tr><th>written</th><th>day</th><th>reading</th></tr>
 * <tr><td>nothing</td><td>the day of the facts</td><td>as understood now</td></tr>
 * <tr><td>2018-06-01</td><td>2018-06-01</td><td>as applied then</td></tr>
 * <tr><td>2011..2018-06-01</td><td>2018-06-01</td><td>as applied then</td></tr>
 * <tr><td>judgment effect from 2022-01-20</td><td>the day of the facts</td><td>as understood now</td></tr>
 * </table>
 *
 * @param day the day asked about
 * @param reading how judgments reach back
 */
record AskedLaw(LocalDate day, Reading reading) {

    private static final String KEY = "lawAsOf";
    private static final Pattern UNTIL = Pattern.compile("(?:\\d{4}(?:-\\d{2}-\\d{2})?\\.\\.)?(\\d{4}-\\d{2}-\\d{2})");
    private static final Pattern AFTER_JUDGMENT = Pattern.compile("judgment effect.*|as understood now");

    /** What the case asks for; the day of the facts where it says nothing. */
    static AskedLaw of(CaseInputs inputs, LocalDate dayOfFacts) {
        if (!inputs.has(KEY)) {
            return new AskedLaw(dayOfFacts, Reading.AS_UNDERSTOOD_NOW);
        }
        String written = inputs.text(KEY).orElseThrow();
        Matcher until = UNTIL.matcher(written);
        if (until.matches()) {
            return new AskedLaw(LocalDate.parse(until.group(1)), Reading.AS_APPLIED_THEN);
        }
        if (AFTER_JUDGMENT.matcher(written).matches()) {
            return new AskedLaw(dayOfFacts, Reading.AS_UNDERSTOOD_NOW);
        }
        throw new NotMappedException(KEY);
    }
}
