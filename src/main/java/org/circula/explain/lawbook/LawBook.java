package org.circula.explain.lawbook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.circula.law.Provision;
import org.circula.law.RuleBases;
import org.circula.law.Understanding;
import org.circula.law.survey.Statement;
import org.circula.law.survey.Survey;

/** The encoded law as documents, for a page, a terminal or another program. Immutable; may be shared by threads. */
public final class LawBook {

    private final RuleBases law;
    private final RuleBaseDocuments bases;
    private final ProvisionDocuments provisions;
    private final ValueDocuments values;

    /**
     * Opens the book.
     *
     * @param law the rule bases
     * @param countryNames the name of a jurisdiction in the language of the reader
     */
    public LawBook(RuleBases law, UnaryOperator<String> countryNames) {
        this.law = law;
        this.bases = new RuleBaseDocuments(law, countryNames);
        this.provisions = new ProvisionDocuments(law);
        this.values = new ValueDocuments(law);
    }

    /** The words by which rule bases are asked for, in alphabetical order. */
    public Set<String> jurisdictions() {
        return new TreeSet<>(law.bases().keySet());
    }

    /** The ids of all provisions. */
    public Set<String> provisionIds() {
        Set<String> ids = new TreeSet<>();
        law.bases().values().forEach(base -> base.allProvisions().forEach(one -> ids.add(one.id())));
        return ids;
    }

    /** All rule bases in short. */
    public List<RuleBaseSummary> ruleBases() {
        return law.bases().values().stream().map(bases::summary).toList();
    }

    /** One rule base; empty where there is none. */
    public Optional<RuleBaseDocument> ruleBase(String jurisdiction) {
        return Optional.ofNullable(law.bases().get(jurisdiction)).map(bases::document);
    }

    /** One provision, in all bases that state it; empty where none does. */
    public Optional<ProvisionDocument> provision(String id) {
        return provisions.of(id);
    }

    /** What a life may say. */
    public FactsDocument facts() {
        return FactsDocuments.of(law);
    }

    /** The provisions that hold on a day in a jurisdiction, which must be one of those known. */
    public LawOfADay provisionsOn(String jurisdiction, LocalDate day, Understanding understanding) {
        Survey survey = Survey.of(law, jurisdiction);
        return new LawOfADay(
                jurisdiction,
                day,
                word(understanding),
                law.bases().get(jurisdiction).contentHash(),
                ofADay(survey.provisionsOn(day, understanding)));
    }

    /** What breaks a principle on a day in a jurisdiction, which must be one of those known. */
    public InhibitorsOfADay inhibitorsOn(String jurisdiction, LocalDate day, Understanding understanding) {
        Survey survey = Survey.of(law, jurisdiction);
        return new InhibitorsOfADay(
                jurisdiction,
                day,
                word(understanding),
                law.bases().get(jurisdiction).contentHash(),
                ofADay(survey.breakingProvisionsOn(day, understanding)),
                survey.breakingAttributesOn(day).stream()
                        .map(breaking -> new InhibitorsOfADay.BreakingAttribute(
                                breaking.status().id(),
                                breaking.status().says(),
                                breaking.status().jurisdiction(),
                                breaking.attribute(),
                                bases.attribute(breaking.status(), breaking.value())))
                        .toList());
    }

    private List<LawOfADay.ProvisionOfADay> ofADay(List<Statement> statements) {
        Map<Provision, List<ValueDocument>> byEntry = new LinkedHashMap<>();
        for (Statement statement : statements) {
            byEntry.computeIfAbsent(statement.provision(), entry -> new ArrayList<>())
                    .add(values.of(
                            statement.provision().jurisdiction(),
                            statement.value(),
                            statement.value().until()));
        }
        return byEntry.entrySet().stream()
                .map(entry -> ofADay(entry.getKey(), entry.getValue()))
                .toList();
    }

    private LawOfADay.ProvisionOfADay ofADay(Provision provision, List<ValueDocument> held) {
        boolean override = !provision.jurisdiction().equals(RuleBases.UNION)
                && law.bases().get(provision.jurisdiction()).overrides().containsKey(provision.id());
        return new LawOfADay.ProvisionOfADay(
                provision.id(),
                provision.jurisdiction(),
                override,
                ProvisionDocuments.word(provision.kind()),
                ProvisionDocuments.word(provision.domain()),
                provision.says(),
                provisions.principle(provision.principle()),
                provision.datedBy().word(),
                held);
    }

    private static String word(Understanding understanding) {
        return understanding == Understanding.AS_UNDERSTOOD_NOW ? "as-understood-now" : "as-applied-then";
    }
}
