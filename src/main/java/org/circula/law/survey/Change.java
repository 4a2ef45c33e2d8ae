package org.circula.law.survey;

import java.time.LocalDate;
import java.util.List;
import org.circula.law.Citation;
import org.circula.law.DatedBy;
import org.circula.law.Grade;

/**
 * Something that changed in a rule base on a day.
 *
 * @param on the day
 * @param what what happened
 * @param subject what it happened to
 * @param id the provision, pathway, or attribute of a status ({@code es.seasonal#employer})
 * @param says the provision, pathway or status in words
 * @param datedBy what the day is: usually of the calendar, else for example of an application or a birth
 * @param sources where the law says so
 * @param grade how well the change is known
 */
public record Change(
        LocalDate on,
        What what,
        Subject subject,
        String id,
        String says,
        DatedBy datedBy,
        List<Citation> sources,
        Grade grade) {

    public Change {
        sources = List.copyOf(sources);
    }

    /** What happened. */
    public enum What {
        BEGINS("begins"),
        CHANGES("changes"),
        ENDS("ends"),
        UNDERSTOOD_OTHERWISE("understood-otherwise"),
        ANNULLED("annulled");

        private final String word;

        What(String word) {
            this.word = word;
        }

        /** The word in answers. */
        public String word() {
            return word;
        }
    }

    /** What can change. */
    public enum Subject {
        PATHWAY,
        PROVISION,
        STATUS
    }
}
