package org.circula.harness;

import java.time.LocalDate;
import java.util.List;
import org.circula.assess.CompiledAssessor;
import org.circula.law.RuleBases;

/** Runs many scenarios over one engine, compiled for the purpose and closed afterwards. */
public final class ScenarioSuite {

    private ScenarioSuite() {}

    /**
     * Runs all scenarios of the files, in their order.
     *
     * @param law the rule bases
     * @param files the files; scenarios that could not be read are not in them
     * @param today the day from which the rules are known
     * @throws org.circula.engine.RuleBaseDefectException where the rules cannot be compiled
     */
    public static List<ScenarioResult> run(RuleBases law, List<ScenarioFile> files, LocalDate today) {
        try (CompiledAssessor assessor = CompiledAssessor.compile(law, today, "scenarios")) {
            ScenarioRunner runner = new ScenarioRunner(assessor);
            ExpectedReturns returns = new ExpectedReturns(assessor, law);
            return files.stream()
                    .flatMap(file -> file.scenarios().stream())
                    .map(scenario -> runner.run(scenario).with(returns.differences(scenario)))
                    .toList();
        }
    }
}
