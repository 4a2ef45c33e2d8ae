package org.circula.assess;

import java.util.List;
import java.util.Map;
import org.circula.measure.LifeView;
import org.circula.verdict.Marks;
import org.circula.verdict.Put;

/** Fires the rules on the puts of one life; the engine is one. */
@FunctionalInterface
public interface Marker {

    /** What the rules marked, by the number of the put. */
    Map<Integer, Marks> mark(List<Put> puts, LifeView life);
}
