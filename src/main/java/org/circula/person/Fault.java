package org.circula.person;

/**
 * One thing wrong in a text, said to the person who wrote it.
 *
 * @param pointer the field as a JSON pointer (RFC 6901), such as {@code /stays/2/to}; empty for the whole text. For a key
 *     that is missing, the pointer the key would have
 * @param line the line, counted from 1; for a key that is missing, the line where the entry that lacks it begins
 * @param column the column, counted from 1
 * @param message what is wrong, what is allowed and what to do, in whole sentences
 */
public record Fault(String pointer, int line, int column, String message) {

    /** One line for a terminal: file, line, column, field and message. */
    public String toLine(String file) {
        String field = pointer.isEmpty() ? "" : pointer + ": ";
        return file + ":" + line + ":" + column + ": " + field + message;
    }
}
