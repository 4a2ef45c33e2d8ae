package org.circula;

/** Where random lives come from: the same in each build, so that a build judges the change and not the luck of the draw. */
public final class Seed {

    /** The seed of every property. */
    public static final String OF_PROPERTIES = "20261128";

    /** The seed of what loops draw: lives whose dates are tried day by day, sets of changes. */
    public static final long OF_DATES = 20_785;

    private Seed() {}
}
