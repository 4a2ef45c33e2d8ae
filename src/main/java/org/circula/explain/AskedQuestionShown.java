package org.circula.explain;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * A question whose answer can turn a verdict.
 *
 * @param kind what is asked for: an answer, presence, a status, an event, a reason, a list, a field of the person
 * @param word the id of the answer or event, the place, the list or the field
 * @param about for a list, the words in it that matter
 * @param days the days it is about, where it is about days
 * @param text the question
 * @param unit what the answer is: {@code yes-no}, {@code money}, {@code count}, {@code day}, {@code event} (each day on
 *     which it happened, or none), {@code countries}, {@code place}, {@code reason}, {@code occupation}, {@code use} or {@code list}
 * @param choices values between which the provisions can tell; not to know is always an answer
 * @param doNotKnow how to say that one does not know
 * @param why the provisions that need it
 * @param turns two values and what each leads to, where the rest turns out in a certain way
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record AskedQuestionShown(
        String kind,
        String word,
        List<String> about,
        List<QuestionToPerson.Days> days,
        String text,
        String unit,
        List<String> choices,
        String doNotKnow,
        List<Because> why,
        List<Turn> turns) {

    public AskedQuestionShown {
        about = List.copyOf(about);
        days = List.copyOf(days);
        choices = List.copyOf(choices);
        why = List.copyOf(why);
        turns = List.copyOf(turns);
    }

    /** A provision that needs the answer: its id, what it says, and where the law says it. */
    public record Because(String provision, String text, List<Citing> citations) {
        public Because {
            citations = List.copyOf(citations);
        }
    }

    /** A value and the verdict that it can lead to. */
    public record Turn(String value, String answer) {}
}
