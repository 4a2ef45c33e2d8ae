package org.circula.web.problem;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Writes a failure of our own making to the log: where in the program it happened, and nothing else.
 *
 * <p>The message of an exception may quote what a person sent. So messages are left out, and the reference lets the person
 * and the operator speak of the same failure.
 */
@Component
final class FailureLog {

    private static final Logger LOG = LoggerFactory.getLogger(FailureLog.class);
    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 8;
    private static final int DEEPEST_CAUSE = 10;

    private final SecureRandom random = new SecureRandom();

    /** Logs the failure and gives the reference under which it can be found. */
    String write(Throwable failure) {
        String reference = random.ints(LENGTH, 0, LETTERS.length())
                .mapToObj(index -> String.valueOf(LETTERS.charAt(index)))
                .collect(Collectors.joining());
        StringBuilder written = new StringBuilder();
        Throwable each = failure;
        for (int depth = 0; each != null && depth < DEEPEST_CAUSE; depth++) {
            written.append(depth == 0 ? "" : "\ncaused by ")
                    .append(each.getClass().getName());
            written.append(Arrays.stream(each.getStackTrace())
                    .map(frame -> "\n\tat " + frame)
                    .collect(Collectors.joining()));
            each = each.getCause();
        }
        LOG.error("A request failed. Reference {}: {}", reference, written);
        return reference;
    }
}
