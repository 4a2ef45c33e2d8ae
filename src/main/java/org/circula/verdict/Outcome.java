package org.circula.verdict;

/** What one provision says on one put. */
public enum Outcome {
    /** The provision's condition holds. */
    MET,
    /** It does not. */
    NOT_MET,
    /** It would not, but an exception lifts it, or the law has no such rule on the day. */
    LIFTED,
    /** It does not concern this person. */
    NOT_APPLICABLE,
    /** Facts are missing. */
    UNKNOWN,
    /** An authority weighs, by criteria that the law names. */
    DISCRETIONARY
}
