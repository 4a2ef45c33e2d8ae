package org.circula.law;

/** How Union law binds. */
public enum Force {
    /** Binds as it stands. */
    DIRECT,
    /** A least standard: a State may be more generous, in its own base. */
    FLOOR,
    /** Binds nobody until a State adopts it. */
    OPTION
}
