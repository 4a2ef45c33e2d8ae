package org.circula.harness.deep;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.circula.law.FactShapes;
import org.circula.law.Pathway;
import org.circula.law.Provision;
import org.circula.law.RuleBase;
import org.circula.law.RuleBases;
import org.circula.law.Words;
import org.circula.verdict.Fold;

/**
 * A pathway as one jurisdiction answers it: a pathway of the Union is as many laws as there are States that override a part of it.
 *
 * @param pathway what is asked
 * @param jurisdiction the rule base whose law answers
 * @param state the State in which it is asked or that granted the status; empty where no State matters
 */
record Asked(Pathway pathway, String jurisdiction, Optional<String> state) {

    /**
     * The pathways that a base answers: its own, and those of the Union of which it overrides a provision or an exception, or of which
     * some rule names its State.
     */
    static List<Asked> of(String jurisdiction, RuleBases law, LocalDate today) {
        List<Asked> asked = new ArrayList<>();
        RuleBase base = law.bases().get(jurisdiction);
        Optional<String> country = law.country(jurisdiction);
        for (Pathway pathway : new TreeMap<>(base.pathways()).values()) {
            if (country.isPresent() || pathway.in().isPresent()) {
                asked.add(new Asked(pathway, jurisdiction, pathway.in().or(() -> country)));
            } else {
                asked.add(new Asked(pathway, jurisdiction, stateWithoutBase(law, today)));
                statesNamed(pathway, law).stream()
                        .filter(state -> !law.bases().containsKey(state.toLowerCase(Locale.ROOT)))
                        .forEach(state -> asked.add(new Asked(pathway, jurisdiction, Optional.of(state))));
            }
        }
        RuleBase union = law.bases().get(RuleBases.UNION);
        if (union != null && country.isPresent()) {
            new TreeMap<>(union.pathways())
                    .values().stream()
                            .filter(pathway -> statesNamed(pathway, law).contains(country.get())
                                    || named(pathway, jurisdiction, law).stream()
                                            .anyMatch(base.overrides()::containsKey))
                            .map(pathway -> new Asked(pathway, jurisdiction, country))
                            .forEach(asked::add);
        }
        return asked;
    }

    /** The States for which alone some rule of the pathway speaks. */
    static Set<String> statesNamed(Pathway pathway, RuleBases law) {
        Set<String> states = new TreeSet<>();
        for (String id : named(pathway, pathway.jurisdiction(), law)) {
            law.bases().values().stream()
                    .flatMap(base ->
                            java.util.stream.Stream.ofNullable(base.ruleTexts().get(id)))
                    .flatMap(rule -> rule.leftSide().patterns().stream())
                    .filter(pattern -> pattern.factType().equals(FactShapes.PUT))
                    .forEach(pattern -> states.addAll(pattern.allowed("state")));
        }
        return states;
    }

    /** A State of the Union whose law is not encoded, so that the Union's own values answer. */
    private static Optional<String> stateWithoutBase(RuleBases law, LocalDate today) {
        Words.Territory states = law.words().territories().get("EU");
        Map<String, List<Words.Membership>> members = states == null ? Map.of() : states.members();
        return new TreeMap<>(members)
                .entrySet().stream()
                        .filter(member -> member.getValue().stream()
                                .anyMatch(span ->
                                        span.until().isEmpty() && span.from().isBefore(today)))
                        .map(Map.Entry::getKey)
                        .filter(country -> !law.bases().containsKey(country.toLowerCase(Locale.ROOT)))
                        .findFirst();
    }

    /** The provisions that the pathway names on any day, those it shows and all their exceptions. */
    static Set<String> named(Pathway pathway, String jurisdiction, RuleBases law) {
        Set<String> named = new LinkedHashSet<>();
        pathway.requirements().forEach(dated -> named.addAll(Fold.provisions(dated.requirement())));
        named.addAll(pathway.shows());
        Set<String> exceptions = new TreeSet<>();
        for (String id : named) {
            entries(id, jurisdiction, law).forEach(provision -> exceptions.addAll(provision.liftedBy()));
        }
        named.addAll(exceptions);
        return named;
    }

    /** A provision as the jurisdiction states it, and as the Union does, whose values hold before an override begins. */
    static Collection<Provision> entries(String id, String jurisdiction, RuleBases law) {
        Set<Provision> entries = new LinkedHashSet<>();
        law.provision(jurisdiction, id).ifPresent(entries::add);
        law.provision(RuleBases.UNION, id).ifPresent(entries::add);
        return entries;
    }

    /** The kinds of status whose holders the pathway is for; empty where it is for others. */
    List<String> kinds() {
        if (pathway.concerns() instanceof Pathway.Holders holders) {
            return holders.kinds();
        }
        return pathway.concerns() instanceof Pathway.HoldersEver ever ? ever.kinds() : List.of();
    }

    boolean isAboutKeeping() {
        return pathway.question() == Pathway.Question.KEEP;
    }
}
