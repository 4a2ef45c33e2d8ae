package org.circula.engine.fact;

import java.util.List;
import org.circula.measure.Missing;
import org.circula.verdict.Truth;
import org.jspecify.annotations.Nullable;

/**
 * A status held before the put's status was granted, together with it, or after it ended.
 *
 * @param put the put it belongs to
 * @param kind the kind of status
 * @param time {@code before}, {@code with} or {@code after}
 * @param state the State that granted it, where the rule asks
 * @param truth whether it is so or may be so
 * @param missing what would settle it
 */
public record Held(
        int put,
        @Nullable String kind,
        @Nullable String time,
        @Nullable String state,
        Truth truth,
        List<Missing> missing)
        implements Fact {}
