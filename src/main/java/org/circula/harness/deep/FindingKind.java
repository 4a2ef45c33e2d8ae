package org.circula.harness.deep;

/** What can be wrong with law that reads well. */
public enum FindingKind {
    /** A day or a life without an answer though everything is told. */
    GAP("gap"),
    /** Two things in force, or met, that exclude each other. */
    OVERLAP("overlap"),
    /** Requirements that no life meets together. */
    CONTRADICTION("contradiction"),
    /** A provision that concerns nobody, or that nobody meets or nobody fails. */
    NEVER_APPLIES("provision that can never apply"),
    /** An exception without which every finding is the same. */
    NEVER_MATTERS("exception that can never matter");

    private final String says;

    FindingKind(String says) {
        this.says = says;
    }

    /** In words. */
    public String says() {
        return says;
    }
}
