package org.circula.measure;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.circula.law.MeasureSpecification;
import org.jspecify.annotations.Nullable;

/**
 * The measures taken of one life as its statuses stand: pathways of one assessment ask for many of the same, and so do readings
 * and exceptions.
 *
 * <p>Specifications are told apart by identity, for equal ones of the loaded law are one object; another one is only measured
 * anew.
 */
final class TakenMeasures {

    private final Map<MeasureSpecification, List<Taken>> taken = new IdentityHashMap<>();

    private record Taken(MeasureContext context, Measured measured) {}

    /** What was found before in the same place, or null. */
    @Nullable
    Measured find(MeasureSpecification specification, MeasureContext context) {
        for (Taken before : taken.getOrDefault(specification, List.of())) {
            if (isSame(before.context(), context)) {
                return before.measured();
            }
        }
        return null;
    }

    void keep(MeasureSpecification specification, MeasureContext context, Measured measured) {
        taken.computeIfAbsent(specification, key -> new ArrayList<>(2)).add(new Taken(context, measured));
    }

    /** Whether nothing that a measure looks at differs; the life is the same for all. */
    private static boolean isSame(MeasureContext one, MeasureContext other) {
        return one.law() == other.law()
                && one.day().equals(other.day())
                && one.held().equals(other.held())
                && one.state().equals(other.state())
                && one.leftOut().equals(other.leftOut());
    }
}
