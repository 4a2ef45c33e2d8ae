package org.circula.harness;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.circula.ask.Asker;
import org.circula.ask.Conversation;
import org.circula.ask.Questions;
import org.circula.ask.Telling;
import org.circula.assess.Assessor;
import org.circula.assess.Question;
import org.circula.assess.RefusedQuestionException;
import org.circula.law.RuleBases;
import org.circula.person.Life;

/**
 * How many facts are asked for to settle the verdicts of scenarios of which only stays and statuses are told, as a share of asking
 * every fact that the pathway's provisions name.
 *
 * @param settledAtOnce how many verdicts needed no question
 * @param shares the shares of the verdicts that were open at first and that the scenario's own life settles, in rising order
 */
public record AskingEffort(int settledAtOnce, List<Double> shares) {

    public AskingEffort {
        shares = List.copyOf(shares);
    }

    /** The share that half of the verdicts open at first stay below; 0 where there are none. */
    public double medianWhereOpen() {
        return shares.isEmpty() ? 0 : shares.get(shares.size() / 2);
    }

    /** The share that half of all verdicts stay below, those among them that need no question. */
    public double median() {
        int middle = (settledAtOnce + shares.size()) / 2 - settledAtOnce;
        return middle < 0 || shares.isEmpty() ? 0 : shares.get(middle);
    }

    /** Asks until each verdict of the scenarios is settled. */
    public static AskingEffort of(RuleBases law, Assessor assessor, List<Scenario> scenarios) {
        Asker asker = new Asker(law, assessor);
        List<Double> shares = new ArrayList<>();
        int settledAtOnce = 0;
        for (Scenario scenario : scenarios) {
            List<String> pathways = scenario.expect().keySet().stream()
                    .map(key -> key.replaceAll("@.*", ""))
                    .distinct()
                    .toList();
            for (String pathway : pathways) {
                Optional<Double> share = share(asker, scenario, pathway);
                if (share.filter(none -> none == 0).isPresent()) {
                    settledAtOnce++;
                } else {
                    share.ifPresent(shares::add);
                }
            }
        }
        Collections.sort(shares);
        return new AskingEffort(settledAtOnce, shares);
    }

    private static Optional<Double> share(Asker asker, Scenario scenario, String pathway) {
        Life forgotten = ForgottenLife.of(scenario.life());
        Question question = new Question(
                forgotten, scenario.asOf(), Optional.empty(), scenario.reading(), List.of(), List.of(pathway));
        try {
            Conversation conversation = new Conversation(asker, question, 0);
            Questions first = conversation.now();
            conversation.finish(fact -> Telling.tell(conversation.life(), fact, scenario.life()));
            return first.named() > 0 && conversation.now().settled()
                    ? Optional.of((double) conversation.answered() / first.named())
                    : Optional.empty();
        } catch (RefusedQuestionException notEncoded) {
            return Optional.empty();
        }
    }
}
