package org.circula.cli;

import java.util.List;

/** Something that the person at the terminal gave cannot be used; says what is wrong, what is allowed and what to do. */
final class BadInputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> sentences;

    BadInputException(String sentence) {
        this(List.of(sentence));
    }

    BadInputException(List<String> sentences) {
        super(String.join("\n", sentences));
        this.sentences = List.copyOf(sentences);
    }

    /** One line for each thing wrong. */
    List<String> sentences() {
        return sentences;
    }
}
