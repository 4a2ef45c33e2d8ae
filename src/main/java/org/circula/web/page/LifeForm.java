package org.circula.web.page;

import java.time.LocalDate;
import org.circula.assess.Question;
import org.circula.web.examples.Example;

/**
 * What stands in the form of a life, exactly as it was typed.
 *
 * @param life the life as YAML or JSON text
 * @param day the day of the month
 * @param month the month as a number
 * @param year the year
 * @param reading how judgments reach back
 * @param pathway the one pathway to explain in full; empty for all
 */
public record LifeForm(String life, String day, String month, String year, String reading, String pathway) {

    /** A form in which nothing was typed. */
    static LifeForm empty() {
        return new LifeForm("", "", "", "", Question.Reading.AS_UNDERSTOOD_NOW.word(), "");
    }

    /** A form filled with an example. */
    static LifeForm of(Example example) {
        LocalDate asOf = example.asOf();
        return new LifeForm(
                example.life(),
                String.valueOf(asOf.getDayOfMonth()),
                String.valueOf(asOf.getMonthValue()),
                String.valueOf(asOf.getYear()),
                example.reading().word(),
                "");
    }

    /** The same form with another text of the life. */
    LifeForm withLife(String text) {
        return new LifeForm(text, day, month, year, reading, pathway);
    }

    /** Whether no day was typed. */
    boolean namesNoDay() {
        return day.isBlank() && month.isBlank() && year.isBlank();
    }

    /** Whether the form asks for the law as it is understood now; a page asks for one of two readings. */
    public boolean asUnderstoodNow() {
        return !reading.equals(Question.Reading.AS_APPLIED_THEN.word());
    }
}
