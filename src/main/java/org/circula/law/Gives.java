package org.circula.law;

/** What a quantity gives. */
public enum Gives {
    SHARE,
    AMOUNT,
    TIME
}
