package org.circula.law;

/** The day that picks which value of a provision holds. */
public enum DatedBy {
    AS_OF("as-of"),
    APPLICATION("application"),
    CLAIM("claim"),
    ABSENCE_START("absence-start"),
    GRANT_OF_STATUS("grant-of-status"),
    BIRTH("birth"),
    DEPARTURE("departure"),
    /** The event that the provision's measure or operand names. */
    EVENT("event");

    private final String word;

    DatedBy(String word) {
        this.word = word;
    }

    /** The word as written in YAML. */
    public String word() {
        return word;
    }
}
