package org.circula.oracle;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.circula.law.Effect;
import org.circula.law.ProvisionValue;

/**
 * What one provision says of a put.
 *
 * @param days finds, where it is not met by time that has passed, the first day without what was to be kept
 * @param inStretches whether a stretch of time tells that day
 */
record PlainFinding(
        String provision,
        Optional<ProvisionValue> value,
        PlainOutcome outcome,
        Supplier<Optional<LocalDate>> days,
        boolean inStretches) {

    PlainFinding {
        days = once(days);
    }

    /** The day is searched for only where somebody asks, and once. */
    private static Supplier<Optional<LocalDate>> once(Supplier<Optional<LocalDate>> search) {
        AtomicReference<Optional<LocalDate>> found = new AtomicReference<>();
        return () -> {
            if (found.get() == null) {
                found.set(search.get());
            }
            return found.get();
        };
    }

    PlainFinding(String provision, Optional<ProvisionValue> value, PlainOutcome outcome) {
        this(provision, value, outcome, Optional::empty, false);
    }

    Optional<LocalDate> goneFrom() {
        return days.get();
    }

    Optional<Effect> effect() {
        return value.flatMap(ProvisionValue::effect);
    }

    boolean lapses() {
        return effect().equals(Optional.of(Effect.LAPSES_BY_LAW));
    }
}
