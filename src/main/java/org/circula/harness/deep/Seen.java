package org.circula.harness.deep;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.circula.law.Provision;
import org.circula.verdict.Outcome;

/** What was seen of one provision over all cells. Not for several threads at once. */
final class Seen {

    private final Provision provision;
    private final Map<Outcome, Example> outcomes = new EnumMap<>(Outcome.class);
    private Optional<Example> spoken = Optional.empty();
    private boolean alwaysWithoutRule = true;
    private boolean mattered;
    private boolean complete = true;

    Seen(Provision provision) {
        this.provision = provision;
    }

    Provision provision() {
        return provision;
    }

    /** The outcomes seen, each with a life. */
    Map<Outcome, Example> outcomes() {
        return outcomes;
    }

    void saw(Outcome outcome, boolean withRule, Supplier<Example> example) {
        outcomes.computeIfAbsent(outcome, key -> example.get());
        alwaysWithoutRule &= !withRule;
    }

    boolean hasSeen(Outcome outcome) {
        return outcomes.containsKey(outcome);
    }

    /** Whether on every day looked at the law had no such rule. */
    boolean isAlwaysWithoutRule() {
        return alwaysWithoutRule;
    }

    /** A life of which the rule of an exception spoke. */
    Optional<Example> spoken() {
        return spoken;
    }

    void spoke(Supplier<Example> example) {
        if (spoken.isEmpty()) {
            spoken = Optional.of(example.get());
        }
    }

    /** Whether some finding was another without the exception. */
    boolean hasMattered() {
        return mattered;
    }

    void matters() {
        mattered = true;
    }

    /** Whether all cells were looked at. */
    boolean isComplete() {
        return complete;
    }

    void sampled() {
        complete = false;
    }

    /** Adds what was seen of the same provision elsewhere. */
    void add(Seen other) {
        other.outcomes.forEach(outcomes::putIfAbsent);
        spoken = spoken.or(() -> other.spoken);
        alwaysWithoutRule &= other.alwaysWithoutRule;
        mattered |= other.mattered;
        complete &= other.complete;
    }
}
