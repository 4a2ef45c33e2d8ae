package org.circula.web.page;

import java.util.Optional;
import org.circula.person.Fault;

/**
 * Something wrong in the form.
 *
 * @param field the id of the field
 * @param line the line of the life, counted from 1
 * @param text what is wrong, what is allowed and what to do
 */
public record FormFault(String field, Optional<Integer> line, String text) {

    static final String LIFE = "life";
    static final String FILE = "file";
    static final String DAY = "day";

    /** A fault in a field other than the life. */
    static FormFault in(String field, String text) {
        return new FormFault(field, Optional.empty(), text);
    }

    /** A fault in the text of the life. */
    static FormFault of(Fault fault) {
        return new FormFault(LIFE, Optional.of(fault.line()), fault.message());
    }

    /** The fault on one line, with its place in front. */
    public String said() {
        return line.map(number -> "Line " + number + ": " + text).orElse(text);
    }
}
