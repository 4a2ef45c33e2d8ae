package org.circula.harness.external;

/** The life that a case tells is refused at the door, as it would be from any person. */
public final class RefusedLifeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public RefusedLifeException(String says) {
        super(says);
    }
}
