package org.circula.advise.window;

/** Which end of what is not known. */
enum Bound {
    /** What is not known counts against the person. */
    CAUTIOUS,
    /** What is not known counts for the person. */
    HOPEFUL
}
