package org.circula.advise.change;

/**
 * The closed list of what advice may change. Nationality, birth and sex are not among them, and nothing here undoes an event that
 * happened.
 */
public enum ChangeKind {
    /** Come back earlier from one absence; in days. */
    BACK_EARLIER,
    /** Leave later on one absence; in days. */
    LEAVE_LATER,
    /** Be there on more of the days away, the latest of them first, whichever absence they belong to; in days. */
    PRESENT_LONGER,
    /** End one stay earlier; in days. */
    END_STAY_EARLIER,
    /** Begin one stay later; in days. */
    BEGIN_STAY_LATER,
    /** Ask on a later day, staying where one is; in days. */
    WAIT,
    /** Hold a status of a kind; in days before the day asked about, none where it is granted on that day. */
    HOLD_STATUS,
    /** Keep a status that ended, or ends, for longer; in days. */
    KEEP_STATUS_LONGER,
    /** Bring an event about; in days before the day asked about, none where it is on that day. */
    HAVE_EVENT,
    /** Bring an event about earlier than it was; in days. */
    EVENT_EARLIER,
    /** Bring an event about later than it was; in days. */
    EVENT_LATER,
    /** Be insured on more days, the latest of those without insurance first; in days. */
    INSURED_LONGER,
    /** Work on more days, the latest of those without work first; in days. */
    WORK_LONGER,
    /** Work on fewer days, the latest first; in days. */
    WORK_LESS,
    /** Make the answer to a question yes; no amount. */
    ANSWER_YES,
    /** Raise a number answered; in units of that number. */
    RAISE_COUNT
}
