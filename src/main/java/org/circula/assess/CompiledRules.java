package org.circula.assess;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.circula.engine.Engine;
import org.circula.engine.Engines;
import org.circula.engine.RuleBaseDefectException;
import org.circula.law.RuleBases;
import org.circula.law.RuleFault;
import org.circula.law.load.UnusableRulesException;

/** All rule bases compiled, each rule tried once. Whoever makes an assessor of it closes it by that. */
public final class CompiledRules {

    private final RuleBases law;
    private final Engine engine;

    private CompiledRules(RuleBases law, Engine engine) {
        this.law = law;
        this.engine = engine;
    }

    /**
     * Compiles all rule bases and tries each rule once.
     *
     * @param law the rule bases
     * @throws UnusableRulesException with all defects, where a rule does not compile, throws or cannot fire
     */
    public static CompiledRules of(RuleBases law) {
        try {
            return new CompiledRules(law, Engines.compileAll(law));
        } catch (RuleBaseDefectException defective) {
            throw unusable(defective);
        }
    }

    /**
     * Compiles all rule bases, tries each rule once and writes them, so that a start need not compile them again.
     *
     * @param law the rule bases
     * @param directory where to, a file for each rule base
     * @throws UnusableRulesException with all defects, where a rule does not compile, throws or cannot fire
     * @throws IOException where it cannot be written
     */
    public static void writeAhead(RuleBases law, Path directory) throws IOException {
        try {
            Engines.compileAhead(law, directory);
        } catch (RuleBaseDefectException defective) {
            throw unusable(defective);
        }
    }

    private static UnusableRulesException unusable(RuleBaseDefectException defective) {
        List<RuleFault> faults = defective.defects().stream()
                .map(defect -> new RuleFault(
                        defect.place(),
                        defect.rule().map(name -> "Rule \"" + name + "\": ").orElse("") + defect.message()))
                .toList();
        return new UnusableRulesException(faults);
    }

    /**
     * An assessor by these rules.
     *
     * @param knownFrom the day from which these rules are known: an earlier {@code knownAt} is refused
     * @param engineVersion the version of this software, for the record
     */
    public CompiledAssessor assessor(LocalDate knownFrom, String engineVersion) {
        return new CompiledAssessor(engine, new LifeAssessor(law, engine::mark, knownFrom, engineVersion));
    }
}
