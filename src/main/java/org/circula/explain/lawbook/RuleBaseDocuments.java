package org.circula.explain.lawbook;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.circula.explain.lawbook.RuleBaseDocument.AttributeDocument;
import org.circula.explain.lawbook.RuleBaseDocument.DomainDocument;
import org.circula.explain.lawbook.RuleBaseDocument.PathwayDocument;
import org.circula.explain.lawbook.RuleBaseDocument.RequirementsDocument;
import org.circula.explain.lawbook.RuleBaseDocument.StatusDocument;
import org.circula.law.Domain;
import org.circula.law.Pathway;
import org.circula.law.Provision;
import org.circula.law.RuleBase;
import org.circula.law.RuleBases;
import org.circula.law.StatusKind;

/** Makes documents of rule bases. */
final class RuleBaseDocuments {

    private final RuleBases law;
    private final UnaryOperator<String> countryNames;
    private final ValueDocuments values;
    private final ProvisionDocuments provisions;

    /**
     * Makes documents.
     *
     * @param countryNames the name of a jurisdiction in the language of the reader
     */
    RuleBaseDocuments(RuleBases law, UnaryOperator<String> countryNames) {
        this.law = law;
        this.countryNames = countryNames;
        this.values = new ValueDocuments(law);
        this.provisions = new ProvisionDocuments(law);
    }

    RuleBaseSummary summary(RuleBase base) {
        List<Provision> all = base.allProvisions();
        boolean union = base.jurisdiction().equals(RuleBases.UNION);
        return new RuleBaseSummary(
                base.jurisdiction(),
                countryNames.apply(base.jurisdiction()),
                base.country(),
                union || law.unionLawIn(base.jurisdiction()).isEmpty() ? List.of() : List.of(RuleBases.UNION),
                domains(base).stream().map(ProvisionDocuments::word).toList(),
                base.pathways().size(),
                all.size(),
                base.statuses().size(),
                base.pathways().values().stream().map(Pathway::encodedFrom).min(Comparator.naturalOrder()),
                base.contentHash());
    }

    RuleBaseDocument document(RuleBase base) {
        return new RuleBaseDocument(
                summary(base),
                domains(base).stream().map(domain -> domain(base, domain)).toList(),
                new ChangeDocuments(values).of(base));
    }

    private static List<Domain> domains(RuleBase base) {
        return Arrays.stream(Domain.values())
                .filter(domain -> base.pathways().values().stream().anyMatch(pathway -> pathway.domain() == domain)
                        || base.statuses().values().stream().anyMatch(status -> status.domain() == domain)
                        || base.allProvisions().stream().anyMatch(one -> one.domain() == domain))
                .toList();
    }

    private DomainDocument domain(RuleBase base, Domain domain) {
        return new DomainDocument(
                ProvisionDocuments.word(domain),
                base.pathways().values().stream()
                        .filter(pathway -> pathway.domain() == domain)
                        .sorted(Comparator.comparing(Pathway::id))
                        .map(RuleBaseDocuments::pathway)
                        .toList(),
                base.statuses().values().stream()
                        .filter(status -> status.domain() == domain)
                        .sorted(Comparator.comparing(StatusKind::id))
                        .map(this::status)
                        .toList(),
                base.allProvisions().stream()
                        .filter(provision -> provision.domain() == domain)
                        .map(Provision::id)
                        .toList());
    }

    private static PathwayDocument pathway(Pathway pathway) {
        return new PathwayDocument(
                pathway.id(),
                pathway.says(),
                ProvisionDocuments.word(pathway.question()),
                pathway.in(),
                pathway.gives(),
                concerns(pathway.concerns()),
                pathway.encodedFrom(),
                pathway.encodedUntil(),
                pathway.requirements().stream()
                        .map(dated -> new RequirementsDocument(dated.from(), requires(dated.requirement())))
                        .toList(),
                pathway.shows());
    }

    private static Map<String, Object> concerns(Pathway.Concerns concerns) {
        if (concerns instanceof Pathway.Holders holders) {
            return Map.of("holds-any", holders.kinds());
        }
        if (concerns instanceof Pathway.HoldersEver holders) {
            return Map.of("held-any", holders.kinds());
        }
        if (concerns instanceof Pathway.Seekers seekers) {
            return Map.of("sought", seekers.kind());
        }
        if (concerns instanceof Pathway.Insured insured) {
            return Map.of("insured-in", insured.territory(), "branch", insured.branch());
        }
        return Map.of("everybody", true);
    }

    private static Object requires(Pathway.Requirement requirement) {
        if (requirement instanceof Pathway.Single single) {
            return single.provision();
        }
        Map<String, Object> group = new LinkedHashMap<>();
        if (requirement instanceof Pathway.AllOf all) {
            group.put(
                    "all-of",
                    all.members().stream().map(RuleBaseDocuments::requires).toList());
        } else if (requirement instanceof Pathway.AnyOf any) {
            group.put(
                    "any-of",
                    any.members().stream().map(RuleBaseDocuments::requires).toList());
        }
        return group;
    }

    private StatusDocument status(StatusKind status) {
        return new StatusDocument(
                status.id(),
                status.says(),
                ProvisionDocuments.word(status.statusClass()),
                attributes(status, status.attributes()),
                attributes(status, status.countsTowards()));
    }

    private Map<String, List<AttributeDocument>> attributes(
            StatusKind status, Map<String, List<StatusKind.AttributeValue>> attributes) {
        Map<String, List<AttributeDocument>> documents = new TreeMap<>();
        attributes.forEach((name, dated) -> documents.put(
                name, dated.stream().map(value -> attribute(status, value)).toList()));
        return documents;
    }

    AttributeDocument attribute(StatusKind status, StatusKind.AttributeValue value) {
        Optional<LocalDate> until = value.until();
        return new AttributeDocument(
                value.from(),
                until,
                value.none(),
                value.none() ? "" : value.value(),
                provisions.principle(value.principle()),
                values.citations(status.jurisdiction(), value.sources(), value.grade(), value.textOf()),
                value.note(),
                value.except());
    }
}
