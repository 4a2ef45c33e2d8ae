package org.circula.measure;

import java.util.IdentityHashMap;
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

    /** Most pathways are put alone or with a few others, so it begins small. */
    private final Map<MeasureSpecification, Taken> taken = new IdentityHashMap<>(8);

    /** A measure, and the one that was taken by the same specification before. */
    private record Taken(
            MeasureContext context,
            Measured measured,
            @Nullable Taken before) {}

    /** What was found before in the same place, or null. */
    @Nullable
    Measured find(MeasureSpecification specification, MeasureContext context) {
        Taken last = taken.get(specification);
        while (last != null && !isSame(last.context(), context)) {
            last = last.before();
        }
        return last == null ? null : last.measured();
    }

    void keep(MeasureSpecification specification, MeasureContext context, Measured measured) {
        taken.put(specification, new Taken(context, measured, taken.get(specification)));
    }

    /** Whether nothing that a measure looks at differs; the life is the same for all. */
    private static boolean isSame(MeasureContext one, MeasureContext other) {
        return one == other || isSameElsewhere(one, other);
    }

    private static boolean isSameElsewhere(MeasureContext one, MeasureContext other) {
        return one.law() == other.law()
                && one.day().equals(other.day())
                && (one.held() == other.held() || one.held().equals(other.held()))
                && one.state().equals(other.state())
                && (one.leftOut() == other.leftOut() || one.leftOut().equals(other.leftOut()));
    }
}
