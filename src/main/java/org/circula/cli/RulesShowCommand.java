package org.circula.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.circula.explain.Explainer;
import org.circula.explain.lawbook.LawBook;
import org.circula.explain.lawbook.RuleBaseDocument;
import org.circula.law.Provision;
import org.circula.law.ProvisionValue;
import org.circula.law.RuleBase;
import org.circula.law.RuleBases;
import org.circula.law.RuleText;
import org.circula.law.Spelling;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows one provision, pathway or kind of status with all its dated values. */
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        description = "Show a provision, a pathway or a kind of status: its dated values, their sources, the rule.")
final class RulesShowCommand implements Callable<Integer> {

    @Spec
    private CommandSpec specification;

    @Parameters(paramLabel = "ID", description = "The id of a provision, a pathway or a kind of status.")
    private String id = "";

    @Option(
            names = "--as-of",
            paramLabel = "DAY",
            converter = DayConverter.class,
            description = "Only the values that speak of this day.")
    private @Nullable LocalDate asOf;

    @Mixin
    private RulesOption rules = new RulesOption();

    @Mixin
    private OutputFormat format = new OutputFormat();

    @Override
    public Integer call() {
        RuleBases law = rules.load();
        Explainer explainer = Explainer.inEnglish(law);
        LawBook book = new LawBook(law, explainer::country);
        Optional<Object> shown = book.provision(id)
                .map(Object.class::cast)
                .or(() -> pathwaysAndStatuses(book)
                        .filter(one -> one.id().equals(id))
                        .map(Named::document)
                        .findFirst());
        if (shown.isEmpty()) {
            throw new BadInputException("There is no provision, pathway or kind of status called \"" + id + "\". "
                    + Spelling.advice(id, known(law, book)));
        }
        if (format.isJson()) {
            OutputFormat.writeJson(shown.get(), specification.commandLine().getOut());
            return ExitCodes.GOOD;
        }
        Page page = Page.on(specification.commandLine());
        if (shown.get() instanceof RuleBaseDocument.PathwayDocument pathway) {
            new PathwayText(page, explainer).pathway(pathway);
        } else if (shown.get() instanceof RuleBaseDocument.StatusDocument status) {
            new PathwayText(page, explainer).status(status);
        } else {
            provision(law, page, new LawText(page, explainer));
        }
        page.done();
        return ExitCodes.GOOD;
    }

    private record Named(String id, Object document) {}

    private static Stream<Named> pathwaysAndStatuses(LawBook book) {
        return book.jurisdictions().stream()
                .flatMap(jurisdiction -> book.ruleBase(jurisdiction).stream())
                .map(RuleBaseDocument::domains)
                .flatMap(List::stream)
                .flatMap(domain -> Stream.concat(
                        domain.pathways().stream().map(pathway -> new Named(pathway.id(), pathway)),
                        domain.statuses().stream().map(status -> new Named(status.id(), status))));
    }

    private static Set<String> known(RuleBases law, LawBook book) {
        Set<String> ids = new TreeSet<>(book.provisionIds());
        law.bases().values().forEach(base -> {
            ids.addAll(base.pathways().keySet());
            ids.addAll(base.statuses().keySet());
        });
        return ids;
    }

    private void provision(RuleBases law, Page page, LawText text) {
        for (RuleBase base : law.bases().values()) {
            for (Provision provision : stated(base)) {
                text.title(provision);
                provision.values().stream().filter(this::asked).forEach(value -> text.value(provision, value));
                provision.judgments().forEach(judgment -> text.judgment(provision, judgment));
                page.quiet(2, provision.place().toString());
                page.space();
            }
        }
        law.bases().values().stream()
                .flatMap(base -> Optional.<RuleText>ofNullable(base.ruleTexts().get(id)).stream())
                .forEach(rule -> rule.text().lines().forEach(page::verbatim));
    }

    private boolean asked(ProvisionValue value) {
        return asOf == null || value.speaksOf(asOf);
    }

    private List<Provision> stated(RuleBase base) {
        List<Provision> stated = new ArrayList<>();
        Optional.ofNullable(base.provisions().get(id)).ifPresent(stated::add);
        Optional.ofNullable(base.overrides().get(id)).ifPresent(stated::add);
        return stated;
    }
}
