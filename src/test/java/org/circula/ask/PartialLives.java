package org.circula.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.circula.harness.ForgottenLife;
import org.circula.person.Answer;
import org.circula.person.Known;
import org.circula.person.Life;
import org.circula.person.Stay;
import org.circula.time.Span;

/** Lives of which some is forgotten. */
final class PartialLives {

    private PartialLives() {}

    /** The life with some of it forgotten: nothing, some answers and perhaps the events, or all but stays and statuses; perhaps some days too. */
    static Life forget(Life life, Random random) {
        Life partial = switch (random.nextInt(4)) {
            case 0 -> life;
            case 1 -> withoutAnswers(life, random);
            default -> ForgottenLife.of(life);
        };
        if (random.nextInt(3) == 0 && !partial.stays().items().isEmpty()) {
            List<Stay> stays = partial.stays().items();
            Span near = stays.get(random.nextInt(stays.size())).days();
            List<Span> unknown = new ArrayList<>(partial.unknownDays());
            unknown.add(Span.of(near.firstDay(), near.firstDay().plusDays(random.nextInt(400))));
            partial = partial.withStays(partial.stays(), unknown);
        }
        return partial;
    }

    private static Life withoutAnswers(Life life, Random random) {
        Life kept = new Life(
                life.person(),
                life.stays(),
                life.unknownDays(),
                life.statuses(),
                life.work(),
                life.insured(),
                random.nextBoolean() ? Known.unknown() : life.events(),
                life.plans(),
                java.util.Map.of());
        for (java.util.Map.Entry<String, Answer> answer : new java.util.TreeMap<>(life.answers()).entrySet()) {
            kept = random.nextBoolean() ? kept : kept.withAnswer(answer.getKey(), answer.getValue());
        }
        return kept;
    }
}
