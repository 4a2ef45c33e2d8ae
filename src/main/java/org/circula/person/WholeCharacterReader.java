package org.circula.person;

import java.io.Reader;

/**
 * Reads a text without ever parting a character beyond U+FFFF (such as an emoji) between two reads.
 *
 * <p>YAML's parser reads about a thousand characters at a time and fails where such a character lies across the end of what
 * it read.
 */
final class WholeCharacterReader extends Reader {

    private final String text;
    private int next;

    WholeCharacterReader(String text) {
        this.text = text;
    }

    @Override
    public int read(char[] buffer, int offset, int length) {
        if (next == text.length()) {
            return -1;
        }
        int end = Math.min(text.length(), next + length);
        boolean parts = end < text.length() && Character.isHighSurrogate(text.charAt(end - 1));
        // With room for one half only, the character is parted all the same: nothing at all would look like the end.
        if (parts && end - 1 > next) {
            end--;
        }
        text.getChars(next, end, buffer, offset);
        int count = end - next;
        next = end;
        return count;
    }

    @Override
    public void close() {
        // Nothing is held open.
    }
}
