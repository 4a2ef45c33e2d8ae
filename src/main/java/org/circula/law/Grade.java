package org.circula.law;

/** How well a value is known. The order is from best to worst. */
public enum Grade {
    /** The legal text or the official guidance was read. */
    TEXT,
    /** A secondary source was read. */
    SECONDARY,
    /** No source was read: unverified, and shown as such wherever it is used. */
    MEMORY;

    /** The worse of two grades: a chain is as good as its weakest link. */
    public Grade worse(Grade other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
