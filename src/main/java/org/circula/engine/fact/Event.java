package org.circula.engine.fact;

import java.util.List;
import org.circula.measure.Missing;
import org.circula.verdict.Truth;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened on or before the day asked about.
 *
 * @param put the put it belongs to
 * @param kind an event of {@code facts.yaml}
 * @param state the State concerned; null where the rule leaves it open
 * @param truth whether it is so or may be so
 * @param missing what would settle it
 */
public record Event(int put, String kind, @Nullable String state, Truth truth, List<Missing> missing) implements Fact {}
