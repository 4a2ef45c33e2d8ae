package org.circula.verdict;

/** Whether something is so, as far as the facts tell. What is not so is not said at all. */
public enum Truth {
    /** It is so. */
    YES,
    /** It may be so: facts are missing. */
    MAYBE
}
