package org.circula.web.problem;

/** How much of a request is read, and what is said when it is more. */
public final class TooLarge {

    /** Bytes of a body that are read. */
    public static final int MOST_BYTES = 1_000_000;

    private TooLarge() {}

    /** What whoever sent too much is told. */
    public static Problem problem() {
        return Problem.of(
                ProblemKind.TOO_LARGE,
                "At most " + MOST_BYTES
                        + " bytes are read of a request, and reading stopped there. A life of many years"
                        + " needs a few thousand: leave out what is not asked for, or send fewer entries.");
    }
}
