package org.circula.engine.fact;

import java.util.List;
import org.circula.measure.Missing;
import org.circula.verdict.Truth;

/**
 * Something that happened on or before the day asked about.
 *
 * @param put the put it belongs to
 * @param kind an event of {@code facts.yaml}
 * @param truth whether it is so or may be so
 * @param missing what would settle it
 */
public record Event(int put, String kind, Truth truth, List<Missing> missing) implements Fact {}
