package org.circula.oracle;

import java.util.Collection;

/** What one provision, a group of them or a pathway says of a life of which everything is known. */
public enum PlainOutcome {
    MET,
    NOT_MET,
    /** It does not concern the person, or was no law on the day. */
    NOT_APPLICABLE,
    /** An authority weighs. */
    DISCRETIONARY,
    /** What is asked cannot be compared: another currency, a day that an event should have fixed and did not. */
    UNKNOWN;

    static PlainOutcome allOf(Collection<PlainOutcome> members) {
        if (members.contains(NOT_MET)) {
            return NOT_MET;
        }
        if (members.contains(UNKNOWN)) {
            return UNKNOWN;
        }
        return members.contains(DISCRETIONARY) ? DISCRETIONARY : MET;
    }

    static PlainOutcome anyOf(Collection<PlainOutcome> members) {
        if (members.contains(MET)) {
            return MET;
        }
        if (members.contains(UNKNOWN)) {
            return UNKNOWN;
        }
        return members.contains(DISCRETIONARY) ? DISCRETIONARY : NOT_MET;
    }
}
