package org.circula.engine.fact;

import java.util.List;
import org.circula.measure.Missing;
import org.circula.verdict.Truth;
import org.jspecify.annotations.Nullable;

/**
 * A period or credits of social insurance.
 *
 * @param put the put it belongs to
 * @param state the country whose scheme it is
 * @param branch a branch of {@code facts.yaml}
 * @param truth whether it is so or may be so
 * @param missing what would settle it
 */
public record InsuredIn(
        int put, @Nullable String state, @Nullable String branch, Truth truth, List<Missing> missing) implements Fact {}
