package org.circula.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.circula.explain.Explainer;
import org.circula.explain.lawbook.InhibitorsOfADay;
import org.circula.explain.lawbook.LawBook;
import org.circula.law.RuleBases;
import org.circula.law.Understanding;
import org.circula.law.survey.Statement;
import org.circula.law.survey.Survey;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists what stands in the way of people who come and go, as the rule base declares it. */
@Command(
        name = "inhibitors",
        mixinStandardHelpOptions = true,
        description = "List the rules that stand in the way of coming and going, as declared, on a day.")
final class RulesInhibitorsCommand implements Callable<Integer> {

    private final Clock clock;

    @Spec
    private CommandSpec specification;

    @Mixin
    private RuleBaseParameter base = new RuleBaseParameter();

    @Option(
            names = "--as-of",
            paramLabel = "DAY",
            converter = DayConverter.class,
            description = "The day whose law is asked; today if left out.")
    private @Nullable LocalDate asOf;

    @Mixin
    private RulesOption rules = new RulesOption();

    @Mixin
    private OutputFormat format = new OutputFormat();

    RulesInhibitorsCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() {
        RuleBases law = rules.load();
        String jurisdiction = base.in(law);
        LocalDate day = asOf == null ? LocalDate.now(clock) : asOf;
        Explainer explainer = Explainer.inEnglish(law);
        InhibitorsOfADay inhibitors =
                new LawBook(law, explainer::country).inhibitorsOn(jurisdiction, day, Understanding.AS_UNDERSTOOD_NOW);
        if (format.isJson()) {
            OutputFormat.writeJson(inhibitors, specification.commandLine().getOut());
            return ExitCodes.GOOD;
        }
        Page page = Page.on(specification.commandLine());
        page.heading("What stands in the way of coming and going: " + explainer.country(jurisdiction) + ", "
                + explainer.day(day));
        page.quiet(
                0,
                law.unionLawIn(jurisdiction, day).isPresent()
                        ? "As the rule base declares it; the Union's law included. Nothing is measured here."
                        : "As the rule base declares it. Nothing is measured here.");
        page.space();
        LawText text = new LawText(page, explainer);
        for (Statement statement :
                Survey.of(law, jurisdiction).breakingProvisionsOn(day, Understanding.AS_UNDERSTOOD_NOW)) {
            text.title(statement.provision());
            text.value(statement.provision(), statement.value());
        }
        inhibitors.attributes().forEach(text::attribute);
        page.done();
        return ExitCodes.GOOD;
    }
}
