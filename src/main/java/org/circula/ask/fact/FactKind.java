package org.circula.ask.fact;

/** What kind of fact is open. */
public enum FactKind {
    /** An answer that only the person can give; the word is its id. */
    ANSWER,
    /** Where the person was on some days. */
    PRESENCE,
    /** Which statuses the person held; the word is a kind, or {@code statuses}. */
    STATUS,
    /** Whether, and on which day, an event happened; the word is its kind. */
    EVENT,
    /** Why the person was where they were on some days. */
    REASON,
    /** A list of the life: {@code work} or {@code insured}. */
    LIST,
    /** A field of the person: {@code born} or {@code nationalities}. */
    PERSON;

    /** Whether all its values are tried between which a provision can tell, not only some of what a whole list may come to. */
    public boolean isTriedWhole() {
        return this != PRESENCE && this != STATUS && this != LIST;
    }
}
