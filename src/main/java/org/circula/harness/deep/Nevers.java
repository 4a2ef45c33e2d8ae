package org.circula.harness.deep;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.circula.harness.mutate.SmallerLives;
import org.circula.law.Pathway;
import org.circula.law.Provision;
import org.circula.law.ProvisionKind;
import org.circula.law.RuleBase;
import org.circula.law.RuleBases;
import org.circula.person.Life;
import org.circula.verdict.Fold;
import org.circula.verdict.Outcome;
import org.circula.verdict.Verdict;

/**
 * Provisions that do nothing, from what was seen over all pathways that name them. Of a provision that some pathway names which was not
 * looked at, nothing is said.
 */
final class Nevers {

    private final RuleBases law;
    private final Map<String, Seen> seen = new TreeMap<>();
    private final Set<String> lookedAt = new HashSet<>();
    private final Map<Asked, Bench> benches = new HashMap<>();
    private final java.util.function.Function<Asked, Bench> bench;

    Nevers(RuleBases law, Collection<PathwayResult> results, java.util.function.Function<Asked, Bench> bench) {
        this.law = law;
        this.bench = bench;
        for (PathwayResult result : results) {
            lookedAt.add(key(result.asked().pathway(), ""));
            result.asked()
                    .state()
                    .ifPresent(state -> lookedAt.add(key(result.asked().pathway(), state)));
            result.seen()
                    .forEach((key, one) -> seen.computeIfAbsent(key, id -> new Seen(one.provision()))
                            .add(one));
        }
    }

    /** The findings on provisions that a base states, in the order of their ids. */
    List<DeepFinding> of(RuleBase base) {
        Map<String, List<Pathway>> namedBy = namedBy(base.jurisdiction());
        List<DeepFinding> findings = new ArrayList<>();
        for (Provision provision : base.allProvisions()) {
            List<Pathway> pathways = namedBy.getOrDefault(provision.id(), List.of());
            boolean all = pathways.stream().allMatch(this::isLookedAt);
            if (all && !pathways.isEmpty()) {
                Seen one = seen.getOrDefault(base.jurisdiction() + " " + provision.id(), new Seen(provision));
                Optional<DeepFinding> finding = provision.kind() == ProvisionKind.EXCEPTION
                        ? exception(provision, one)
                        : provision(provision, one, pathways);
                finding.ifPresent(findings::add);
            }
        }
        return findings;
    }

    /** Whether a pathway was looked at, in each State that its rules name too. */
    private boolean isLookedAt(Pathway pathway) {
        boolean inEachState = pathway.in().isPresent()
                || law.country(pathway.jurisdiction()).isPresent()
                || Asked.statesNamed(pathway, law).stream().allMatch(state -> lookedAt.contains(key(pathway, state)));
        return inEachState && lookedAt.contains(key(pathway, ""));
    }

    private static String key(Pathway pathway, String state) {
        return pathway.id() + " " + state;
    }

    /** The pathways of all bases that name each provision, or a provision that it touches. */
    private Map<String, List<Pathway>> namedBy(String jurisdiction) {
        Map<String, List<Pathway>> namedBy = new LinkedHashMap<>();
        for (RuleBase base : law.bases().values()) {
            for (Pathway pathway : base.pathways().values()) {
                for (String id : Asked.named(pathway, jurisdiction, law)) {
                    namedBy.computeIfAbsent(id, key -> new ArrayList<>()).add(pathway);
                }
            }
        }
        return namedBy;
    }

    private Optional<DeepFinding> provision(Provision provision, Seen one, List<Pathway> pathways) {
        if (one.outcomes().isEmpty()) {
            return Optional.empty();
        }
        boolean applies = one.outcomes().keySet().stream().anyMatch(outcome -> outcome != Outcome.NOT_APPLICABLE);
        if (!applies) {
            return Optional.of(finding(
                    FindingKind.NEVER_APPLIES,
                    provision,
                    one,
                    "concerns nobody",
                    "concern anybody",
                    one.outcomes().get(Outcome.NOT_APPLICABLE)));
        }
        boolean weighs = one.hasSeen(Outcome.UNKNOWN) && one.outcomes().size() == 1;
        if (!isCondition(provision, pathways) || one.isAlwaysWithoutRule() || weighs) {
            return Optional.empty();
        }
        if (!one.hasSeen(Outcome.MET)) {
            return Optional.of(
                    finding(FindingKind.NEVER_APPLIES, provision, one, "is never met", "be met", anyOf(one)));
        }
        boolean fails = one.hasSeen(Outcome.NOT_MET)
                || one.hasSeen(Outcome.LIFTED) && !provision.liftedBy().isEmpty()
                || one.hasSeen(Outcome.DISCRETIONARY);
        return fails
                ? Optional.empty()
                : Optional.of(finding(
                        FindingKind.NEVER_APPLIES,
                        provision,
                        one,
                        "is never failed",
                        "be failed",
                        one.outcomes().get(Outcome.MET)));
    }

    private static Example anyOf(Seen one) {
        return one.outcomes().entrySet().stream()
                .filter(entry -> entry.getKey() != Outcome.NOT_APPLICABLE)
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
    }

    /** Whether meeting and failing mean something: not of plain rights and bars, nor of what only informs. */
    private static boolean isCondition(Provision provision, List<Pathway> pathways) {
        boolean asks = provision.kind() == ProvisionKind.LIMIT
                || provision.kind() == ProvisionKind.TEST
                || provision.kind() == ProvisionKind.DUTY;
        boolean plain =
                provision.values().stream().anyMatch(value -> value.holds().isPresent());
        boolean required = pathways.stream()
                .flatMap(pathway -> pathway.requirements().stream())
                .anyMatch(dated -> Fold.provisions(dated.requirement()).contains(provision.id()));
        return asks && !plain && required;
    }

    private Optional<DeepFinding> exception(Provision exception, Seen one) {
        boolean alwaysNone = exception.values().stream().allMatch(value -> value.none());
        if (one.hasMattered() || alwaysNone) {
            return Optional.empty();
        }
        List<Provision> touched = touchedBy(exception);
        Optional<Example> example = one.spoken()
                .or(() -> touched.stream()
                        .map(provision -> seen.get(provision.jurisdiction() + " " + provision.id()))
                        .filter(java.util.Objects::nonNull)
                        .flatMap(other -> other.outcomes().values().stream())
                        .findFirst());
        if (example.isEmpty()) {
            return Optional.empty();
        }
        boolean certain = one.isComplete()
                && touched.stream()
                        .map(provision -> seen.get(provision.jurisdiction() + " " + provision.id()))
                        .allMatch(other -> other == null || other.isComplete());
        String speaks = one.spoken().isPresent() ? "" : ": its rule never speaks";
        String says = certain
                ? exception.id() + " changes no finding of anybody" + speaks + "."
                : exception.id() + " was not seen to change a finding of anybody" + speaks + ".";
        List<Cited> cited = new ArrayList<>();
        cited.add(Cited.of(exception, example.get().slice().day(), law));
        touched.forEach(
                provision -> cited.add(Cited.of(provision, example.get().slice().day(), law)));
        Predicate same = told -> one.spoken().isEmpty() || told.spoke().contains(exception.id());
        return Optional.of(finding(FindingKind.NEVER_MATTERS, exception, says, cited, example.get(), same, certain));
    }

    private List<Provision> touchedBy(Provision exception) {
        return law.bases().values().stream()
                .flatMap(base -> base.allProvisions().stream())
                .filter(provision -> provision.liftedBy().contains(exception.id()))
                .toList();
    }

    private interface Predicate extends java.util.function.Predicate<Told> {}

    private DeepFinding finding(
            FindingKind kind, Provision provision, Seen one, String never, String notSeen, Example example) {
        boolean certain = one.isComplete();
        String says =
                certain ? provision.id() + " " + never + "." : provision.id() + " was not seen to " + notSeen + ".";
        Optional<Outcome> outcome = one.outcomes().entrySet().stream()
                .filter(entry -> entry.getValue() == example)
                .map(Map.Entry::getKey)
                .findFirst();
        Predicate same = told -> told.on(provision.id())
                .filter(found -> Optional.of(found.outcome()).equals(outcome))
                .isPresent();
        List<Cited> cited = List.of(Cited.of(provision, example.slice().day(), law));
        return finding(kind, provision, says, cited, example, same, certain);
    }

    private DeepFinding finding(
            FindingKind kind,
            Provision provision,
            String says,
            List<Cited> cited,
            Example example,
            Predicate same,
            boolean certain) {
        return new DeepFinding(
                kind,
                provision.jurisdiction(),
                example.asked().pathway().id(),
                says,
                cited,
                example.slice().day(),
                example.slice().reading(),
                Optional.of(smallest(example, same)),
                certain);
    }

    /** The life with as little as still shows the same answer of the same kind. */
    private Life smallest(Example example, Predicate same) {
        Bench judging = benches.computeIfAbsent(example.asked(), bench);
        Optional<org.circula.verdict.Answer> answer = judging.put(example.whole(), example.slice(), example.status())
                .verdict()
                .map(Verdict::answer);
        java.util.function.Predicate<Life> serves = life -> {
            Told told = judging.put(life, example.slice(), example.status());
            return same.test(told) && told.verdict().map(Verdict::answer).equals(answer);
        };
        Life begun = serves.test(example.plain()) ? example.plain() : example.whole();
        return SmallerLives.smallest(begun, serves);
    }
}
