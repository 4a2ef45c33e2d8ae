package org.circula.verdict;

/** The answer for one put. The word shown depends on the question: what is kept is kept or lost, all else eligible or not. */
public enum Answer {
    YES,
    NO,
    NEEDS_FACTS,
    DISCRETIONARY
}
