package org.circula.explain.lawbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.circula.explain.lawbook.ProvisionDocument.ExceptionDocument;
import org.circula.explain.lawbook.ProvisionDocument.JudgmentDocument;
import org.circula.explain.lawbook.ProvisionDocument.PrincipleDocument;
import org.circula.explain.lawbook.ProvisionDocument.RuleDocument;
import org.circula.explain.lawbook.ProvisionDocument.StatementDocument;
import org.circula.law.Judgment;
import org.circula.law.Manner;
import org.circula.law.Pathway;
import org.circula.law.PrincipleMark;
import org.circula.law.Provision;
import org.circula.law.RuleBase;
import org.circula.law.RuleBases;
import org.circula.law.Words;

/** Makes documents of provisions. */
final class ProvisionDocuments {

    private final RuleBases law;
    private final ValueDocuments values;

    ProvisionDocuments(RuleBases law) {
        this.law = law;
        this.values = new ValueDocuments(law);
    }

    /** A provision in all bases that state it; empty where none does. */
    Optional<ProvisionDocument> of(String id) {
        List<StatementDocument> statements = new ArrayList<>();
        List<String> overriddenBy = new ArrayList<>();
        law.bases()
                .values()
                .forEach(base -> Optional.ofNullable(base.provisions().get(id))
                        .ifPresent(provision -> statements.add(statement(base, provision, false))));
        law.bases()
                .values()
                .forEach(base -> Optional.ofNullable(base.overrides().get(id)).ifPresent(provision -> {
                    statements.add(statement(base, provision, true));
                    overriddenBy.add(base.jurisdiction());
                }));
        if (statements.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new ProvisionDocument(
                id,
                statements.get(0).says(),
                statements,
                overriddenBy,
                pathways()
                        .filter(pathway -> requires(pathway, id))
                        .map(Pathway::id)
                        .toList(),
                pathways()
                        .filter(pathway -> pathway.shows().contains(id))
                        .map(Pathway::id)
                        .toList(),
                touched(id)));
    }

    private StatementDocument statement(RuleBase base, Provision provision, boolean override) {
        return new StatementDocument(
                base.jurisdiction(),
                override,
                word(provision.kind()),
                word(provision.domain()),
                provision.says(),
                principle(provision.principle()),
                provision.mayNotApply(),
                provision.datedBy().word(),
                provision.manner().map(Manner::word),
                provision.byDiscretion(),
                provision.weighed(),
                provision.gives().map(ProvisionDocuments::word),
                provision.values().stream()
                        .map(value -> values.of(base.jurisdiction(), value, value.until()))
                        .toList(),
                provision.judgments().stream()
                        .map(judgment -> judgment(base.jurisdiction(), judgment))
                        .toList(),
                provision.liftedBy().stream().map(this::exception).toList(),
                Optional.ofNullable(base.ruleTexts().get(provision.id()))
                        .map(rule -> new RuleDocument(
                                rule.name(),
                                rule.text(),
                                rule.place().file(),
                                rule.place().line())),
                provision.place().file(),
                provision.place().line());
    }

    /** The principle that is served or broken; empty where neither. */
    Optional<PrincipleDocument> principle(PrincipleMark mark) {
        return mark.principle().map(id -> {
            Words.Principle principle = law.words().principles().get(id);
            return new PrincipleDocument(id, mark.breaks(), principle == null ? id : principle.says());
        });
    }

    private JudgmentDocument judgment(String jurisdiction, Judgment judgment) {
        return new JudgmentDocument(
                judgment.name(),
                judgment.decided(),
                judgment.published(),
                judgment.reachesBack(),
                judgment.annuls(),
                judgment.valuesBefore().stream()
                        .map(value -> values.of(jurisdiction, value, value.until()))
                        .toList(),
                values.citations(jurisdiction, judgment.sources(), judgment.grade(), Optional.empty()));
    }

    private ExceptionDocument exception(String id) {
        String says = law.bases().keySet().stream()
                .flatMap(base -> law.provision(base, id).stream())
                .findFirst()
                .map(Provision::says)
                .orElse(id);
        return new ExceptionDocument(id, says);
    }

    private List<String> touched(String exception) {
        return law.bases().values().stream()
                .flatMap(base -> base.allProvisions().stream())
                .filter(provision -> provision.liftedBy().contains(exception))
                .map(Provision::id)
                .distinct()
                .sorted()
                .toList();
    }

    private Stream<Pathway> pathways() {
        return law.bases().values().stream()
                .flatMap(base -> base.pathways().values().stream())
                .sorted(java.util.Comparator.comparing(Pathway::id));
    }

    private static boolean requires(Pathway pathway, String id) {
        return pathway.requirements().stream().anyMatch(dated -> names(dated.requirement(), id));
    }

    private static boolean names(Pathway.Requirement requirement, String id) {
        if (requirement instanceof Pathway.AllOf all) {
            return all.members().stream().anyMatch(member -> names(member, id));
        }
        if (requirement instanceof Pathway.AnyOf any) {
            return any.members().stream().anyMatch(member -> names(member, id));
        }
        return ((Pathway.Single) requirement).provision().equals(id);
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
