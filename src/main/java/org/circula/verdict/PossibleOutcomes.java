package org.circula.verdict;

import java.util.EnumSet;

/**
 * What a provision may turn out to say, over all completions of what is not known. Immutable.
 *
 * <p>The same answer everywhere is the answer; else it is unknown. Ignorance is turned neither into a loss nor into a right.
 */
final class PossibleOutcomes {

    private static final Outcome[] OUTCOMES = Outcome.values();

    /** Every set of outcomes there can be, by its bits: there are few, and each judging asks for several. */
    private static final PossibleOutcomes[] SETS = sets();

    private final int bits;
    private final Outcome resolved;

    private PossibleOutcomes(int bits) {
        EnumSet<Outcome> held = EnumSet.noneOf(Outcome.class);
        for (Outcome outcome : OUTCOMES) {
            if ((bits & bit(outcome)) != 0) {
                held.add(outcome);
            }
        }
        this.bits = bits;
        this.resolved = resolved(held);
    }

    /** None yet. */
    static PossibleOutcomes none() {
        return SETS[0];
    }

    static PossibleOutcomes of(Outcome outcome) {
        return SETS[bit(outcome)];
    }

    static PossibleOutcomes of(Outcome one, Outcome other) {
        return SETS[bit(one) | bit(other)];
    }

    PossibleOutcomes or(Outcome outcome) {
        return SETS[bits | bit(outcome)];
    }

    PossibleOutcomes or(PossibleOutcomes others) {
        return SETS[bits | others.bits];
    }

    PossibleOutcomes without(Outcome outcome) {
        return SETS[bits & ~bit(outcome)];
    }

    boolean contains(Outcome outcome) {
        return (bits & bit(outcome)) != 0;
    }

    /** Whether it may not concern the person at all, and may. */
    boolean mayNotConcern() {
        return contains(Outcome.NOT_APPLICABLE) && Integer.bitCount(bits) > 1;
    }

    /** The one outcome they agree on, or unknown. Met and lifted agree: either way the requirement stands. */
    Outcome resolved() {
        return resolved;
    }

    private static Outcome resolved(EnumSet<Outcome> outcomes) {
        EnumSet<Outcome> concerning = EnumSet.copyOf(outcomes);
        boolean mayNotConcern = concerning.size() > 1 && concerning.remove(Outcome.NOT_APPLICABLE);
        if (concerning.size() == 1) {
            Outcome only = concerning.iterator().next();
            boolean harmless = only == Outcome.MET || only == Outcome.LIFTED;
            return harmless || !mayNotConcern ? only : Outcome.UNKNOWN;
        }
        return EnumSet.of(Outcome.MET, Outcome.LIFTED).containsAll(concerning) ? Outcome.LIFTED : Outcome.UNKNOWN;
    }

    private static int bit(Outcome outcome) {
        return 1 << outcome.ordinal();
    }

    private static PossibleOutcomes[] sets() {
        PossibleOutcomes[] sets = new PossibleOutcomes[1 << OUTCOMES.length];
        for (int bits = 0; bits < sets.length; bits++) {
            sets[bits] = new PossibleOutcomes(bits);
        }
        return sets;
    }
}
