package org.circula.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.circula.assess.CompiledAssessor;
import org.circula.assess.LawVocabulary;
import org.circula.assess.Question;
import org.circula.assess.RefusedQuestionException;
import org.circula.explain.Explainer;
import org.circula.harness.Scenario;
import org.circula.harness.ScenarioFile;
import org.circula.harness.ScenarioReader;
import org.circula.law.RuleBases;
import org.circula.law.load.ReformFiles;
import org.circula.person.Vocabulary;
import org.circula.simulate.ComparedAnswer;
import org.circula.simulate.ReformTrial;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Judges lives by the law as it is and by the law as a reform would have it, and tells the difference. */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        description = "Judge lives by the law as it is and as a reform would have it: who gains, who loses, by what.",
        footer = {
            "",
            "Example: circula reform compare gb-earned-settlement life.yaml --as-of 2028-03-01",
            "         circula reform compare gb-earned-settlement --from 2020-01-01 --scenarios scenarios/gb",
            "",
            "Exit code: 0 when both answered, whatever they say; 2 when a life or an option has faults."
        })
final class ReformCompareCommand implements Callable<Integer> {

    private final Clock clock;

    @Spec
    private CommandSpec specification;

    @Parameters(
            index = "0",
            paramLabel = "REFORM",
            description = "The folder of a reform, or its name in scenarios/reforms.")
    private String named = "";

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "LIFE", description = "Life files (YAML or JSON).")
    private List<String> lives = new ArrayList<>();

    @Option(
            names = "--scenarios",
            paramLabel = "DIR",
            description = "Take the lives of these scenarios too, each with its own day and pathways.")
    private @Nullable Path scenarios;

    @Option(
            names = "--as-of",
            paramLabel = "DAY",
            converter = DayConverter.class,
            description = "The day whose law is asked of life files; the day on which the reform begins if left out.")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--from",
            paramLabel = "DAY",
            converter = DayConverter.class,
            description =
                    "Take the reform to hold from this day instead of its own, as if it had come earlier or later.")
    private @Nullable LocalDate from;

    @Option(
            names = "--pathway",
            paramLabel = "PATHWAY",
            split = ",",
            description = "Pathways to put to life files; all that concern the person if left out.")
    private List<String> pathways = new ArrayList<>();

    @Option(names = "--all", description = "Show answers that stay the same, too.")
    private boolean all;

    @Mixin
    private RulesOption rules = new RulesOption();

    @Mixin
    private OutputFormat format = new OutputFormat();

    ReformCompareCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() {
        if (lives.isEmpty() && scenarios == null) {
            throw new BadInputException(
                    "No life is named. Name life files, or a folder of scenarios with --scenarios.");
        }
        ReformFiles written = ReformFolders.one(named);
        ReformFiles reform = from == null ? written : written.holdingFrom(from);
        RuleBases law = rules.load();
        RuleBases reformed = rules.load(reform);
        List<AskedOfALife> asked =
                asked(LawVocabulary.of(reformed), reform.reform().from());
        ReformComparison comparison = compare(law, reformed, reform, asked);
        PrintWriter out = specification.commandLine().getOut();
        if (format.isJson()) {
            OutputFormat.writeJson(comparison.document(), out);
        } else {
            ReformComparisonText text = new ReformComparisonText(
                    Page.on(specification.commandLine()), Explainer.inEnglish(law), Explainer.inEnglish(reformed));
            if (scenarios == null) {
                text.lifeByLife(comparison, all);
            } else {
                text.byPathway(comparison);
            }
        }
        return ExitCodes.GOOD;
    }

    /** The lives named, each with the question put to it. */
    private List<AskedOfALife> asked(Vocabulary vocabulary, LocalDate begins) {
        List<AskedOfALife> asked = new ArrayList<>();
        for (String life : lives) {
            asked.add(new AskedOfALife(
                    life,
                    new Question(
                            LifeFile.read(life, System.in, vocabulary),
                            asOf == null ? begins : asOf,
                            Optional.empty(),
                            Question.Reading.AS_UNDERSTOOD_NOW,
                            List.of(),
                            pathways)));
        }
        if (scenarios != null) {
            if (!Files.exists(scenarios)) {
                throw new BadInputException(
                        scenarios + ": There is no such file or folder. Name a folder of scenario files, or one file.");
            }
            ofScenarios(scenarios, new ScenarioReader(vocabulary))
                    .forEach(scenario -> asked.add(new AskedOfALife(
                            scenario.name(),
                            new Question(
                                    scenario.life(),
                                    scenario.asOf(),
                                    Optional.empty(),
                                    scenario.reading(),
                                    List.of(),
                                    scenario.pathwaysPut()))));
        }
        return asked;
    }

    private static List<Scenario> ofScenarios(Path folder, ScenarioReader reader) {
        List<ScenarioFile> files =
                Files.isDirectory(folder) ? reader.readFolder(folder) : List.of(reader.readFile(folder));
        List<String> faults = files.stream()
                .flatMap(file -> file.faults().stream().map(fault -> fault.toLine(file.file())))
                .toList();
        if (!faults.isEmpty()) {
            throw new BadInputException(faults);
        }
        return files.stream().flatMap(file -> file.scenarios().stream()).toList();
    }

    private ReformComparison compare(RuleBases law, RuleBases reformed, ReformFiles reform, List<AskedOfALife> asked) {
        LocalDate today = LocalDate.now(clock);
        String version = CirculaCommand.version();
        try (CompiledAssessor before = CompiledAssessor.compile(law, today, version);
                CompiledAssessor after = CompiledAssessor.compile(reformed, today, version)) {
            ReformTrial trial = new ReformTrial(before, after);
            List<ReformComparison.OfALife> compared = new ArrayList<>();
            List<String> refused = new ArrayList<>();
            for (AskedOfALife one : asked) {
                try {
                    List<ComparedAnswer> answers = trial.on(one.question());
                    compared.add(new ReformComparison.OfALife(
                            one.name(),
                            one.question().asOf(),
                            one.question().reading().word(),
                            answers));
                } catch (RefusedQuestionException refusal) {
                    refusal.faults().forEach(fault -> refused.add(one.name() + ": " + fault.says()));
                }
            }
            if (compared.isEmpty()) {
                throw new BadInputException(refused);
            }
            return new ReformComparison(reform.reform(), compared, refused);
        }
    }

    /** A life with its name and what is asked of it. */
    private record AskedOfALife(String name, Question question) {}
}
