package org.circula.assess;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.circula.assess.RefusedQuestionException.Fault;
import org.circula.law.RuleBases;

/** Refuses a question that cannot be answered, with a sentence for each field that is wrong. */
final class QuestionCheck {

    private final RuleBases law;
    private final LocalDate knownFrom;

    QuestionCheck(RuleBases law, LocalDate knownFrom) {
        this.law = law;
        this.knownFrom = knownFrom;
    }

    void check(Question question) {
        List<Fault> faults = new ArrayList<>();
        question.knownAt()
                .filter(day -> day.isBefore(knownFrom))
                .ifPresent(day -> faults.add(new Fault(
                        "knownAt",
                        "There is one edition of the rules, known from " + knownFrom + "; " + day
                                + " lies before it. Leave knownAt out, or give a day on or after " + knownFrom + ".")));
        for (int at = 0; at < question.jurisdictions().size(); at++) {
            String jurisdiction = question.jurisdictions().get(at);
            if (!law.bases().containsKey(jurisdiction)) {
                faults.add(new Fault(
                        "jurisdictions/" + at,
                        "\"" + jurisdiction + "\" is no rule base. Ask one of: "
                                + String.join(", ", law.bases().keySet()) + "."));
            }
        }
        for (int at = 0; at < question.pathways().size(); at++) {
            String pathway = question.pathways().get(at);
            if (law.pathway(pathway).isEmpty()) {
                faults.add(new Fault(
                        "pathways/" + at,
                        "\"" + pathway + "\" is no pathway. Ask one of: " + String.join(", ", pathways()) + "."));
            }
        }
        if (!faults.isEmpty()) {
            throw new RefusedQuestionException(faults);
        }
    }

    private TreeSet<String> pathways() {
        TreeSet<String> ids = new TreeSet<>();
        law.bases().values().forEach(base -> ids.addAll(base.pathways().keySet()));
        return ids;
    }
}
