package org.circula.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.circula.explain.Explainer;
import org.circula.explain.lawbook.LawBook;
import org.circula.explain.lawbook.RuleBaseDocument;
import org.circula.law.RuleBases;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists what changed in a rule base, day by day. */
@Command(
        name = "changes",
        mixinStandardHelpOptions = true,
        description = "List what changed in the law of a rule base, day by day.")
final class RulesChangesCommand implements Callable<Integer> {

    @Spec
    private CommandSpec specification;

    @Mixin
    private RuleBaseParameter base = new RuleBaseParameter();

    @Option(
            names = "--from",
            paramLabel = "DAY",
            converter = DayConverter.class,
            description = "Leave out what changed before this day.")
    private @Nullable LocalDate from;

    @Option(
            names = {"--until", "--as-of"},
            paramLabel = "DAY",
            converter = DayConverter.class,
            description = "Leave out what changed after this day.")
    private @Nullable LocalDate until;

    @Mixin
    private RulesOption rules = new RulesOption();

    @Mixin
    private OutputFormat format = new OutputFormat();

    @Override
    public Integer call() {
        RuleBases law = rules.load();
        String jurisdiction = base.in(law);
        Explainer explainer = Explainer.inEnglish(law);
        List<RuleBaseDocument.DayOfChange> changes = new LawBook(law, explainer::country)
                .ruleBase(jurisdiction).orElseThrow().changes().stream()
                        .filter(day -> from == null || !day.on().isBefore(from))
                        .filter(day -> until == null || !day.on().isAfter(until))
                        .toList();
        if (format.isJson()) {
            OutputFormat.writeJson(changes, specification.commandLine().getOut());
            return ExitCodes.GOOD;
        }
        Page page = Page.on(specification.commandLine());
        LawText text = new LawText(page, explainer);
        if (changes.isEmpty()) {
            page.line("Nothing changed in these days.");
        }
        for (RuleBaseDocument.DayOfChange day : changes) {
            page.heading(explainer.day(day.on()));
            day.changed().forEach(change -> {
                page.marked(2, words(change.what()) + ": ", change.says() + dated(change), Page.Style.PLAIN);
                page.quiet(4, change.id());
                text.sources(change.citations());
            });
        }
        page.done();
        return ExitCodes.GOOD;
    }

    private static String words(String what) {
        return what.replace('-', ' ');
    }

    private static String dated(RuleBaseDocument.ChangeDocument change) {
        return change.datedBy().map(axis -> " (by the day of the " + axis + ")").orElse("");
    }
}
