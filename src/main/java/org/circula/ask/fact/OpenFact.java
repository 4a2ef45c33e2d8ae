package org.circula.ask.fact;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.circula.time.Span;

/**
 * A fact that the life leaves open and that provisions of the pathway read.
 *
 * @param kind what kind of fact
 * @param word the id of the answer or event, the kind of status, the place, the list or the field
 * @param stretches the days it is about, where it is about days
 * @param list the list it belongs to; facts of a list that can only be told as a whole are asked together
 * @param readBy whether a provision that reads these things reads it
 * @param choices its values, at least two: one for each cell that the provisions can tell apart
 */
public record OpenFact(
        FactKind kind,
        String word,
        List<Span> stretches,
        Optional<Listed> list,
        Predicate<Reads> readBy,
        List<Choice> choices) {

    public OpenFact {
        stretches = List.copyOf(stretches);
        choices = List.copyOf(choices);
        if (choices.size() < 2) {
            throw new IllegalArgumentException("A fact that has one value only is not open: " + kind + " " + word);
        }
    }

    /** What tells one question to the person from another: the list, else the fact itself. */
    public String question() {
        return list.filter(Listed::isAskedAsAWhole).map(Listed::word).orElse(kind + " " + word + " " + stretches);
    }
}
