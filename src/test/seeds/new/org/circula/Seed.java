package org.circula;

/** Where random lives come from: other ones in each run, to look for what no build has met yet. */
public final class Seed {

    /** No seed, so that jqwik draws one; it prints it where a property fails. */
    public static final String OF_PROPERTIES = "";

    /** A seed for what loops draw: lives whose dates are tried day by day, sets of changes. The tests print it. */
    public static final long OF_DATES = System.currentTimeMillis() % 1_000_000;

    private Seed() {}
}
