package org.circula.engine;

import java.util.List;
import java.util.stream.Collectors;

/** A rule base that cannot be used: it does not compile, a rule never fires, or a rule throws. No verdict is built on it. */
public final class RuleBaseDefectException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<RuleDefect> defects;

    public RuleBaseDefectException(String jurisdictions, List<RuleDefect> defects) {
        super("The rules of " + jurisdictions + " cannot be used:"
                + defects.stream().map(defect -> "\n  " + defect).collect(Collectors.joining()));
        this.defects = List.copyOf(defects);
    }

    RuleBaseDefectException(String jurisdiction, RuleDefect defect, Throwable cause) {
        this(jurisdiction, List.of(defect));
        initCause(cause);
    }

    /** What is wrong, in the order of files and lines. */
    public List<RuleDefect> defects() {
        return defects;
    }
}
