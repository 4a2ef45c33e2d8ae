package org.circula.harness.deep;

import java.time.LocalDate;
import java.util.List;
import org.circula.assess.Question;
import org.circula.harness.Scenario;
import org.circula.person.Life;

/** Lives known from elsewhere, such as those of scenarios: beside the cells, they are looked at too. */
final class Known {

    private final List<Scenario> scenarios;

    Known(List<Scenario> scenarios) {
        this.scenarios = List.copyOf(scenarios);
    }

    /**
     * A life and the day on which it is asked about.
     *
     * @param life the life
     * @param asOf the day
     * @param reading how judgments reach back
     */
    record Case(Life life, LocalDate asOf, Question.Reading reading) {}

    /** The lives to which a pathway was put. */
    List<Case> of(Asked asked) {
        return scenarios.stream()
                .filter(scenario -> scenario.pathways().contains(asked.pathway().id())
                        || scenario.expect().keySet().stream()
                                .anyMatch(key -> key.replaceAll("@.*", "")
                                        .equals(asked.pathway().id())))
                .map(scenario -> new Case(scenario.life(), scenario.asOf(), scenario.reading()))
                .toList();
    }
}
