package org.circula.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.circula.advise.Advice;
import org.circula.advise.Advisor;
import org.circula.advise.Departure;
import org.circula.assess.CompiledAssessor;
import org.circula.assess.LawVocabulary;
import org.circula.assess.Question;
import org.circula.assess.RefusedQuestionException;
import org.circula.explain.Explainer;
import org.circula.law.CountryCodes;
import org.circula.law.RuleBases;
import org.circula.person.Life;
import org.circula.web.advice.AdviceDocument;
import org.circula.web.advice.AdviceDocuments;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Advises on one life: by which day to be back, from which day to ask, what planned trips cost. */
@Command(
        name = "advise",
        mixinStandardHelpOptions = true,
        description = "Advise on a life: by which day to be back, from which day to ask, what planned trips cost.",
        footer = {"", "Exit code: 0 when advice was given; 2 when the life or an option has faults."})
final class AdviseCommand implements Callable<Integer> {

    private final Clock clock;

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

    @Option(
            names = "--leave",
            paramLabel = "DAY",
            converter = DayConverter.class,
            description = "The last day present before the absence; the day asked about if left out.")
    private @Nullable LocalDate leave;

    @Option(
            names = "--to",
            paramLabel = "COUNTRY",
            description = "The country to go to, such as MA; the country of nationality if left out.")
    private @Nullable String to;

    @Option(names = "--reason", paramLabel = "REASON", description = "Why, a word such as work or study.")
    private @Nullable String reason;

    @Option(names = "--all", description = "Tell also of pathways that waiting does not open.")
    private boolean all;

    @Mixin
    private RulesOption rules = new RulesOption();

    @Mixin
    private OutputFormat format = new OutputFormat();

    AdviseCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() {
        RuleBases law = rules.load();
        Life read = LifeFile.read(life, System.in, LawVocabulary.of(law));
        LocalDate today = LocalDate.now(clock);
        Question question = new Question(
                read,
                asOf == null ? today : asOf,
                Optional.empty(),
                reading,
                jurisdictions.stream()
                        .map(word -> word.strip().toLowerCase(Locale.ROOT))
                        .toList(),
                pathways);
        Departure departure =
                new Departure(Optional.ofNullable(leave), destination(), Optional.ofNullable(knownReason(law)));
        AdviceDocument document =
                new AdviceDocuments(law, Explainer.inEnglish(law)).of(advise(question, departure, law, today));
        PrintWriter out = specification.commandLine().getOut();
        if (format.isJson()) {
            OutputFormat.writeJson(document, out);
        } else {
            new AdviceText(Page.on(specification.commandLine())).print(document, all);
        }
        return ExitCodes.GOOD;
    }

    private Optional<String> destination() {
        if (to == null) {
            return Optional.empty();
        }
        String country = to.strip().toUpperCase(Locale.ROOT);
        if (!CountryCodes.all().contains(country)) {
            throw new BadInputException(List.of(
                    "--to: \"" + to + "\" is not a country code. Write the two letters of ISO 3166-1, such as MA."));
        }
        return Optional.of(country);
    }

    private @Nullable String knownReason(RuleBases law) {
        if (reason != null && !law.words().reasons().containsKey(reason)) {
            throw new BadInputException(List.of("--reason: no rule base knows \"" + reason + "\". Allowed: "
                    + String.join(", ", law.words().reasons().keySet()) + "."));
        }
        return reason;
    }

    private static Advice advise(Question question, Departure departure, RuleBases law, LocalDate today) {
        try (CompiledAssessor assessor = CompiledAssessor.compile(law, today, CirculaCommand.version())) {
            return new Advisor(assessor, law).advise(question, departure);
        } catch (RefusedQuestionException refused) {
            throw new BadInputException(refused.faults().stream()
                    .map(fault -> AssessCommand.option(fault.field()) + ": " + fault.says())
                    .toList());
        }
    }
}
