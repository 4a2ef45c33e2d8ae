package org.circula.ask;

import java.util.List;
import java.util.Optional;
import org.circula.ask.fact.FactKind;
import org.circula.person.Life;
import org.circula.time.Span;

/**
 * A question to the person. "I do not know" is always an answer to it, and leaves the fact open.
 *
 * @param kind what is asked for
 * @param word the id of the answer or event, the kind of status, the place, the list or the field
 * @param about for a list, the words in it that matter: kinds of events or statuses
 * @param stretches the days it is about, where it is about days
 * @param unit {@code yes-no}, {@code money}, {@code count}, {@code day}, {@code event}, {@code countries}, {@code place}, {@code reason},
 *     {@code use} or {@code list}
 * @param choices values between which provisions can tell, in the words of a life file
 * @param why the provisions that need it, in the order of the pathway
 * @param turns two completions that differ in this alone and in their answers; empty where it is asked for safety
 */
public record AskedFact(
        FactKind kind,
        String word,
        List<String> about,
        List<Span> stretches,
        String unit,
        List<String> choices,
        List<String> why,
        Optional<Turns> turns) {

    public AskedFact {
        about = List.copyOf(about);
        stretches = List.copyOf(stretches);
        choices = List.copyOf(choices);
        why = List.copyOf(why);
    }

    /** What tells one question from another. */
    public String key() {
        return kind + " " + word + " " + stretches;
    }

    /**
     * Two values that turn the verdict, and whole lives that show it: they differ in this fact alone.
     *
     * @param one a value, in the words of a life file
     * @param oneAnswer what it leads to
     * @param oneLife the life with it
     * @param other another value
     * @param otherAnswer what that leads to
     * @param otherLife the life with that
     */
    public record Turns(
            String one, AskedAnswer oneAnswer, Life oneLife, String other, AskedAnswer otherAnswer, Life otherLife) {}
}
