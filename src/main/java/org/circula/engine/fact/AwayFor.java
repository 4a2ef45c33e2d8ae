package org.circula.engine.fact;

import java.util.List;
import org.circula.measure.Missing;
import org.circula.verdict.Truth;

/**
 * An absence for a reason.
 *
 * @param put the put it belongs to
 * @param reason a reason of {@code facts.yaml}
 * @param truth whether it is so or may be so
 * @param missing what would settle it
 */
public record AwayFor(int put, String reason, Truth truth, List<Missing> missing) implements Fact {}
