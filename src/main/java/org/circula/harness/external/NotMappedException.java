package org.circula.harness.external;

/** An adapter cannot say honestly in a life what a key of the case says, or has no answer for a key that is expected. */
public final class NotMappedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;

    public NotMappedException(String key) {
        super("The key \"" + key + "\" is not covered.");
        this.key = key;
    }

    /** The key. */
    public String key() {
        return key;
    }
}
