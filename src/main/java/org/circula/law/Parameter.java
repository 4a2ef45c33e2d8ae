package org.circula.law;

import java.util.List;

/** What a measure can be told; each stands for one key of YAML, or a few of which one is used. */
public enum Parameter {
    IN("in"),
    OUTSIDE("outside"),
    LOOK_BACK("since", "within"),
    BROKEN_BY("broken-by"),
    REASONS("not-for", "only-for"),
    LEAVE_OUT("leave-out"),
    SUM("sum"),
    WINDOW("window"),
    YEARS("years"),
    LOOKS_AT("looks-at"),
    LONGER_THAN("longer-than"),
    EXITS("exits"),
    ALSO_ENDED("also-ended"),
    TOWARDS("towards"),
    UNDER("under"),
    BEFORE("before"),
    STATUS_KINDS("kind"),
    LAWFULLY_USED("lawfully-used"),
    EVENT("event"),
    FROM_EVENT("from-event"),
    TO_EVENT("to-event"),
    BRANCH("branch"),
    OCCUPATION("occupation"),
    ASKS("asks");

    private final List<String> keys;

    Parameter(String... keys) {
        this.keys = List.of(keys);
    }

    /** The keys as written in YAML. */
    public List<String> keys() {
        return keys;
    }
}
