package org.circula.harness;

import java.time.LocalDate;
import java.util.List;
import org.circula.assess.LifeAssessor;
import org.circula.engine.Engine;
import org.circula.engine.Engines;
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
        try (Engine engine = Engines.compileAll(law)) {
            ScenarioRunner runner = new ScenarioRunner(new LifeAssessor(law, engine::mark, today, "scenarios"));
            return files.stream()
                    .flatMap(file -> file.scenarios().stream())
                    .map(runner::run)
                    .toList();
        }
    }
}
