package org.circula.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.circula.explain.Explainer;
import org.circula.law.Pathway;
import org.circula.law.Provision;
import org.circula.law.ProvisionValue;
import org.circula.law.Reform;
import org.circula.law.RuleBases;
import org.circula.law.StatusKind;
import org.circula.law.load.ReformFiles;
import org.circula.simulate.AmendedProvision;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows what a reform changes: each provision as the law has it and as the reform would. */
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        description = "Show what a reform changes, provision by provision, with its sources.")
final class ReformShowCommand implements Callable<Integer> {

    @Spec
    private CommandSpec specification;

    @Parameters(paramLabel = "REFORM", description = "The folder of a reform, or its name in scenarios/reforms.")
    private String named = "";

    @Mixin
    private RulesOption rules = new RulesOption();

    @Override
    public Integer call() {
        ReformFiles files = ReformFolders.one(named);
        Reform reform = files.reform();
        RuleBases law = rules.load();
        RuleBases reformed = rules.load(files);
        Page page = Page.on(specification.commandLine());
        page.heading(reform.says() + ".");
        Explainer explainer = Explainer.inEnglish(reformed);
        ReformText.about(reform, page, explainer);
        page.space();
        LawText before = new LawText(page, Explainer.inEnglish(law));
        LawText after = new LawText(page, explainer);
        for (AmendedProvision amended : AmendedProvision.between(law, reformed)) {
            after.title(amended.reformed());
            amended.law()
                    .ifPresentOrElse(
                            provision -> inForce(provision, reform.from()).forEach(value -> {
                                page.line(2, "By the law as it is:");
                                before.value(provision, value);
                            }),
                            () -> page.line(2, "The law as it is has no such provision."));
            amended.brought().forEach(value -> {
                page.line(2, "By the reform:");
                after.value(amended.reformed(), value);
            });
            page.space();
        }
        pathwaysAskedOtherwise(law, reformed)
                .forEach(pathway ->
                        page.line("Asked otherwise: " + explainer.says(pathway) + " (" + pathway.id() + ")."));
        statusesOfOtherUse(law, reformed)
                .forEach(kind -> page.line("Of other use: " + kind.says() + " (" + kind.id() + ")."));
        page.done();
        return ExitCodes.GOOD;
    }

    private static List<Pathway> pathwaysAskedOtherwise(RuleBases law, RuleBases reformed) {
        return reformed.bases().values().stream()
                .flatMap(base -> base.pathways().values().stream())
                .filter(pathway -> !law.pathway(pathway.id()).equals(Optional.of(pathway)))
                .toList();
    }

    private static List<StatusKind> statusesOfOtherUse(RuleBases law, RuleBases reformed) {
        return reformed.bases().values().stream()
                .flatMap(base -> base.statuses().values().stream())
                .filter(kind -> !law.status(kind.id()).equals(Optional.of(kind)))
                .toList();
    }

    /** The value of the law that the reform replaces. */
    private static List<ProvisionValue> inForce(Provision provision, LocalDate day) {
        return provision.values().stream().filter(value -> value.speaksOf(day)).toList();
    }
}
