package org.circula.cli;

import java.time.LocalDate;
import org.circula.assess.Assessment;
import org.circula.assess.CompiledAssessor;
import org.circula.assess.Question;
import org.circula.law.RuleBases;

/** How a command has a life judged by rules it has read. */
@FunctionalInterface
interface JudgesLives {

    /**
     * Judges a life.
     *
     * @param question what is asked
     * @param law the rules
     * @param today the day from which these rules are known
     */
    Assessment judge(Question question, RuleBases law, LocalDate today);

    /** Compiles the rules, judges, and gives back what they hold: right for one life, wasteful for many. */
    static JudgesLives once() {
        return (question, law, today) -> {
            try (CompiledAssessor assessor = CompiledAssessor.compile(law, today, CirculaCommand.version())) {
                return assessor.assess(question);
            }
        };
    }
}
