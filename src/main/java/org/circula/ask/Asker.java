package org.circula.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.circula.assess.Assessment;
import org.circula.assess.Assessor;
import org.circula.assess.Question;
import org.circula.law.Pathway;
import org.circula.law.RuleBases;
import org.circula.measure.StatusChain;
import org.circula.verdict.Verdict;

/**
 * Says which facts can still change the verdict on a pathway, and which of them to ask first. Keeps nothing.
 *
 * <p>A fact is asked only where there is a completion of the others under which two of its values lead to different answers; each
 * asked fact carries two whole lives that show it. What was not tried, because there were too many combinations, is asked rather
 * than passed over, and the result says so.
 */
public final class Asker {

    private final RuleBases law;
    private final Assessor assessor;

    public Asker(RuleBases law, Assessor assessor) {
        this.law = law;
        this.assessor = assessor;
    }

    /**
     * The questions on each put of one pathway: one put for each status that it is about.
     *
     * @param question names exactly one pathway
     * @throws org.circula.assess.RefusedQuestionException where the question cannot be answered at all
     */
    public List<Questions> questions(Question question) {
        if (question.pathways().size() != 1) {
            throw new IllegalArgumentException("Name one pathway to ask about, not " + question.pathways() + ".");
        }
        List<Questions> all = new ArrayList<>();
        askings(question).forEach(asking -> all.add(asking.questions()));
        if (all.isEmpty()) {
            all.add(new Questions(
                    question.pathways().get(0),
                    Optional.empty(),
                    Optional.of(AskedAnswer.NOT_PUT),
                    List.of(),
                    0,
                    List.of(),
                    true));
        }
        return all;
    }

    /** One for each put. */
    List<Asking> askings(Question question) {
        Assessment assessment = assessor.assess(question);
        Pathway pathway = law.pathway(question.pathways().get(0)).orElseThrow();
        List<String> held = assessment.verdicts().stream()
                .flatMap(verdict -> verdict.put().held().map(StatusChain::key).stream())
                .toList();
        List<Asking> all = new ArrayList<>();
        for (Verdict verdict : assessment.verdicts()) {
            Target target = new Target(assessor, question, pathway, Optional.of(verdict.put()), held);
            all.add(new Asking(law, assessor, target, Optional.of(verdict)));
        }
        return all;
    }
}
