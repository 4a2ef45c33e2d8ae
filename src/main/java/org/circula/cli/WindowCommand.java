package org.circula.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.circula.advise.window.WindowQuestion;
import org.circula.advise.window.WindowReport;
import org.circula.assess.LawVocabulary;
import org.circula.assess.Question;
import org.circula.assess.RefusedQuestionException;
import org.circula.law.RuleBases;
import org.circula.person.Life;
import org.circula.time.Span;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells what a limit on counted days still allows. */
@Command(
        name = "window",
        mixinStandardHelpOptions = true,
        description = "Count days against a limit: how many are left, when they come back, how long a stay may last.",
        footer = {
            "",
            "Example: circula window life.yaml --provision eu.short-stay.ninety --stay 30",
            "",
            "Exit code: 0 when the count was made; 1 when a trip does not fit; 2 when the life or an option has faults."
        })
final class WindowCommand implements Callable<Integer> {

    /** How the options are called that fill the fields of a question. */
    private static final Map<String, String> OPTION_BY_FIELD = Map.of(
            "provision",
            "--provision",
            "in",
            "--in",
            "asOf",
            "--as-of",
            "entry",
            "--entry",
            "stay",
            "--stay",
            "trips",
            "--trip",
            "days",
            "--days");

    private final Clock clock;

    @Spec
    private CommandSpec specification;

    @Parameters(paramLabel = "LIFE", description = "The life file (YAML or JSON), or - for standard input.")
    private String life = "";

    @Option(
            names = "--provision",
            paramLabel = "PROVISION",
            required = true,
            description = "The limit, such as eu.short-stay.ninety.")
    private String provision = "";

    @Option(names = "--in", paramLabel = "STATE", description = "The State asked about, such as ES; any if left out.")
    private @Nullable String state;

    @Option(
            names = "--as-of",
            paramLabel = "DAY",
            converter = DayConverter.class,
            description = "The day up to which facts are known; today if left out.")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--reading",
            paramLabel = "READING",
            defaultValue = "as-understood-now",
            converter = ReadingConverter.class,
            description = "as-understood-now (judgments reach back, the default) or as-applied-then.")
    private Question.Reading reading = Question.Reading.AS_UNDERSTOOD_NOW;

    @Option(names = "--stay", paramLabel = "DAYS", description = "Find the earliest stay (absence) of so many days.")
    private @Nullable Integer stay;

    @Option(
            names = "--entry",
            paramLabel = "DAY",
            converter = DayConverter.class,
            description = "Find the longest stay (absence) that begins on this day.")
    private @Nullable LocalDate entry;

    @Option(
            names = "--trip",
            paramLabel = "DAY..DAY",
            converter = TripConverter.class,
            description = "Tell whether this trip fits, such as 2026-07-01..2026-07-20; may be given several times.")
    private List<Span> trips = new ArrayList<>();

    @Option(
            names = "--days",
            paramLabel = "DAYS",
            defaultValue = "30",
            description = "How many days the table has; 30 if left out.")
    private int days = WindowQuestion.DAYS;

    @Mixin
    private RulesOption rules = new RulesOption();

    @Mixin
    private OutputFormat format = new OutputFormat();

    WindowCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() {
        RuleBases law = rules.load();
        Life read = LifeFile.read(life, System.in, LawVocabulary.of(law));
        WindowReport report = report(read, law);
        if (format.isJson()) {
            OutputFormat.writeJson(report, specification.commandLine().getOut());
        } else {
            new WindowText(Page.on(specification.commandLine())).print(report);
        }
        return report.trips().filter(trip -> !trip.fits()).isPresent() ? ExitCodes.FINDINGS : ExitCodes.GOOD;
    }

    private WindowReport report(Life read, RuleBases law) {
        try {
            WindowQuestion question = new WindowQuestion(
                    read,
                    provision,
                    Optional.ofNullable(state).map(country -> country.strip().toUpperCase(Locale.ROOT)),
                    asOf == null ? LocalDate.now(clock) : asOf,
                    reading,
                    Optional.ofNullable(stay),
                    Optional.ofNullable(entry),
                    trips,
                    days);
            return WindowReport.of(question, law);
        } catch (RefusedQuestionException refused) {
            throw new BadInputException(refused.faults().stream()
                    .map(fault -> OPTION_BY_FIELD.getOrDefault(fault.field(), fault.field()) + ": " + fault.says())
                    .toList());
        }
    }
}
