package org.circula.engine.fact;

import java.util.List;
import org.circula.measure.Missing;
import org.circula.verdict.Truth;

/**
 * Presence on the day asked about.
 *
 * @param put the put it belongs to
 * @param territory a country or a territory
 * @param truth whether it is so or may be so
 * @param missing what would settle it
 */
public record LivesIn(int put, String territory, Truth truth, List<Missing> missing) implements Fact {}
