package org.circula.ask;

import java.util.List;
import java.util.Optional;
import org.circula.verdict.Verdict;

/**
 * What should be asked about one put, the most useful question first.
 *
 * @param pathway what is asked
 * @param verdict the verdict so far; empty where the pathway is not put to the life as it is known
 * @param answer the answer that stays, however the open facts turn out; empty where they can still change it
 * @param facts the facts that can still change it, each at least under one completion of the others, in the order to ask
 * @param named how many open facts the pathway's provisions name, each kind of event or status counted for itself
 * @param unsettled provisions that stay open whatever is answered: the reason why asking alone cannot settle the verdict
 * @param exact false where there were too many combinations to try and some facts are asked for safety
 */
public record Questions(
        String pathway,
        Optional<Verdict> verdict,
        Optional<AskedAnswer> answer,
        List<AskedFact> facts,
        int named,
        List<String> unsettled,
        boolean exact) {

    public Questions {
        facts = List.copyOf(facts);
        unsettled = List.copyOf(unsettled);
    }

    /** Whether no open fact can change the answer, which is then definite. */
    public boolean settled() {
        return answer.filter(AskedAnswer::isDefinite).isPresent();
    }
}
