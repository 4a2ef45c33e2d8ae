package org.circula.advise.change;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntPredicate;

/** Finds the least amounts that still turn a verdict. */
final class LeastAmounts {

    private LeastAmounts() {}

    /**
     * The least amount of a lever that does, up to a most: the amounts tried part the line, and between two of them the effect is
     * taken to turn once.
     */
    static OptionalInt of(Lever lever, int most, IntPredicate does) {
        int not = lever.least() - 1;
        for (int amount : lever.amounts()) {
            int tried = Math.min(amount, most);
            if (tried > not && does.test(tried)) {
                return OptionalInt.of(between(not, tried, does));
            }
            not = Math.max(not, tried);
        }
        return OptionalInt.empty();
    }

    /** The least that does, where the first does not and the second does. */
    static int between(int doesNot, int does, IntPredicate test) {
        int low = doesNot;
        int high = does;
        while (high - low > 1) {
            int middle = low + (high - low) / 2;
            if (test.test(middle)) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return high;
    }

    /** The same steps, each by the least that turns the verdict while the others stay as they are. */
    static List<Step> tightened(List<Step> steps, Trials trials, Waiting waiting) {
        List<Step> found = new ArrayList<>(steps);
        boolean changed = true;
        while (changed && !trials.exhausted()) {
            changed = false;
            for (int at = 0; at < found.size(); at++) {
                Step step = found.get(at);
                int place = at;
                List<Step> others = new ArrayList<>(found);
                others.remove(place);
                OptionalInt sought = Waiting.isWaiting(step.lever())
                        ? waiting.least(others)
                        : of(step.lever(), step.amount(), amount -> {
                            List<Step> tried = new ArrayList<>(found);
                            tried.set(place, step.by(amount));
                            return trials.turns(tried);
                        });
                int least = sought.orElse(step.amount());
                changed |= least != step.amount();
                found.set(at, step.by(least));
            }
        }
        return List.copyOf(found);
    }
}
