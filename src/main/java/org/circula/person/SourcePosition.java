package org.circula.person;

/**
 * Where something stands in a text.
 *
 * @param pointer JSON pointer (RFC 6901) from the root of the text
 * @param line counted from 1
 * @param column counted from 1
 */
public record SourcePosition(String pointer, int line, int column) {

    /** The pointer of a key or an index under this one. */
    public String pointerTo(String step) {
        return pointer + "/" + step.replace("~", "~0").replace("/", "~1");
    }

    /** The position of a key that this entry lacks: its pointer, at the place where the entry begins. */
    SourcePosition ofMissing(String key) {
        return new SourcePosition(pointerTo(key), line, column);
    }
}
