package org.circula.harness.deep;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.circula.law.Pathway.AllOf;
import org.circula.law.Pathway.Requirement;
import org.circula.law.RuleBases;
import org.circula.person.Life;
import org.circula.verdict.Answer;
import org.circula.verdict.Finding;
import org.circula.verdict.Fold;
import org.circula.verdict.Outcome;

/**
 * What requirements come to together: whether some life meets all of them, and whether two that exclude each other are both met. What
 * each comes to alone is known from its own cells; lives are put together from these and judged as a whole.
 */
final class Joined {

    private static final Set<Outcome> MET = EnumSet.of(Outcome.MET);

    /** Days with more cells than this are not searched for contradictions. */
    private static final double MOST_CELLS = 50_000;

    /** So many lives put together are judged before giving up. */
    private static final int MOST_TRIES = 300;

    private final RuleBases law;
    private final Asked asked;
    private final Bench bench;
    private final Set<List<String>> told = new LinkedHashSet<>();

    Joined(RuleBases law, Asked asked, Bench bench) {
        this.law = law;
        this.asked = asked;
        this.bench = bench;
    }

    /** The findings of one day; two requirements are told of once. */
    List<DeepFinding> of(Slice slice, List<Axes> axes, boolean answeredYes) {
        List<DeepFinding> findings = new ArrayList<>();
        List<Ways> byStatus = axes.stream().map(one -> new Ways(one, bench)).toList();
        if (!answeredYes) {
            contradiction(slice, axes, byStatus).ifPresent(findings::add);
        }
        for (Exclusive pair : Exclusive.among(asked, slice, law)) {
            overlap(pair, slice, axes, byStatus).ifPresent(findings::add);
        }
        return findings;
    }

    private Optional<DeepFinding> contradiction(Slice slice, List<Axes> axes, List<Ways> byStatus) {
        Requirement required = asked.pathway().requirementsOn(slice.day());
        List<Requirement> members = required instanceof AllOf all ? all.members() : List.of(required);
        double cells = axes.stream()
                .flatMapToDouble(one -> Fold.provisions(required).stream()
                        .mapToDouble(id -> Block.of(one, id).size()))
                .sum();
        if (cells > MOST_CELLS) {
            return Optional.empty();
        }
        Set<List<Integer>> pairs = null;
        for (int at = 0; at < axes.size(); at++) {
            Ways here = byStatus.get(at);
            List<List<Partial>> ways = members.stream().map(here::of).toList();
            if (!here.isComplete()) {
                return Optional.empty();
            }
            Set<List<Integer>> excluding = excluding(ways);
            if (excluding.isEmpty() && mayStand(ways, axes.get(at), slice)) {
                return Optional.empty();
            }
            if (pairs == null) {
                pairs = excluding;
            } else {
                pairs.retainAll(excluding);
            }
        }
        return pairs == null
                ? Optional.empty()
                : pairs.stream()
                        .flatMap(pair -> told(pair, members, slice, axes, byStatus).stream())
                        .findFirst();
    }

    /** Two requirements each of which stands in some cell, and which never stand together. */
    private static Set<List<Integer>> excluding(List<List<Partial>> ways) {
        Set<List<Integer>> pairs = new LinkedHashSet<>();
        for (int one = 0; one < ways.size(); one++) {
            for (int other = one + 1; other < ways.size(); other++) {
                if (Ways.agreeing(ways.get(one), ways.get(other)).isEmpty()) {
                    pairs.add(List.of(one, other));
                }
            }
        }
        return pairs;
    }

    /** Whether all may stand together, as far as was tried: where none is found, nothing is said. */
    private boolean mayStand(List<List<Partial>> ways, Axes axes, Slice slice) {
        int[] tries = {0};
        boolean found = stand(ways, 0, Partial.free(axes.facts()), axes, slice, tries);
        return found || tries[0] >= MOST_TRIES;
    }

    private boolean stand(List<List<Partial>> ways, int at, Partial sofar, Axes axes, Slice slice, int[] tries) {
        if (tries[0] >= MOST_TRIES) {
            return false;
        }
        if (at == ways.size()) {
            tries[0]++;
            return axes.life(sofar.completed(axes.usual()))
                    .map(life -> bench.put(life, slice, axes.status()))
                    .flatMap(Told::verdict)
                    .filter(verdict -> verdict.answer() == Answer.YES || verdict.answer() == Answer.DISCRETIONARY)
                    .isPresent();
        }
        for (Partial way : ways.get(at)) {
            Optional<Partial> more = sofar.with(way);
            if (more.isPresent() && stand(ways, at + 1, more.get(), axes, slice, tries)) {
                return true;
            }
        }
        return false;
    }

    private Optional<DeepFinding> told(
            List<Integer> pair, List<Requirement> members, Slice slice, List<Axes> axes, List<Ways> byStatus) {
        Requirement one = members.get(pair.get(0));
        Requirement other = members.get(pair.get(1));
        List<String> about = new ArrayList<>(Fold.provisions(one));
        about.addAll(Fold.provisions(other));
        boolean otherStands = byStatus.stream().anyMatch(ways -> !ways.of(other).isEmpty());
        for (int at = 0; at < axes.size() && otherStands; at++) {
            List<Partial> ways = byStatus.get(at).of(one);
            if (!ways.isEmpty() && told.add(about)) {
                Axes here = axes.get(at);
                Optional<Life> life = here.life(ways.get(0).completed(here.usual()));
                return life.map(whole -> finding(
                        FindingKind.CONTRADICTION,
                        String.join(" or ", Fold.provisions(one)) + " and "
                                + String.join(" or ", Fold.provisions(other))
                                + " are required together, and no life meets both: this one meets the first and not"
                                + " the second.",
                        about,
                        slice,
                        whole));
            }
        }
        return Optional.empty();
    }

    private Optional<DeepFinding> overlap(Exclusive pair, Slice slice, List<Axes> axes, List<Ways> byStatus) {
        List<String> about = List.of(pair.one(), pair.other());
        for (int at = 0; at < axes.size() && !told.contains(about); at++) {
            Axes here = axes.get(at);
            Optional<Life> life = Ways.agreeing(
                            byStatus.get(at).cells(pair.one(), MET),
                            byStatus.get(at).cells(pair.other(), MET))
                    .flatMap(both -> here.life(both.completed(here.usual())));
            boolean both = life.map(whole -> bench.put(whole, slice, here.status()))
                    .filter(told -> isMet(told, pair.one()) && isMet(told, pair.other()))
                    .isPresent();
            if (both && told.add(about)) {
                return Optional.of(finding(
                        FindingKind.OVERLAP,
                        pair.one() + " and " + pair.other()
                                + " count the same and exclude each other, and this life meets both.",
                        about,
                        slice,
                        life.get()));
            }
        }
        return Optional.empty();
    }

    private static boolean isMet(Told told, String provision) {
        return told.on(provision).map(Finding::outcome).filter(MET::contains).isPresent();
    }

    private DeepFinding finding(FindingKind kind, String says, List<String> about, Slice slice, Life life) {
        List<Cited> cited = about.stream()
                .map(id -> Cited.of(law.provision(asked.jurisdiction(), id).orElseThrow(), slice.day(), law))
                .toList();
        return new DeepFinding(
                kind,
                asked.jurisdiction(),
                asked.pathway().id(),
                says,
                cited,
                slice.day(),
                slice.reading(),
                Optional.of(life),
                true);
    }
}
