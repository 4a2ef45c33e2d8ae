package org.circula.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.circula.assess.Assessment;
import org.circula.assess.LawVocabulary;
import org.circula.assess.Question;
import org.circula.assess.RefusedQuestionException;
import org.circula.explain.AssessmentDocument;
import org.circula.explain.Explainer;
import org.circula.law.RuleBases;
import org.circula.person.Life;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Judges one life and explains the verdicts. */
@Command(
        name = "assess",
        mixinStandardHelpOptions = true,
        description = "Judge a life: what is kept, what is lost, what can be applied for, and why.",
        footer = {
            "",
            "Exit code: 0 when a verdict was given, whatever it says; 2 when the life or an option has faults."
        })
final class AssessCommand implements Callable<Integer> {

    /** How the options are called that fill the fields of a question. */
    private static final Map<String, String> OPTION_BY_FIELD =
            Map.of("jurisdictions", "--in", "pathways", "--pathway", "knownAt", "--known-at", "asOf", "--as-of");

    private final Clock clock;
    private final JudgesLives judges;

    @Spec
    private CommandSpec specification;

    @Parameters(paramLabel = "LIFE", description = "The life file (YAML or JSON), or - for standard input.")
    private String life = "";

    @Option(
            names = "--as-of",
            paramLabel = "DAY",
            converter = DayConverter.class,
            description = "The day whose law is asked, such as 2026-03-01; today if left out.")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--known-at",
            paramLabel = "DAY",
            converter = DayConverter.class,
            description = "Answer with the rules as they were known on this day.")
    private @Nullable LocalDate knownAt;

    @Option(
            names = "--reading",
            paramLabel = "READING",
            defaultValue = "as-understood-now",
            converter = ReadingConverter.class,
            description = "as-understood-now (judgments reach back, the default) or as-applied-then.")
    private Question.Reading reading = Question.Reading.AS_UNDERSTOOD_NOW;

    @Option(
            names = "--in",
            paramLabel = "COUNTRY",
            split = ",",
            description = "Rule bases to ask, such as es,fr; all that the life touches if left out.")
    private List<String> jurisdictions = new ArrayList<>();

    @Option(
            names = "--pathway",
            paramLabel = "PATHWAY",
            split = ",",
            description = "Pathways to put, such as es.long-term.keep; all that concern the person if left out.")
    private List<String> pathways = new ArrayList<>();

    @Option(names = "--all", description = "Explain every answer in full, not only those on keeping a status.")
    private boolean all;

    @Mixin
    private RulesOption rules = new RulesOption();

    @Mixin
    private OutputFormat format = new OutputFormat();

    AssessCommand(Clock clock, JudgesLives judges) {
        this.clock = clock;
        this.judges = judges;
    }

    @Override
    public Integer call() {
        RuleBases law = rules.load();
        Life read = LifeFile.read(life, System.in, LawVocabulary.of(law));
        LocalDate today = LocalDate.now(clock);
        Question question = new Question(
                read,
                asOf == null ? today : asOf,
                Optional.ofNullable(knownAt),
                reading,
                jurisdictions.stream()
                        .map(word -> word.strip().toLowerCase(Locale.ROOT))
                        .toList(),
                pathways);
        Explainer explainer = Explainer.inEnglish(law).about(question.view(law));
        AssessmentDocument document = document(assess(question, law, today), explainer);
        PrintWriter out = specification.commandLine().getOut();
        if (format.isJson()) {
            OutputFormat.writeJson(document, out);
        } else {
            new AssessmentText(Page.on(specification.commandLine()), explainer).print(document, all);
        }
        return ExitCodes.GOOD;
    }

    private Assessment assess(Question question, RuleBases law, LocalDate today) {
        try {
            return judges.judge(question, law, today);
        } catch (RefusedQuestionException refused) {
            throw new BadInputException(refused.faults().stream()
                    .map(fault -> option(fault.field()) + ": " + fault.says())
                    .toList());
        }
    }

    static String option(String field) {
        String name = field.contains("/") ? field.substring(0, field.indexOf('/')) : field;
        return OPTION_BY_FIELD.getOrDefault(name, field);
    }

    private static AssessmentDocument document(Assessment assessment, Explainer explainer) {
        Question question = assessment.question();
        List<AssessmentDocument.NotPutShown> notPut = assessment.notPut().stream()
                .map(pathway -> new AssessmentDocument.NotPutShown(
                        pathway.pathway(),
                        pathway.status(),
                        pathway.reason().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        pathway.says()))
                .toList();
        return explainer.document(
                question.asOf(),
                question.knownAt(),
                question.reading().word(),
                assessment.verdicts(),
                notPut,
                assessment.editions(),
                assessment.engineVersion());
    }
}
