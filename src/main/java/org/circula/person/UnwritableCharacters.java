package org.circula.person;

import java.util.Optional;

/**
 * Characters that stand for nothing a person writes: control characters other than tab and line breaks, and halves of
 * surrogate pairs, which no UTF-8 text can hold.
 */
final class UnwritableCharacters {

    private UnwritableCharacters() {}

    /** Where the first such character stands, or empty if there is none. */
    static Optional<SourcePosition> firstIn(String text) {
        int line = 1;
        int lineStart = 0;
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            if (character == '\n') {
                line++;
                lineStart = index + 1;
            } else if (Character.isHighSurrogate(character)
                    && index + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(index + 1))) {
                index++;
            } else if (isUnwritable(character)) {
                return Optional.of(new SourcePosition("", line, index - lineStart + 1));
            }
        }
        return Optional.empty();
    }

    private static boolean isUnwritable(char character) {
        boolean layout = character == '\t' || character == '\r';
        return Character.isSurrogate(character)
                || character == '\uFFFE'
                || character == '\uFFFF'
                || (Character.isISOControl(character) && !layout);
    }
}
