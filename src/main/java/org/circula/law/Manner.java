package org.circula.law;

/** What an exception does to the provision it touches. */
public enum Manner {
    /** Days are not counted, or counted as presence; always done, it may help or hurt. */
    LEAVES_OUT("leaves-out"),
    /** Another limit for a class of people; asked only where the provision is not met by itself. */
    REPLACES("replaces"),
    /** No limit at all; asked only where the provision is not met by itself. */
    LIFTS("lifts");

    private final String word;

    Manner(String word) {
        this.word = word;
    }

    /** The word as written in YAML. */
    public String word() {
        return word;
    }
}
