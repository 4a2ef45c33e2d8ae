package org.circula.web.question;

import java.util.List;
import org.circula.person.Fault;

/**
 * What came of reading a body: what is asked, or all that is wrong with it.
 *
 * @param <T> what is asked
 */
public sealed interface BodyReading<T> {

    /** The text was read without a fault. */
    record Good<T>(T question) implements BodyReading<T> {}

    /** The text is neither JSON nor YAML, or empty, too deep, too large or not UTF-8. */
    record Unreadable<T>(List<Fault> faults) implements BodyReading<T> {
        public Unreadable {
            faults = List.copyOf(faults);
        }
    }

    /** The text was read and says something that is unknown, impossible or contradictory. */
    record Faulty<T>(List<Fault> faults) implements BodyReading<T> {
        public Faulty {
            faults = List.copyOf(faults);
        }
    }
}
