package org.circula.cli;

import java.time.LocalDate;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
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

    /** Compiles the rules for the first life and keeps them for as long as the process lives: one command reads one set of rules. */
    static JudgesLives once() {
        Map<RuleBases, CompiledAssessor> compiled = Collections.synchronizedMap(new IdentityHashMap<>());
        return (question, law, today) -> compiled.computeIfAbsent(
                        law, rules -> CompiledAssessor.compile(rules, today, CirculaCommand.version()))
                .assess(question);
    }
}
