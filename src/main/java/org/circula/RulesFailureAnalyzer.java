package org.circula;

import org.circula.law.load.UnusableRulesException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;

/** Says, where the server does not start because of its rules, what is wrong with them, in place of a trace. */
final class RulesFailureAnalyzer implements FailureAnalyzer {

    private static final String ADVICE =
            "Mend what is named above; `circula rules check` finds the same faults without starting the server.";

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnusableRulesException) {
                return new FailureAnalysis(String.valueOf(cause.getMessage()), ADVICE, cause);
            }
        }
        return null;
    }
}
