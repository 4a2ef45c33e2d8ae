package org.circula.law;

/** How judgments reach back. */
public enum Understanding {
    /** A judgment that reaches back says what the law always was. */
    AS_UNDERSTOOD_NOW,
    /** The law as it was applied on the day. */
    AS_APPLIED_THEN
}
