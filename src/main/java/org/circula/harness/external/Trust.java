package org.circula.harness.external;

import java.util.Arrays;
import java.util.Optional;

/** How far the source of a case is trusted, in the letters of those who collected the cases. */
public enum Trust {
    /** An official example, or official guidance with the numbers. */
    A("A", true),
    /** A court decision with clear facts. */
    B_PLUS("B+", true),
    /** A court, an agency or a reliable second source, its facts seen in part. */
    B("B", false),
    /** Another project's value that equals an independent computation, or states a plain rule. */
    C("C", true),
    /** Another project or a forum, which cannot be checked alone. */
    D("D", false),
    /** No source was read. */
    E("E", false),
    /** Wrong, disputed, overturned or misprinted: the answer should differ. */
    X("X", false);

    private final String letter;
    private final boolean mustAgree;

    Trust(String letter, boolean mustAgree) {
        this.letter = letter;
        this.mustAgree = mustAgree;
    }

    /** The letter as written. */
    public String letter() {
        return letter;
    }

    /** Whether a difference is a failure until it is explained. */
    public boolean mustAgree() {
        return mustAgree;
    }

    static Optional<Trust> of(String letter) {
        return Arrays.stream(values())
                .filter(trust -> trust.letter.equals(letter))
                .findFirst();
    }
}
