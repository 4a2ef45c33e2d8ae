package org.circula.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.circula.assess.Assessment;
import org.circula.assess.CompiledAssessor;
import org.circula.assess.Question;
import org.circula.law.RuleBase;
import org.circula.law.RuleBases;
import picocli.CommandLine;

/** Runs commands as a terminal would, on a day that stands still, and keeps what they printed. */
final class Terminal {

    /** Today, for every command run here. */
    static final Clock MARCH_2026 = Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC);

    /** Rules compiled once for all commands run here: compiling takes seconds, judging none. */
    private static final Map<List<String>, CompiledAssessor> COMPILED = new ConcurrentHashMap<>();

    private Terminal() {}

    static Ran run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine commandLine = CirculaCommand.commandLine(MARCH_2026, Terminal::judge)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true));
        int exitCode = commandLine.execute(arguments);
        return new Ran(exitCode, out.toString(), err.toString());
    }

    private static Assessment judge(Question question, RuleBases law, LocalDate today) {
        return COMPILED.computeIfAbsent(editions(law), editions -> CompiledAssessor.compile(law, today, "test"))
                .assess(question);
    }

    private static List<String> editions(RuleBases law) {
        return law.bases().values().stream().map(RuleBase::contentHash).toList();
    }

    /**
     * What a command did.
     *
     * @param exitCode what it left behind
     * @param out standard output
     * @param err standard error
     */
    record Ran(int exitCode, String out, String err) {}
}
