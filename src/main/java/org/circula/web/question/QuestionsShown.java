package org.circula.web.question;

import java.util.List;
import java.util.Optional;
import org.circula.ask.AskedFact;
import org.circula.ask.Questions;
import org.circula.assess.Question;
import org.circula.explain.AskedQuestionShown;
import org.circula.explain.Explainer;
import org.circula.explain.QuestionToPerson;
import org.circula.explain.QuestionsDocument;
import org.circula.law.Pathway;
import org.circula.law.RuleBases;

/** Questions in words. */
public final class QuestionsShown {

    private final RuleBases law;
    private final Explainer explainer;
    private final Question question;
    private final Pathway pathway;

    public QuestionsShown(RuleBases law, Explainer explainer, Question question) {
        this.law = law;
        this.explainer = explainer.about(question.view(law));
        this.question = question;
        this.pathway = law.pathway(question.pathways().get(0)).orElseThrow();
    }

    /** What should be asked, in words. */
    public QuestionsDocument document(List<Questions> puts) {
        return new QuestionsDocument(
                question.asOf(),
                question.reading().word(),
                explainer.language(),
                pathway.id(),
                explainer.says(pathway),
                puts.stream().map(this::put).toList(),
                explainer.information());
    }

    private QuestionsDocument.PutShown put(Questions questions) {
        return new QuestionsDocument.PutShown(
                questions.verdict().flatMap(verdict -> verdict.put().statusKind()),
                questions.verdict().flatMap(verdict -> verdict.put().state()),
                word(questions),
                questions.settled(),
                questions.settled()
                        ? questions.answer().map(answer -> answer.word(pathway.question()))
                        : Optional.empty(),
                questions.named(),
                questions.exact(),
                questions.facts().stream().map(fact -> asked(fact, questions)).toList(),
                questions.unsettled());
    }

    /** The verdict so far. */
    public String word(Questions questions) {
        return questions
                .answer()
                .map(answer -> answer.word(pathway.question()))
                .orElseGet(
                        () -> questions.verdict().map(verdict -> verdict.word()).orElse("NOT_PUT"));
    }

    /** One question in words. */
    public AskedQuestionShown asked(AskedFact fact, Questions questions) {
        String jurisdiction =
                questions.verdict().map(verdict -> verdict.put().jurisdiction()).orElse(pathway.jurisdiction());
        return new AskedQuestionShown(
                fact.kind().name(),
                fact.word(),
                fact.about(),
                fact.stretches().stream()
                        .map(span -> new QuestionToPerson.Days(span.firstDay(), span.end()))
                        .toList(),
                explainer.question(fact.kind().name(), fact.word(), fact.stretches()),
                fact.unit(),
                fact.choices(),
                explainer.say("ask.do-not-know", java.util.Map.of()),
                fact.why().stream()
                        .map(provision -> explainer.because(jurisdiction, provision, question.asOf()))
                        .toList(),
                fact.turns().stream()
                        .flatMap(turns -> java.util.stream.Stream.of(
                                new AskedQuestionShown.Turn(
                                        turns.one(), turns.oneAnswer().word(pathway.question())),
                                new AskedQuestionShown.Turn(
                                        turns.other(), turns.otherAnswer().word(pathway.question()))))
                        .toList());
    }
}
