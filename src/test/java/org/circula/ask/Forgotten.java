package org.circula.ask;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.circula.person.Life;

/**
 * A fact of a whole life that is forgotten, and what it may turn out to be.
 *
 * @param says what it is
 * @param asked whether a question asks for it
 * @param forget the life without it
 * @param values each writes one value into a life, whatever the life said of it before
 */
record Forgotten(
        String says, Predicate<AskedFact> asked, Function<Life, Life> forget, List<Function<Life, Life>> values) {

    Forgotten {
        values = List.copyOf(values);
    }
}
