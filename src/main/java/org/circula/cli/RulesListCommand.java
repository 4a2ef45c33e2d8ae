package org.circula.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.circula.explain.Explainer;
import org.circula.explain.lawbook.LawBook;
import org.circula.explain.lawbook.RuleBaseSummary;
import org.circula.law.RuleBases;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Lists the rule bases. */
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        description = "List the rule bases: whose law is encoded, how much of it, since when.")
final class RulesListCommand implements Callable<Integer> {

    private static final int HASH_SHOWN = 12;

    @Spec
    private CommandSpec specification;

    @Mixin
    private RulesOption rules = new RulesOption();

    @Mixin
    private OutputFormat format = new OutputFormat();

    @Override
    public Integer call() {
        RuleBases law = rules.load();
        Explainer explainer = Explainer.inEnglish(law);
        List<RuleBaseSummary> bases = new LawBook(law, explainer::country).ruleBases();
        if (format.isJson()) {
            OutputFormat.writeJson(bases, specification.commandLine().getOut());
            return ExitCodes.GOOD;
        }
        Page page = Page.on(specification.commandLine());
        for (RuleBaseSummary base : bases) {
            page.heading(base.name() + " (" + base.jurisdiction() + ")");
            page.line(2, String.join(", ", base.domains()) + ".");
            page.line(
                    2,
                    base.pathways() + " pathways, " + base.provisions() + " provisions, " + base.statuses()
                            + " kinds of status"
                            + base.encodedFrom()
                                    .map(day -> ", from " + explainer.day(day) + " on")
                                    .orElse("")
                            + ".");
            page.quiet(
                    2,
                    "Edition "
                            + base.edition()
                                    .substring(
                                            0,
                                            Math.min(HASH_SHOWN, base.edition().length())) + ".");
        }
        page.done();
        return ExitCodes.GOOD;
    }
}
