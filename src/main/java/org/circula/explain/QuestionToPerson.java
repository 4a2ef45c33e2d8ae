package org.circula.explain;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A fact that is missing, as a question.
 *
 * @param kind what is missing: an answer, presence, a status, an event, a reason, a list, a field of the person
 * @param word the id of the answer, event or status kind, the territory, the list or the field
 * @param days the days it is about, where it is about days
 * @param text the question
 * @param why why it is asked
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record QuestionToPerson(String kind, String word, List<Days> days, String text, Optional<String> why) {

    public QuestionToPerson {
        days = List.copyOf(days);
    }

    /** A run of days, both ends inside; without an end it still runs. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Days(LocalDate from, Optional<LocalDate> to) {}
}
