package org.circula.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.circula.assess.LawVocabulary;
import org.circula.harness.Scenario;
import org.circula.harness.ScenarioFile;
import org.circula.harness.ScenarioReader;
import org.circula.harness.mutate.Mutant;
import org.circula.harness.mutate.Mutants;
import org.circula.harness.mutate.MutationReport;
import org.circula.harness.mutate.MutationRun;
import org.circula.law.RuleBases;
import org.circula.law.load.RuleBasesLoader;
import org.circula.law.load.RulesFolder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Changes the rules one place at a time and tells which changes no scenario notices. */
@Command(
        name = "mutate",
        mixinStandardHelpOptions = true,
        description = "Change the rules a little, one place at a time, and tell which changes no scenario notices.",
        footer = {"", "Exit code: 0 the score is reached, 1 it is not or a scenario fails, 2 bad input."})
final class RulesMutateCommand implements Callable<Integer> {

    private final Clock clock;

    @Spec
    private CommandSpec specification;

    @Parameters(arity = "0..*", paramLabel = "BASE", description = "Rule bases to change; all if left out.")
    private List<String> written = new ArrayList<>();

    @Option(names = "--scenarios", paramLabel = "DIR", description = "The scenarios; ./scenarios if left out.")
    private Path scenarios = Path.of("scenarios");

    @Option(names = "--rules", paramLabel = "DIR", description = "The rules folder; ./rules if left out.")
    private @Nullable Path folder;

    @Option(
            names = "--at-least",
            paramLabel = "PERCENT",
            defaultValue = "0",
            description = "The score that each base must reach; 0 if left out.")
    private int atLeast;

    @Option(
            names = "--lives",
            paramLabel = "NUMBER",
            defaultValue = "400",
            description =
                    "How many lives to try for each survivor, looking for one that tells it apart; 400 if left out.")
    private int lives;

    @Option(
            names = "--only",
            paramLabel = "TEXT",
            split = ",",
            description = "Only changes of provisions, pathways and kinds of status whose id begins so, or of files"
                    + " whose path does (de/absence.yaml); may be given several times.")
    private List<String> only = new ArrayList<>();

    @Mixin
    private OutputFormat format = new OutputFormat();

    RulesMutateCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() {
        if (!Files.exists(scenarios)) {
            throw new BadInputException(scenarios + ": There is no such file or folder. Name a folder of scenarios.");
        }
        PrintWriter out = specification.commandLine().getOut();
        try (RulesFolder rules = RulesFolder.find(Optional.ofNullable(folder))) {
            RuleBases law = RuleBasesLoader.load(rules.path()).orThrow();
            List<ScenarioFile> files = read(law);
            List<String> faults = files.stream()
                    .flatMap(file -> file.faults().stream().map(fault -> fault.toLine(file.file())))
                    .toList();
            if (!faults.isEmpty()) {
                throw new BadInputException(faults);
            }
            List<Scenario> all =
                    files.stream().flatMap(file -> file.scenarios().stream()).toList();
            MutationReport report =
                    new MutationRun(law, mutants(law, rules.path()), LocalDate.now(clock), lives).run(all);
            if (format.isJson()) {
                OutputFormat.writeJson(MutationDocument.of(report, atLeast), out);
            } else {
                new MutationText(out).print(report, atLeast);
            }
            boolean good = report.failing().isEmpty()
                    && report.scores().values().stream().allMatch(score -> score.reaches(atLeast));
            return good ? ExitCodes.GOOD : ExitCodes.FINDINGS;
        }
    }

    private List<ScenarioFile> read(RuleBases law) {
        ScenarioReader reader = new ScenarioReader(LawVocabulary.of(law));
        return Files.isDirectory(scenarios) ? reader.readFolder(scenarios) : List.of(reader.readFile(scenarios));
    }

    private List<Mutant> mutants(RuleBases law, Path rules) {
        Mutants all = new Mutants(law, rules);
        List<Mutant> mutants = bases(law).stream()
                .flatMap(base -> all.of(base).stream())
                .filter(this::isAskedFor)
                .toList();
        if (mutants.isEmpty() && !only.isEmpty()) {
            throw new BadInputException("--only " + String.join(",", only) + ": There is nothing to change there."
                    + " Give the beginning of an id or of a file's path, as the list of survivors shows them.");
        }
        return mutants;
    }

    private boolean isAskedFor(Mutant mutant) {
        return only.isEmpty()
                || only.stream()
                        .anyMatch(start -> mutant.about().startsWith(start)
                                || mutant.place().file().startsWith(start));
    }

    private List<String> bases(RuleBases law) {
        if (written.isEmpty()) {
            return List.copyOf(law.bases().keySet());
        }
        List<String> bases = new ArrayList<>();
        for (String word : written) {
            String jurisdiction = word.strip().toLowerCase(Locale.ROOT);
            if (!law.bases().containsKey(jurisdiction)) {
                throw new BadInputException("\"" + word + "\" is no rule base. Name one of: "
                        + String.join(", ", law.bases().keySet()) + ".");
            }
            bases.add(jurisdiction);
        }
        return bases;
    }
}
