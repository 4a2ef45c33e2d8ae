package org.circula.advise.change;

import java.util.List;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.IntFunction;

/**
 * One thing that a person can do, by more or by less.
 *
 * @param id tells it from others
 * @param least the least amount; 0 only for what can be done without an amount
 * @param most the greatest amount that makes sense
 * @param amounts amounts between which its effect is taken to turn once at most, in order
 * @param effect what a situation becomes when it is done by an amount
 * @param described the change, without the provisions that it serves
 * @param suggestedBy the provisions that suggest it
 */
record Lever(
        String id,
        int least,
        int most,
        List<Integer> amounts,
        BiFunction<Situation, Integer, Situation> effect,
        IntFunction<Change> described,
        List<String> suggestedBy) {

    private static final int DOUBLING = 2;

    Lever {
        amounts = List.copyOf(amounts);
        suggestedBy = List.copyOf(suggestedBy);
    }

    /** A lever without an amount. */
    static Lever plain(String id, java.util.function.UnaryOperator<Situation> effect, Change change) {
        return new Lever(
                id, 0, 0, List.of(0), (situation, amount) -> effect.apply(situation), amount -> change, List.of());
    }

    /** A lever by an amount from a least to a most, tried at doubling amounts and at those named. */
    static Lever by(
            String id,
            int least,
            int most,
            Iterable<Integer> alsoAt,
            BiFunction<Situation, Integer, Situation> effect,
            IntFunction<Change> described) {
        TreeSet<Integer> amounts = new TreeSet<>();
        amounts.add(least);
        amounts.add(most);
        for (int amount = 1; amount < most; amount *= DOUBLING) {
            if (amount >= least) {
                amounts.add(amount);
            }
        }
        for (int amount : alsoAt) {
            if (amount >= least && amount <= most) {
                amounts.add(amount);
            }
        }
        return new Lever(id, least, most, List.copyOf(amounts), effect, described, List.of());
    }

    Situation apply(Situation situation, int amount) {
        return effect.apply(situation, amount);
    }

    Lever suggestedBy(List<String> provisions) {
        return new Lever(id, least, most, amounts, effect, described, provisions);
    }
}
