package org.circula.ask.fact;

import java.util.ArrayList;
import java.util.List;

/** Finds the facts that a life leaves open and that some requirement reads. */
public final class OpenFacts {

    private OpenFacts() {}

    /** The facts, statuses first, then where the person was, then what happened, then answers. */
    public static List<OpenFact> of(Ground ground) {
        List<OpenFact> facts = new ArrayList<>();
        facts.addAll(StatusFacts.of(ground));
        facts.addAll(StayFacts.of(ground));
        facts.addAll(EventFacts.of(ground));
        facts.addAll(WorkFacts.of(ground));
        facts.addAll(PersonFacts.of(ground));
        return facts.stream()
                .filter(fact -> ground.byUnit().values().stream().anyMatch(fact.readBy()))
                .toList();
    }
}
