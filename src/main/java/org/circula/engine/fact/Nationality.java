package org.circula.engine.fact;

import java.util.List;
import org.circula.measure.Missing;
import org.circula.verdict.Truth;

/**
 * A nationality of the person.
 *
 * @param put the put it belongs to
 * @param of a country, or a territory to which the country belongs on the day asked about
 * @param truth whether it is so or may be so
 * @param missing what would settle it
 */
public record Nationality(int put, String of, Truth truth, List<Missing> missing) implements Fact {}
