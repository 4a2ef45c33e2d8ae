package org.circula.law.parse;

import java.util.HashMap;
import java.util.Map;
import org.circula.law.MeasureSpecification;

/**
 * Makes equal specifications of measures one object over all rule bases, so that whoever measures sees at a glance that the same
 * was asked before. Used while reading only.
 */
public final class Specifications {

    private final Map<MeasureSpecification, MeasureSpecification> known = new HashMap<>();

    /** The specification, or the equal one that was read before. */
    MeasureSpecification one(MeasureSpecification read) {
        MeasureSpecification before = known.putIfAbsent(read, read);
        return before == null ? read : before;
    }
}
