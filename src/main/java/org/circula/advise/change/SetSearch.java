package org.circula.advise.change;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/**
 * Looks for the sets of steps that turn a verdict, the smallest first: one alone; then those that together meet what is missing, as
 * far as each meets some of it; of two also those that meet it only together. Each set is verified by judging the changed life, then
 * made as small as it can be. A set of which some part turns the verdict already is dropped.
 */
final class SetSearch {

    /** Nobody can follow more things to be done at once. */
    static final int LARGEST_SET = 4;

    private static final int PAIR = 2;

    private final Trials trials;
    private final Waiting waiting;
    private final List<Lever> levers;
    private final Standing base;
    private final List<List<Step>> found = new ArrayList<>();
    private final List<Useful> useful = new ArrayList<>();
    private final List<Step> farthest = new ArrayList<>();
    private final Set<Situation> reached = new HashSet<>();

    SetSearch(Trials trials, Waiting waiting, List<Lever> levers, Standing base) {
        this.trials = trials;
        this.waiting = waiting;
        this.levers = levers;
        this.base = base;
    }

    List<List<Step>> sets() {
        Set<String> byWaiting = waitedFor();
        Set<String> hoped = new TreeSet<>(byWaiting);
        levers.forEach(lever -> hoped.addAll(lever.suggestedBy()));
        hoped.addAll(base.hangingOnTheStatus());
        if (!base.wouldBeYes(hoped)) {
            return List.copyOf(found); // something is in the way that nothing here touches
        }
        levers.forEach(this::alone);
        List<Useful> steps = List.copyOf(useful);
        for (int size = PAIR; size <= LARGEST_SET; size++) {
            together(steps, size, 0, List.of(), base.good());
            if (size == PAIR) {
                onlyTogether();
            }
            if (waiting.helps()) {
                thenWaited(size - 1, byWaiting);
            }
        }
        return List.copyOf(found);
    }

    /** Waits alone, and tells what is met some day by it. */
    private Set<String> waitedFor() {
        Set<String> good = new TreeSet<>(base.good());
        if (!waiting.helps()) {
            return good;
        }
        OptionalInt wait = waiting.least(List.of());
        if (wait.isPresent()) {
            found.add(List.of(new Step(waiting.lever(), wait.getAsInt())));
            return good;
        }
        for (int amount : waiting.lever().amounts()) {
            good.addAll(
                    trials.standing(List.of(new Step(waiting.lever(), amount))).good());
        }
        return good;
    }

    /** Tries a lever alone; where it is not enough, keeps the amounts from which on it meets more. */
    private void alone(Lever lever) {
        Set<String> met = new TreeSet<>(base.good());
        int before = lever.least() - 1;
        boolean helps = false;
        for (int amount : lever.amounts()) {
            Standing standing = trials.standing(List.of(new Step(lever, amount)));
            if (standing.isYes()) {
                int least =
                        LeastAmounts.between(before, amount, tried -> trials.turns(List.of(new Step(lever, tried))));
                add(List.of(new Step(lever, least)));
                return;
            }
            Set<String> more = new TreeSet<>(standing.good());
            more.removeAll(met);
            if (!more.isEmpty()) {
                helps = true;
                int least = LeastAmounts.between(
                        before,
                        amount,
                        tried -> trials.standing(List.of(new Step(lever, tried)))
                                .good()
                                .containsAll(more));
                Step step = new Step(lever, least);
                useful.add(new Useful(step, trials.standing(List.of(step)).good()));
                met.addAll(more);
            }
            before = amount;
        }
        if (!helps) {
            farthest.add(new Step(lever, lever.most()));
        }
    }

    /** Sets of steps each of which meets something, if together they meet enough. */
    private void together(List<Useful> steps, int size, int from, List<Step> chosen, Set<String> good) {
        if (size == 0) {
            if (base.wouldBeYes(good)) {
                tryOut(chosen);
            }
            return;
        }
        for (int at = from; at < steps.size() && !trials.exhausted(); at++) {
            Useful next = steps.get(at);
            boolean adds = !good.containsAll(next.good());
            boolean sameLever =
                    chosen.stream().anyMatch(step -> step.lever() == next.step().lever());
            if (adds && !sameLever) {
                List<Step> more = new ArrayList<>(chosen);
                more.add(next.step());
                together(steps, size - 1, at + 1, more, Useful.union(good, next.good()));
            }
        }
    }

    /** Two things of which one or both help only with the other. */
    private void onlyTogether() {
        List<Step> all = new ArrayList<>();
        useful.forEach(one -> all.add(one.step()));
        all.addAll(farthest);
        for (int one = 0; one < all.size(); one++) {
            for (int other = one + 1; other < all.size() && !trials.exhausted(); other++) {
                List<Step> both = List.of(all.get(one), all.get(other));
                if (both.get(0).lever() != both.get(1).lever() && base.wouldBeYes(suggesting(both, base.good()))) {
                    tryOut(both);
                }
            }
        }
    }

    /** What would be met if all these steps met what suggests them. */
    private static Set<String> suggesting(List<Step> steps, Set<String> good) {
        Set<String> met = new TreeSet<>(good);
        steps.forEach(step -> met.addAll(step.lever().suggestedBy()));
        return met;
    }

    /** Some steps now, and then some time. */
    private void thenWaited(int size, Set<String> byWaiting) {
        List<Useful> steps = new ArrayList<>(useful);
        if (size == 1) {
            farthest.forEach(step -> steps.add(new Useful(step, Set.of())));
        }
        waited(steps, size, 0, List.of(), byWaiting);
    }

    private void waited(List<Useful> steps, int size, int from, List<Step> chosen, Set<String> good) {
        if (size == 0) {
            boolean mayDo = base.wouldBeYes(chosen.size() == 1 ? suggesting(chosen, good) : good);
            if (mayDo && !holdsOneFound(chosen, waiting.lever())) {
                OptionalInt wait = waiting.least(chosen);
                if (wait.isPresent() && wait.getAsInt() > 0) {
                    List<Step> all = new ArrayList<>(chosen);
                    all.add(new Step(waiting.lever(), wait.getAsInt()));
                    tryOut(all);
                }
            }
            return;
        }
        for (int at = from; at < steps.size() && !trials.exhausted(); at++) {
            Useful next = steps.get(at);
            boolean single = chosen.isEmpty() && size == 1; // what waiting meets some day may be needed on another
            boolean adds = single || !good.containsAll(next.good());
            if (adds
                    && chosen.stream()
                            .noneMatch(step -> step.lever() == next.step().lever())) {
                List<Step> more = new ArrayList<>(chosen);
                more.add(next.step());
                waited(steps, size - 1, at + 1, more, Useful.union(good, next.good()));
            }
        }
    }

    private void tryOut(List<Step> steps) {
        if (holdsOneFound(steps, steps.get(0).lever()) || trials.exhausted() || !trials.turns(steps)) {
            return;
        }
        List<Step> least = LeastAmounts.tightened(needed(steps), trials, waiting);
        List<Step> needed = needed(least);
        while (needed.size() < least.size() && !trials.exhausted()) { // what was needed by much may not be by less
            least = LeastAmounts.tightened(needed, trials, waiting);
            needed = needed(least);
        }
        if (!holdsOneFound(least, least.get(0).lever())) {
            add(least);
        }
    }

    /** The steps without those that can be left out. */
    private List<Step> needed(List<Step> steps) {
        List<Step> needed = new ArrayList<>(steps);
        for (Step step : steps) {
            List<Step> without = new ArrayList<>(needed);
            without.remove(step);
            if (!without.isEmpty() && trials.turns(without)) {
                needed = without;
            }
        }
        return needed;
    }

    /** Whether a set found already is part of these levers. */
    private boolean holdsOneFound(List<Step> steps, Lever more) {
        Set<Lever> levers = new HashSet<>();
        steps.forEach(step -> levers.add(step.lever()));
        levers.add(more);
        return found.stream().anyMatch(set -> set.stream().allMatch(step -> levers.contains(step.lever())));
    }

    /** Two ways to say the same are one. */
    private void add(List<Step> steps) {
        if (reached.add(trials.after(steps))) {
            found.add(steps);
        }
    }
}
