package org.circula.advise.window;

/** Advice that cannot be given; the message says what is wrong, what is allowed and what to do. */
public final class RefusedAdviceException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String field;

    public RefusedAdviceException(String field, String message) {
        super(message);
        this.field = field;
    }

    /** The field of the question that is wrong: {@code provision}, {@code in}, {@code asOf}, {@code stay}, {@code trips}. */
    public String field() {
        return field;
    }
}
