package org.circula.oracle;

import java.time.LocalDate;
import java.util.Optional;
import org.circula.law.Effect;
import org.circula.law.ProvisionValue;

/**
 * What one provision says of a put.
 *
 * @param goneFrom where it is not met by a stretch of time: the first day without what was to be kept
 * @param inStretches whether a stretch of time tells that day
 */
record PlainFinding(
        String provision,
        Optional<ProvisionValue> value,
        PlainOutcome outcome,
        Optional<LocalDate> goneFrom,
        boolean inStretches) {

    PlainFinding(String provision, Optional<ProvisionValue> value, PlainOutcome outcome) {
        this(provision, value, outcome, Optional.empty(), false);
    }

    Optional<Effect> effect() {
        return value.flatMap(ProvisionValue::effect);
    }

    boolean lapses() {
        return effect().equals(Optional.of(Effect.LAPSES_BY_LAW));
    }
}
