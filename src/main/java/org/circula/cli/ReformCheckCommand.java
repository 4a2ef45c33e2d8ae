package org.circula.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.circula.assess.LawVocabulary;
import org.circula.harness.ScenarioCoverage;
import org.circula.harness.ScenarioFile;
import org.circula.harness.ScenarioReader;
import org.circula.harness.ScenarioResult;
import org.circula.harness.ScenarioSuite;
import org.circula.law.RuleBases;
import org.circula.law.load.LoadingResult;
import org.circula.law.load.ReformFiles;
import org.circula.law.load.UnusableRulesException;
import org.circula.simulate.AmendedProvision;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Puts reforms under the tests of law: the checks of rule bases, scenarios, and what these have shown of each changed provision. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Check reforms as law is checked: faults, scenarios, and what these have shown of what changes.",
        footer = {"", "Exit code: 0 without faults, 1 with faults, 2 bad input."})
final class ReformCheckCommand implements Callable<Integer> {

    private final Clock clock;

    @Spec
    private CommandSpec specification;

    @Parameters(
            arity = "0..1",
            paramLabel = "DIR",
            description = "A folder of reforms, or of one; scenarios/reforms if left out.")
    private Path folder = ReformFolders.USUAL;

    @Mixin
    private RulesOption rules = new RulesOption();

    ReformCheckCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() {
        PrintWriter out = specification.commandLine().getOut();
        RuleBases law = rules.load();
        boolean sound = true;
        for (Path reform : ReformFolders.in(folder)) {
            out.println(reform);
            sound &= isSound(reform, law, out);
        }
        return sound ? ExitCodes.GOOD : ExitCodes.FINDINGS;
    }

    private boolean isSound(Path folderOfOne, RuleBases law, PrintWriter out) {
        ReformFiles files;
        try {
            files = ReformFiles.read(folderOfOne);
        } catch (UnusableRulesException unusable) {
            unusable.faults().forEach(out::println);
            return false;
        }
        LoadingResult checked = rules.check(files);
        if (checked instanceof LoadingResult.Refused refused) {
            refused.faults().forEach(out::println);
            return false;
        }
        RuleBases reformed = checked.orThrow();
        List<AmendedProvision> amended = AmendedProvision.between(law, reformed);
        if (files.scenarios().isEmpty()) {
            out.println("  There is no " + ReformFiles.SCENARIOS + ". Add lives with the verdicts that the reform would"
                    + " bring, one unit under, at and one over each changed limit.");
            return false;
        }
        ScenarioFile scenarios = new ScenarioReader(LawVocabulary.of(reformed))
                .readFile(files.scenarios().get());
        scenarios.faults().forEach(fault -> out.println(fault.toLine(scenarios.file())));
        List<ScenarioResult> results = ScenarioSuite.run(reformed, List.of(scenarios), LocalDate.now(clock));
        List<ScenarioResult> failed =
                results.stream().filter(result -> !result.passed()).toList();
        for (ScenarioResult result : failed) {
            out.println(result.scenario().file() + ":" + result.scenario().line() + ": "
                    + result.scenario().name());
            result.failures().forEach(failure -> out.println("    " + failure));
        }
        List<ScenarioCoverage.Row> gaps = gaps(reformed, amended, results);
        gaps.forEach(row -> out.println(
                "  " + row.jurisdiction() + " " + row.provision() + ": no scenario has shown " + row.gaps() + "."));
        out.println("  " + amended.size() + " provisions changed or added, " + gaps.size()
                + " of them not shown on all sides; " + (results.size() - failed.size()) + " scenarios passed, "
                + failed.size() + " failed.");
        return scenarios.faults().isEmpty() && failed.isEmpty() && gaps.isEmpty();
    }

    private static List<ScenarioCoverage.Row> gaps(
            RuleBases reformed, List<AmendedProvision> amended, List<ScenarioResult> results) {
        Set<String> changed = amended.stream()
                .map(provision -> provision.jurisdiction() + " " + provision.id())
                .collect(Collectors.toSet());
        return ScenarioCoverage.of(reformed, results).withGaps().stream()
                .filter(row -> changed.contains(row.jurisdiction() + " " + row.provision()))
                .toList();
    }
}
