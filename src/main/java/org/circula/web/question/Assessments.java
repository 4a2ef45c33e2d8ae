package org.circula.web.question;

import java.time.Clock;
import java.util.Locale;
import org.circula.assess.Assessment;
import org.circula.assess.Assessor;
import org.circula.assess.Question;
import org.circula.explain.AssessmentDocument;
import org.circula.explain.Explainer;
import org.circula.law.RuleBases;
import org.springframework.stereotype.Component;

/** Has a life judged and the verdicts explained. Keeps nothing. */
@Component
public class Assessments {

    private final Assessor assessor;
    private final RuleBases law;
    private final Explainers explainers;
    private final Clock clock;

    Assessments(Assessor assessor, RuleBases law, Explainers explainers, Clock clock) {
        this.assessor = assessor;
        this.law = law;
        this.explainers = explainers;
        this.clock = clock;
    }

    /** Answers a question; one that names no day is asked about today. */
    public AssessmentDocument answer(AskedQuestion asked) {
        Assessment assessment = assessor.assess(asked.onOrToday(clock));
        return document(assessment, explainers.in(asked.language()));
    }

    private AssessmentDocument document(Assessment assessment, Explainer explainer) {
        Question question = assessment.question();
        return explainer
                .about(question.view(law))
                .document(
                        question.asOf(),
                        question.knownAt(),
                        question.reading().word(),
                        assessment.verdicts(),
                        assessment.notPut().stream().map(Assessments::shown).toList(),
                        assessment.editions(),
                        assessment.engineVersion());
    }

    private static AssessmentDocument.NotPutShown shown(Assessment.NotPut notPut) {
        String reason = notPut.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new AssessmentDocument.NotPutShown(notPut.pathway(), notPut.status(), reason, notPut.says());
    }
}
