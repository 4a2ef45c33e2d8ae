package org.circula.harness;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.circula.assess.Assessment;

/**
 * A scenario and what came of it.
 *
 * @param scenario the scenario
 * @param failures what differed from what was expected; empty where all agreed
 * @param assessment the verdicts, unless the question was refused
 */
public record ScenarioResult(Scenario scenario, List<String> failures, Optional<Assessment> assessment) {

    public ScenarioResult {
        failures = List.copyOf(failures);
    }

    /** The same with more that differed. */
    ScenarioResult with(List<String> others) {
        List<String> all = new ArrayList<>(failures);
        all.addAll(others);
        return new ScenarioResult(scenario, all, assessment);
    }

    public boolean passed() {
        return failures.isEmpty();
    }
}
