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
import org.circula.harness.deep.DeepCheck;
import org.circula.harness.deep.DeepOptions;
import org.circula.harness.deep.DeepReport;
import org.circula.law.RuleBase;
import org.circula.law.RuleBases;
import org.circula.law.load.LoadingResult;
import org.circula.law.load.RuleBasesLoader;
import org.circula.law.load.RulesFolder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks a rules folder and prints each fault with its file, its line and what to do. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Check every rule base and print each fault with file, line and what to do.",
        footer = {"", "Exit code: 0 without faults, 1 with faults, 2 bad input."})
final class RulesCheckCommand implements Callable<Integer> {

    @Spec
    private CommandSpec specification;

    private final Clock clock;

    @Parameters(
            arity = "0..*",
            paramLabel = "FOLDER|BASE",
            description =
                    "The rules folder, ./rules if left out; with --deep, rule bases to look through, all if left out.")
    private List<String> words = new ArrayList<>();

    @Option(names = "--rules", paramLabel = "DIR", description = "The rules folder; ./rules if left out.")
    private @Nullable Path folder;

    @Option(
            names = "--deep",
            description =
                    "Look through the law itself for gaps, overlaps, contradictions, provisions that can never apply and"
                            + " exceptions that can never matter.")
    private boolean deep;

    @Option(
            names = "--cells",
            paramLabel = "NUMBER",
            defaultValue = "" + DeepOptions.USUAL_CELLS,
            description = "With --deep: a pathway with more cells than this is sampled; ${DEFAULT-VALUE} if left out.")
    private long cells;

    @Option(
            names = "--seed",
            paramLabel = "NUMBER",
            defaultValue = "1",
            description = "With --deep: what the samples are drawn with; ${DEFAULT-VALUE} if left out.")
    private long seed;

    @Option(
            names = "--scenarios",
            paramLabel = "DIR",
            description = "With --deep: scenarios whose lives are looked at too; ./scenarios if it is there.")
    private @Nullable Path scenarios;

    @Mixin
    private OutputFormat format = new OutputFormat();

    RulesCheckCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() {
        PrintWriter out = specification.commandLine().getOut();
        if (cells < 1) {
            throw new BadInputException("--cells " + cells + " looks at nothing. Give a number of one or more.");
        }
        try (RulesFolder rules = RulesFolder.find(folder())) {
            LoadingResult result = RuleBasesLoader.check(rules.path());
            if (format.isJson() && (!deep || result instanceof LoadingResult.Refused)) {
                OutputFormat.writeJson(new Checked(faults(result)), out);
                return faults(result).isEmpty() ? ExitCodes.GOOD : ExitCodes.FINDINGS;
            }
            if (result instanceof LoadingResult.Refused refused) {
                refused.faults().forEach(out::println);
                out.println(counted(refused.faults().size(), "fault") + ".");
                return 1;
            }
            LoadingResult.Loaded loaded = (LoadingResult.Loaded) result;
            if (deep) {
                return lookDeep(loaded.ruleBases(), out);
            }
            loaded.ruleBases().bases().values().forEach(base -> out.println(described(base)));
            out.println("No faults.");
            return 0;
        }
    }

    private Optional<Path> folder() {
        if (deep || words.isEmpty()) {
            return Optional.ofNullable(folder);
        }
        if (words.size() > 1 || folder != null) {
            throw new BadInputException("Name one rules folder. To look through single rule bases, add --deep.");
        }
        return Optional.of(Path.of(words.get(0)));
    }

    private int lookDeep(RuleBases law, PrintWriter out) {
        List<String> bases = bases(law);
        DeepReport report =
                new DeepCheck(law, LocalDate.now(clock), DeepOptions.of(cells, seed), scenarios(law)).run(bases);
        if (format.isJson()) {
            OutputFormat.writeJson(DeepDocument.of(report), out);
        } else {
            new DeepText(out).print(report);
        }
        return report.hasFaults() ? ExitCodes.FINDINGS : ExitCodes.GOOD;
    }

    private List<String> bases(RuleBases law) {
        List<String> bases = words.stream()
                .map(word -> word.strip().toLowerCase(Locale.ROOT))
                .distinct()
                .toList();
        for (String base : bases) {
            if (!law.bases().containsKey(base)) {
                throw new BadInputException("\"" + base + "\" is no rule base. Name one of: "
                        + String.join(", ", law.bases().keySet()) + ".");
            }
        }
        return bases.isEmpty() ? List.copyOf(law.bases().keySet()) : bases;
    }

    private List<Scenario> scenarios(RuleBases law) {
        Path lives = scenarios == null ? Path.of("scenarios") : scenarios;
        if (!Files.exists(lives)) {
            if (scenarios != null) {
                throw new BadInputException(lives + ": There is no such file or folder. Name a folder of scenarios.");
            }
            return List.of();
        }
        ScenarioReader reader = new ScenarioReader(LawVocabulary.of(law));
        List<ScenarioFile> files =
                Files.isDirectory(lives) ? reader.readFolder(lives) : List.of(reader.readFile(lives));
        return files.stream().flatMap(file -> file.scenarios().stream()).toList();
    }

    /** The result as JSON: no fault means a sound rules folder. */
    private record Checked(List<FaultShown> faults) {}

    private record FaultShown(String file, int line, String message) {}

    private static List<FaultShown> faults(LoadingResult result) {
        return result instanceof LoadingResult.Refused refused
                ? refused.faults().stream()
                        .map(fault -> new FaultShown(
                                fault.place().file(), fault.place().line(), fault.message()))
                        .toList()
                : List.of();
    }

    private static String described(RuleBase base) {
        return base.jurisdiction() + ": " + counted(base.pathways().size(), "pathway") + ", "
                + counted(base.allProvisions().size(), "provision") + ", "
                + counted(base.statuses().size(), "kind") + " of status";
    }

    private static String counted(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
