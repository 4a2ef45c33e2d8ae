package org.circula.engine.fact;

import java.util.List;
import org.circula.measure.Missing;
import org.circula.verdict.Truth;

/**
 * An answer that the person gave with yes.
 *
 * @param put the put it belongs to
 * @param fact an answer of {@code facts.yaml}
 * @param truth whether it is so or may be so
 * @param missing what would settle it
 */
public record Answered(int put, String fact, Truth truth, List<Missing> missing) implements Fact {}
