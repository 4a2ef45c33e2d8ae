package org.circula.verdict;

import java.util.EnumSet;
import java.util.Set;

/**
 * What a provision may turn out to say, over all completions of what is not known.
 *
 * <p>The same answer everywhere is the answer; else it is unknown. Ignorance is turned neither into a loss nor into a right.
 */
final class PossibleOutcomes {

    private final Set<Outcome> outcomes = EnumSet.noneOf(Outcome.class);

    static PossibleOutcomes of(Outcome... outcomes) {
        PossibleOutcomes possible = new PossibleOutcomes();
        for (Outcome outcome : outcomes) {
            possible.add(outcome);
        }
        return possible;
    }

    void add(Outcome outcome) {
        outcomes.add(outcome);
    }

    void addAll(PossibleOutcomes others) {
        outcomes.addAll(others.outcomes);
    }

    boolean isOnly(Outcome outcome) {
        return outcomes.size() == 1 && outcomes.contains(outcome);
    }

    boolean contains(Outcome outcome) {
        return outcomes.contains(outcome);
    }

    Set<Outcome> all() {
        return EnumSet.copyOf(outcomes);
    }

    /** Whether it may not concern the person at all, and may. */
    boolean mayNotConcern() {
        return outcomes.contains(Outcome.NOT_APPLICABLE) && outcomes.size() > 1;
    }

    /** The one outcome they agree on, or unknown. Met and lifted agree: either way the requirement stands. */
    Outcome resolved() {
        Set<Outcome> concerning = EnumSet.copyOf(outcomes);
        if (concerning.size() > 1) {
            concerning.remove(Outcome.NOT_APPLICABLE);
        }
        if (concerning.size() == 1) {
            Outcome only = concerning.iterator().next();
            boolean harmless = only == Outcome.MET || only == Outcome.LIFTED;
            return harmless || !mayNotConcern() ? only : Outcome.UNKNOWN;
        }
        return EnumSet.of(Outcome.MET, Outcome.LIFTED).containsAll(concerning) ? Outcome.LIFTED : Outcome.UNKNOWN;
    }
}
