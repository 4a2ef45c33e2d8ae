package org.circula.harness.mutate;

import java.util.Optional;
import org.circula.harness.Scenario;

/**
 * What came of looking for a life that tells a mutant from the law.
 *
 * @param telling the smallest scenario found, with what the law as it is answers; empty where none was found
 * @param livesTried how many lives were tried
 */
public record SearchResult(Optional<Scenario> telling, int livesTried) {}
