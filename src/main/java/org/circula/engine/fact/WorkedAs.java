package org.circula.engine.fact;

import java.util.List;
import org.circula.measure.Missing;
import org.circula.verdict.Truth;

/**
 * Work in an occupation.
 *
 * @param put the put it belongs to
 * @param occupation an occupation of {@code facts.yaml}
 * @param truth whether it is so or may be so
 * @param missing what would settle it
 */
public record WorkedAs(int put, String occupation, Truth truth, List<Missing> missing) implements Fact {}
