package org.circula.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.util.List;
import org.circula.ask.Asker;
import org.circula.assess.Assessor;
import org.circula.assess.Question;
import org.circula.explain.QuestionsDocument;
import org.circula.law.RuleBases;
import org.circula.web.problem.Problem;
import org.circula.web.problem.ProblemException;
import org.circula.web.problem.ProblemKind;
import org.circula.web.question.AskedQuestion;
import org.circula.web.question.Explainers;
import org.circula.web.question.QuestionReader;
import org.circula.web.question.QuestionsShown;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** The facts that can still change a verdict. Nothing of the life is stored or logged. */
@RestController
@Tag(name = "Questions", description = "What to ask next, and why")
class QuestionsController {

    private final QuestionReader reader;
    private final Asker asker;
    private final RuleBases law;
    private final Explainers explainers;
    private final Clock clock;

    QuestionsController(QuestionReader reader, Assessor assessor, RuleBases law, Explainers explainers, Clock clock) {
        this.reader = reader;
        this.asker = new Asker(law, assessor);
        this.law = law;
        this.explainers = explainers;
        this.clock = clock;
    }

    @PostMapping(
            path = "/api/v1/questions",
            consumes = {
                MediaType.APPLICATION_JSON_VALUE,
                MediaType.APPLICATION_YAML_VALUE,
                "application/x-yaml",
                "text/yaml"
            },
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "ask",
            summary = "What to ask next",
            description =
                    "The facts that can still change the verdict on one pathway, the most useful first, each with the"
                            + " provisions that need it and two values that lead to different verdicts. The body is that of an"
                            + " assessment that names exactly one pathway. A fact that no longer matters is not asked. Nothing of"
                            + " the life is stored or logged.")
    @ApiResponse(responseCode = "200", description = "The questions")
    public QuestionsDocument ask(
            @RequestBody(required = false) byte @Nullable [] body, @RequestHeader("Content-Type") MediaType format) {
        AskedQuestion asked = FaultyBody.asked(reader.read(FaultyBody.text(body, format)));
        if (asked.pathways().size() != 1) {
            throw onePathway(asked.pathways().size());
        }
        Question question = asked.onOrToday(clock);
        return new QuestionsShown(law, explainers.in(asked.language()), question).document(asker.questions(question));
    }

    private static ProblemException onePathway(int named) {
        String says = "Questions are asked for one pathway at a time; this names " + named
                + ". Name exactly one, such as [eu.ltr.keep].";
        return new ProblemException(
                Problem.of(ProblemKind.FAULTY_CONTENT, says, List.of(Problem.Fault.inBody("/pathways", says))));
    }
}
