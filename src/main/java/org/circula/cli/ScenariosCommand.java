package org.circula.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.circula.assess.CompiledAssessor;
import org.circula.assess.LawVocabulary;
import org.circula.harness.AskingEffort;
import org.circula.harness.ScenarioCoverage;
import org.circula.harness.ScenarioFile;
import org.circula.harness.ScenarioReader;
import org.circula.harness.ScenarioResult;
import org.circula.harness.ScenarioSuite;
import org.circula.law.RuleBases;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs the scenarios of a folder through the real engine. */
@Command(
        name = "scenarios",
        mixinStandardHelpOptions = true,
        description = "Run scenarios: lives with the verdicts that the law expects.",
        footer = {"", "Exit code: 0 all passed, 1 some failed, 2 bad input."})
final class ScenariosCommand implements Callable<Integer> {

    private final Clock clock;

    @Spec
    private CommandSpec specification;

    @Parameters(arity = "0..1", paramLabel = "FOLDER", description = "A folder or file; ./scenarios if left out.")
    private Path folder = Path.of("scenarios");

    @Option(names = "--coverage", description = "Also say what the scenarios have shown of each provision.")
    private boolean coverage;

    @Option(
            names = "--questions",
            description = "Also say how many questions it takes to settle the verdicts, instead of asking every fact.")
    private boolean questions;

    @Mixin
    private RulesOption rules = new RulesOption();

    @Mixin
    private OutputFormat format = new OutputFormat();

    ScenariosCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() {
        if (!Files.exists(folder)) {
            throw new BadInputException(List.of(
                    folder + ": There is no such file or folder. Name a folder of scenario files, or one file."));
        }
        RuleBases law = rules.load();
        ScenarioReader reader = new ScenarioReader(LawVocabulary.of(law));
        List<ScenarioFile> files =
                Files.isDirectory(folder) ? reader.readFolder(folder) : List.of(reader.readFile(folder));
        List<String> faults = files.stream()
                .flatMap(file -> file.faults().stream().map(fault -> fault.toLine(file.file())))
                .toList();
        List<ScenarioResult> results = ScenarioSuite.run(law, files, LocalDate.now(clock));
        ScenarioCoverage shown = ScenarioCoverage.of(law, results);
        List<ScenarioResult> failed =
                results.stream().filter(result -> !result.passed()).toList();
        PrintWriter out = specification.commandLine().getOut();
        if (format.isJson()) {
            OutputFormat.writeJson(Report.of(results, failed, faults, shown), out);
        } else {
            print(results, failed, faults, shown, out);
            if (questions) {
                printQuestions(law, files, out);
            }
        }
        return !faults.isEmpty() ? ExitCodes.BAD_INPUT : failed.isEmpty() ? ExitCodes.GOOD : ExitCodes.FINDINGS;
    }

    private void print(
            List<ScenarioResult> results,
            List<ScenarioResult> failed,
            List<String> faults,
            ScenarioCoverage shown,
            PrintWriter out) {
        faults.forEach(out::println);
        for (ScenarioResult result : failed) {
            out.println(result.scenario().file() + ":" + result.scenario().line() + ": "
                    + result.scenario().name());
            result.failures().forEach(failure -> out.println("    " + failure));
        }
        if (coverage) {
            shown.rows()
                    .forEach(row -> out.println(row.jurisdiction() + " " + row.provision() + ": " + row.seen()
                            + (row.gaps().isEmpty() ? "" : "  NOT SHOWN: " + row.gaps())));
        }
        out.println(results.size() - failed.size() + " passed, " + failed.size() + " failed, " + faults.size()
                + " faults.");
        out.println(shown.verdicts() + " verdicts, " + shown.definitePercent() + " % of them definite; "
                + shown.withGaps().size() + " of " + shown.rows().size()
                + " provisions not yet shown on all sides.");
    }

    private void printQuestions(RuleBases law, List<ScenarioFile> files, PrintWriter out) {
        try (CompiledAssessor assessor = CompiledAssessor.compile(law, LocalDate.now(clock), "scenarios")) {
            AskingEffort effort = AskingEffort.of(
                    law,
                    assessor,
                    files.stream().flatMap(file -> file.scenarios().stream()).toList());
            out.println("To settle a verdict on a life of which only stays and statuses are told takes, in the median, "
                    + percent(effort.median()) + " of the facts that the provisions name.");
            out.println(effort.settledAtOnce() + " verdicts need no question; for the "
                    + effort.shares().size() + " that do, the median is " + percent(effort.medianWhereOpen()) + ".");
        }
    }

    private static String percent(double share) {
        return Math.round(share * 100) + " %";
    }

    /** The report as JSON. */
    record Report(
            int passed,
            int failed,
            List<String> faults,
            List<Failure> failures,
            int verdicts,
            int definitePercent,
            List<Shown> provisions) {

        static Report of(
                List<ScenarioResult> results,
                List<ScenarioResult> failed,
                List<String> faults,
                ScenarioCoverage shown) {
            return new Report(
                    results.size() - failed.size(),
                    failed.size(),
                    faults,
                    failed.stream().map(Failure::of).toList(),
                    shown.verdicts(),
                    shown.definitePercent(),
                    shown.rows().stream().map(Shown::of).toList());
        }
    }

    /** A scenario that failed. */
    record Failure(String file, int line, String name, List<String> failures) {
        static Failure of(ScenarioResult result) {
            return new Failure(
                    result.scenario().file(),
                    result.scenario().line(),
                    result.scenario().name(),
                    result.failures());
        }
    }

    /** What was shown of a provision. */
    record Shown(String jurisdiction, String provision, List<String> seen, List<String> notShown) {
        static Shown of(ScenarioCoverage.Row row) {
            return new Shown(
                    row.jurisdiction(),
                    row.provision(),
                    row.seen().stream().map(Enum::name).toList(),
                    row.gaps().stream().map(Enum::name).toList());
        }
    }
}
