package org.circula.ask.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.circula.person.Known;
import org.circula.person.Stay;

/** Why the person was where they were, where a stay gives no reason. */
final class ReasonFacts {

    private ReasonFacts() {}

    /** The reasons of stays away from the State that give none. */
    static List<OpenFact> of(Ground ground) {
        List<OpenFact> facts = new ArrayList<>();
        Reads reads = ground.reads();
        if (reads.reasons.isEmpty()) {
            return facts;
        }
        String other = other(ground);
        for (Stay stay : ground.life().stays().items()) {
            boolean own = stay.place() instanceof Stay.In in && ground.state().equals(Optional.of(in.country()));
            boolean looked = !stay.days().firstDay().isAfter(ground.asOf());
            if (stay.reason().isEmpty() && !own && looked) {
                List<Choice> choices = new ArrayList<>();
                choices.add(reason(stay, other));
                reads.reasonsToldApart().forEach(reason -> choices.add(reason(stay, reason)));
                facts.add(new OpenFact(
                        FactKind.REASON,
                        "absence",
                        List.of(stay.days()),
                        Optional.empty(),
                        one -> !one.reasons.isEmpty(),
                        choices));
            }
        }
        return facts;
    }

    /** Stays are found again by their days, since other facts may have parted or moved them. */
    private static Choice reason(Stay asked, String reason) {
        return new Choice(reason, life -> {
            List<Stay> stays = new ArrayList<>();
            for (Stay stay : life.stays().items()) {
                boolean same = stay.reason().isEmpty()
                        && stay.place().equals(asked.place())
                        && asked.days().intersection(stay.days()).isPresent();
                stays.add(same ? new Stay(stay.place(), stay.days(), Optional.of(reason), stay.irregularExit()) : stay);
            }
            return life.withStays(new Known<>(stays, life.stays().complete()), life.unknownDays());
        });
    }

    /** A reason that no provision reads; where all are read, the last of them is left to say. */
    static String other(Ground ground) {
        Reads reads = ground.reads();
        return ground.law().words().reasons().keySet().stream()
                .sorted()
                .filter(reason -> !reads.reasons.contains(reason))
                .findFirst()
                .orElse("other");
    }
}
