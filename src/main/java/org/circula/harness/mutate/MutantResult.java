package org.circula.harness.mutate;

import java.util.Optional;
import org.circula.harness.Scenario;

/**
 * What became of a mutant.
 *
 * @param mutant the mutant
 * @param killedBy the scenario whose expectation it failed; empty where it survived
 * @param scenariosRun how many scenarios were run for it
 * @param life for a survivor: a life that tells it from the law, or how long was searched in vain; empty where none was looked for
 */
public record MutantResult(Mutant mutant, Optional<Scenario> killedBy, int scenariosRun, Optional<SearchResult> life) {

    /** Whether a scenario noticed. */
    public boolean killed() {
        return killedBy.isPresent();
    }

    MutantResult with(SearchResult found) {
        return new MutantResult(mutant, killedBy, scenariosRun, Optional.of(found));
    }
}
