package org.circula.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.circula.assess.CompiledAssessor;
import org.circula.harness.external.CaseBench;
import org.circula.harness.external.CaseResult;
import org.circula.harness.external.CaseRunner;
import org.circula.harness.external.ExternalCaseReader;
import org.circula.harness.external.ExternalCaseReader.CasesRead;
import org.circula.harness.external.ExternalReport;
import org.circula.harness.external.RestsOn;
import org.circula.harness.external.adapters.AllAdapters;
import org.circula.law.RuleBases;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs cases that others wrote through the real engine. */
@Command(
        name = "external",
        mixinStandardHelpOptions = true,
        description = "Run cases that others wrote, and say which agree, which differ and which are not covered.",
        footer = {"", "Exit code: 0 good, 1 a case of trust A, B+ or C differs, 2 bad input."})
final class ExternalCommand implements Callable<Integer> {

    private final Clock clock;

    @Spec
    private CommandSpec specification;

    @Parameters(paramLabel = "DIR", description = "A folder of cases, in JSON or YAML, or one file.")
    private Path folder = Path.of("scenarios", "external");

    @Mixin
    private RulesOption rules = new RulesOption();

    @Mixin
    private OutputFormat format = new OutputFormat();

    ExternalCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() {
        CasesRead read = ExternalCaseReader.read(folder);
        if (!read.faults().isEmpty()) {
            throw new BadInputException(read.faults());
        }
        RuleBases law = rules.load();
        LocalDate today = LocalDate.now(clock);
        List<CaseResult> results;
        try (CompiledAssessor assessor = CompiledAssessor.compile(law, today, CirculaCommand.version())) {
            CaseRunner runner = new CaseRunner(AllAdapters.list(), new CaseBench(law, assessor, today));
            results = read.cases().stream().map(runner::run).toList();
        }
        PrintWriter out = specification.commandLine().getOut();
        ExternalReport report = ExternalReport.of(results);
        if (format.isJson()) {
            OutputFormat.writeJson(report, out);
        } else {
            print(report, out);
        }
        boolean failed = results.stream()
                .anyMatch(result -> result instanceof CaseResult.Differs differs
                        && differs.asked().trust().mustAgree());
        return failed ? ExitCodes.FINDINGS : ExitCodes.GOOD;
    }

    private static void print(ExternalReport report, PrintWriter out) {
        out.println("Agreed");
        report.agreed().forEach(agreed -> out.println("  " + agreed.id() + "  " + says(agreed.restsOn())));
        out.println();
        out.println("Differs");
        report.differing().forEach(differs -> {
            out.println("  " + differs.id() + "  " + differs.rule());
            out.println("      expected " + words(differs.expected()));
            out.println("      actual   " + words(differs.actual()));
        });
        out.println();
        out.println("Side by side, not compared");
        report.sideBySide().forEach(told -> {
            out.println("  " + told.id() + "  " + told.rule() + "  " + says(told.restsOn()));
            out.println("      expected " + words(told.expected()));
            out.println("      the law  " + words(told.words()));
        });
        out.println();
        out.println("Not covered");
        Map<String, List<String>> gaps = report.notCovered().stream()
                .collect(Collectors.groupingBy(
                        gap -> gap.rule() + " (" + gap.key() + ")",
                        TreeMap::new,
                        Collectors.mapping(ExternalReport.Gap::id, Collectors.toList())));
        gaps.forEach((kind, ids) -> out.println("  " + kind + ": " + String.join(" ", ids)));
        out.println();
        out.printf("%-6s %8s %8s %12s %13s%n", "Trust", "agreed", "differs", "not covered", "side by side");
        report.byTrust()
                .forEach((letter, counts) -> out.printf(
                        "%-6s %8d %8d %12d %13d%n",
                        letter, counts.agreed(), counts.differs(), counts.notCovered(), counts.sideBySide()));
        out.flush();
    }

    private static String says(RestsOn restsOn) {
        return (restsOn.provision() + " " + restsOn.outcome() + " " + restsOn.measured()).strip();
    }

    private static String words(Map<String, ?> values) {
        return values.entrySet().stream()
                .map(entry -> entry.getKey() + ": " + entry.getValue())
                .collect(Collectors.joining(", "));
    }
}
