package org.circula.advise.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.circula.advise.dates.TriedPut;
import org.circula.law.ProvisionValue;
import org.circula.measure.StatusChain;
import org.circula.person.Life;
import org.circula.verdict.Outcome;
import org.circula.verdict.Verdict;

/**
 * Finds the smallest sets of changes in what a person can act on that turn a verdict to yes.
 *
 * <p>A change is of the closed list {@link ChangeKind}, suggested by a provision in the way; how much of it is needed is found by
 * judging changed lives. A set is minimal in its changes (no part of it is enough, by whatever amounts) and in their amounts (none
 * can be less while the others stay).
 */
public final class NearestChangeFinder {

    /** No search tries more lives than this; what it found until then is given, and said not to be all. */
    static final int MOST_TRIES = 5_000;

    private NearestChangeFinder() {}

    /**
     * The nearest changes for one verdict.
     *
     * @param put the put of the verdict
     * @param life the life judged
     * @param asOf the day asked about
     * @throws IllegalArgumentException where the pathway is not put to the life on the day, or the answer is yes
     */
    public static NearestChanges find(TriedPut put, Life life, LocalDate asOf) {
        Situation situation = new Situation(life, asOf);
        Standing base = Standing.of(put, situation);
        Verdict verdict = base.verdict()
                .orElseThrow(() -> new IllegalArgumentException(
                        "The pathway " + put.pathway().id() + " is not put to this life on " + asOf
                                + "; ask about a verdict that was given."));
        List<ProvisionValue> values = base.findings().stream()
                .flatMap(finding -> finding.value().stream())
                .toList();
        Ground ground = new Ground(put, life, asOf, values);
        List<Lever> levers = new Suggestions(ground)
                .of(base.findings().stream()
                        .filter(finding -> Standing.isInTheWay(finding) || finding.outcome() == Outcome.NOT_APPLICABLE)
                        .toList());
        Trials trials = new Trials(put, situation, MOST_TRIES);
        List<List<Step>> sets = new SetSearch(trials, new Waiting(ground, trials), levers, base).sets();
        List<ChangeSet> described = sets.stream()
                .map(set -> described(set, trials, base.good()))
                .sorted(Comparator.comparing(set -> set.changes().size()))
                .toList();
        List<String> inTheWay = base.findings().stream()
                .filter(Standing::isInTheWay)
                .map(finding -> finding.provision().id())
                .distinct()
                .toList();
        return new NearestChanges(
                put.pathway().id(),
                put.jurisdiction(),
                verdict.put().held().map(StatusChain::kind),
                put.state(),
                asOf,
                verdict.answer(),
                inTheWay,
                described,
                !trials.exhausted(),
                SetSearch.LARGEST_SET,
                notLookedAt(inTheWay, levers, described));
    }

    /** What nothing was tried for, and what is not met either by what was tried for something else. */
    private static List<String> notLookedAt(List<String> inTheWay, List<Lever> levers, List<ChangeSet> found) {
        Set<String> suggesting = new TreeSet<>();
        levers.forEach(lever -> suggesting.addAll(lever.suggestedBy()));
        found.forEach(set -> set.changes().forEach(change -> suggesting.addAll(change.serves())));
        return inTheWay.stream().filter(id -> !suggesting.contains(id)).toList();
    }

    /** Each change with the provisions that would not be met without it. */
    private static ChangeSet described(List<Step> steps, Trials trials, Set<String> goodBefore) {
        Set<String> all = trials.standing(steps).good();
        List<Change> changes = new ArrayList<>();
        for (Step step : steps) {
            List<Step> others = new ArrayList<>(steps);
            others.remove(step);
            Set<String> serves = new TreeSet<>(all);
            serves.removeAll(
                    others.isEmpty() ? goodBefore : trials.standing(others).good());
            changes.add(serves.isEmpty() ? step.change() : step.change().serving(List.copyOf(serves)));
        }
        return new ChangeSet(changes);
    }
}
