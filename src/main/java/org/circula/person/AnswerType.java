package org.circula.person;

/** What kind of answer a question takes. */
public enum AnswerType {
    /** {@code true}, {@code false}, or {@code weighed} where an authority would have to weigh it. */
    YES_NO,
    /** Money: an amount and its currency. */
    AMOUNT,
    /** A whole number, zero or more. */
    COUNT
}
