package org.circula.assess;

import java.util.List;
import org.circula.measure.LifeView;
import org.circula.verdict.MarksOfPuts;
import org.circula.verdict.Put;

/** Fires the rules on the puts of one life; the engine is one. */
@FunctionalInterface
public interface Marker {

    /** What the rules marked on each put. */
    MarksOfPuts mark(List<Put> puts, LifeView life);
}
