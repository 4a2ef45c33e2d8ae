package org.circula.law.parse;

import java.util.Optional;
import org.circula.law.Gives;
import org.circula.law.Manner;
import org.circula.law.ProvisionKind;

/**
 * What decides which keys the values of a provision need.
 *
 * @param kind which of the five kinds
 * @param manner for exceptions
 * @param gives for quantities
 */
record ValueShape(ProvisionKind kind, Optional<Manner> manner, Optional<Gives> gives) {

    boolean isException(Manner which) {
        return manner.filter(which::equals).isPresent();
    }

    boolean needsMeasure() {
        return kind == ProvisionKind.LIMIT;
    }

    boolean mayHaveMeasure() {
        return needsMeasure() || isException(Manner.REPLACES);
    }

    boolean needsKeep() {
        return kind == ProvisionKind.LIMIT || isException(Manner.REPLACES);
    }

    boolean asksOrHolds() {
        return kind == ProvisionKind.TEST || kind == ProvisionKind.DUTY;
    }

    boolean mayHaveEffect() {
        return kind == ProvisionKind.LIMIT || asksOrHolds() || isException(Manner.REPLACES);
    }

    /** How the kind is called in a message. */
    String called() {
        return switch (kind) {
            case LIMIT -> "a value of a limit";
            case TEST -> "a value of a test";
            case DUTY -> "a value of a duty";
            case QUANTITY -> "a value of a quantity";
            case EXCEPTION ->
                manner.map(how -> "a value of an exception that " + how.word().replace('-', ' '))
                        .orElse("a value of an exception");
        };
    }
}
