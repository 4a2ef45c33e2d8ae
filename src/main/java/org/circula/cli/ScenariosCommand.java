package org.circula.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.circula.assess.LifeAssessor;
import org.circula.engine.Engine;
import org.circula.engine.Engines;
import org.circula.harness.Scenario;
import org.circula.harness.ScenarioFile;
import org.circula.harness.ScenarioReader;
import org.circula.harness.ScenarioResult;
import org.circula.harness.ScenarioRunner;
import org.circula.law.LawVocabulary;
import org.circula.law.RuleBases;
import org.circula.law.load.LoadingResult;
import org.circula.law.load.RuleBasesLoader;
import org.circula.law.load.RulesFolder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
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

    @Spec
    private CommandSpec specification;

    @Parameters(arity = "0..1", paramLabel = "FOLDER", description = "A folder or file; ./scenarios if left out.")
    private Path folder = Path.of("scenarios");

    @Option(names = "--rules", paramLabel = "DIR", description = "The rules folder; ./rules if left out.")
    private @Nullable Path rules;

    @Override
    public Integer call() {
        PrintWriter out = specification.commandLine().getOut();
        RuleBases law;
        try (RulesFolder found = RulesFolder.find(Optional.ofNullable(rules))) {
            LoadingResult result = RuleBasesLoader.load(found.path());
            if (result instanceof LoadingResult.Refused refused) {
                refused.faults().forEach(out::println);
                return 2;
            }
            law = ((LoadingResult.Loaded) result).ruleBases();
        }
        ScenarioReader reader = new ScenarioReader(LawVocabulary.of(law));
        List<ScenarioFile> files =
                java.nio.file.Files.isDirectory(folder) ? reader.readFolder(folder) : List.of(reader.readFile(folder));
        files.forEach(file -> file.faults().forEach(fault -> out.println(fault.toLine(file.file()))));
        int faults = files.stream().mapToInt(file -> file.faults().size()).sum();
        int failed = 0;
        int passed = 0;
        try (Engine engine = Engines.compileAll(law)) {
            ScenarioRunner runner = new ScenarioRunner(new LifeAssessor(law, engine::mark, LocalDate.now(), "cli"));
            for (Scenario scenario :
                    files.stream().flatMap(file -> file.scenarios().stream()).toList()) {
                ScenarioResult result = runner.run(scenario);
                if (result.passed()) {
                    passed++;
                } else {
                    failed++;
                    out.println(scenario.file() + ":" + scenario.line() + ": " + scenario.name());
                    result.failures().forEach(failure -> out.println("    " + failure));
                }
            }
        }
        out.println(passed + " passed, " + failed + " failed, " + faults + " faults.");
        return faults > 0 ? 2 : failed > 0 ? 1 : 0;
    }
}
