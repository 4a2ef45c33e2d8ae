package org.circula.assess;

import java.time.LocalDate;
import org.circula.engine.Engine;
import org.circula.law.RuleBases;
import org.circula.law.load.UnusableRulesException;

/** An assessor with its rules compiled and tried; closing it gives back what they hold. */
public final class CompiledAssessor implements Assessor, AutoCloseable {

    private final Engine engine;
    private final LifeAssessor assessor;

    CompiledAssessor(Engine engine, LifeAssessor assessor) {
        this.engine = engine;
        this.assessor = assessor;
    }

    /**
     * Compiles all rule bases and tries each rule once.
     *
     * @param law the rule bases
     * @param knownFrom the day from which these rules are known: an earlier {@code knownAt} is refused
     * @param engineVersion the version of this software, for the record
     * @throws UnusableRulesException with all defects, where a rule does not compile, throws or cannot fire
     */
    public static CompiledAssessor compile(RuleBases law, LocalDate knownFrom, String engineVersion) {
        return CompiledRules.of(law).assessor(knownFrom, engineVersion);
    }

    @Override
    public Assessment assess(Question question) {
        return assessor.assess(question);
    }

    @Override
    public void close() {
        engine.close();
    }
}
