package org.circula.law;

/** What happens to the status when a requirement of keeping it is not met; from the hardest to the softest. */
public enum Effect {
    LAPSES_BY_LAW("lapses-by-law"),
    MUST_BE_WITHDRAWN("must-be-withdrawn"),
    MAY_BE_WITHDRAWN("may-be-withdrawn"),
    MUST_BE_REFUSED("must-be-refused"),
    MAY_BE_REFUSED("may-be-refused");

    private final String word;

    Effect(String word) {
        this.word = word;
    }

    /** The word as written in YAML and in answers. */
    public String word() {
        return word;
    }
}
