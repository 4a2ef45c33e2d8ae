package org.circula.assess;

import java.util.List;

/** A question that cannot be answered; says of each field what is wrong, what is allowed and what to do. */
public final class RefusedQuestionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    public RefusedQuestionException(List<Fault> faults) {
        super(faults.stream()
                .map(fault -> fault.field() + ": " + fault.says())
                .reduce((a, b) -> a + "\n" + b)
                .orElse(""));
        this.faults = List.copyOf(faults);
    }

    public List<Fault> faults() {
        return faults;
    }

    /** A field of the question ({@code as-of}, {@code pathways/0}) and what is wrong with it. */
    public record Fault(String field, String says) {}
}
