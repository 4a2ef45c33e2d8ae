package org.circula.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.circula.law.Words;
import org.circula.measure.LifeView;
import org.circula.measure.Missing;
import org.circula.time.Span;

/** Missing facts as questions to the person. */
final class MissingWords {

    private final Wording wording;
    private final Catalogue catalogue;
    private final ProofWords proof;

    MissingWords(Wording wording, Optional<LifeView> life) {
        this.wording = wording;
        this.catalogue = wording.catalogue();
        this.proof = new ProofWords(wording, life);
    }

    /** The question that a missing fact asks. */
    QuestionToPerson question(Missing missing) {
        List<QuestionToPerson.Days> days = missing.stretches().stream()
                .map(span -> new QuestionToPerson.Days(span.firstDay(), span.end()))
                .toList();
        return new QuestionToPerson(missing.kind().name(), missing.word(), days, said(missing), why(missing));
    }

    /** The question, and what goes with it. */
    private String said(Missing missing) {
        List<String> sentences = new ArrayList<>(List.of(ended(text(missing))));
        if (missing.kind() == Missing.Kind.ANSWER) {
            answer(missing.word()).map(proof::about).ifPresent(sentences::addAll);
        }
        return String.join(" ", sentences);
    }

    /** A question may be followed by a remark; what ends in a bracket has its own end. */
    private static String ended(String question) {
        return question.endsWith(")") ? question : LawWords.sentence(question);
    }

    private String text(Missing missing) {
        String word = missing.word();
        return switch (missing.kind()) {
            case ANSWER ->
                answer(word)
                        .map(Words.AnswerWord::question)
                        .orElseGet(() -> catalogue.say("missing.ANSWER.unworded", "word", word));
            case EVENT ->
                Optional.ofNullable(wording.law().words().events().get(word))
                        .map(Words.EventWord::question)
                        .orElseGet(() -> catalogue.say("missing.EVENT.unworded", "word", word));
            case PRESENCE -> presence(word, missing.stretches());
            case STATUS ->
                word.equals("statuses")
                        ? catalogue.say("missing.STATUS.all")
                        : catalogue.say(
                                "missing.STATUS", "status", wording.lawWords().status(word));
            case REASON -> reason(word, missing.stretches());
            case LIST -> listed("missing.LIST.", word);
            case PERSON -> listed("missing.PERSON.", word);
        };
    }

    private String presence(String places, List<Span> stretches) {
        String place = wording.places().askedAbout(places);
        return stretches.isEmpty()
                ? catalogue.say("missing.PRESENCE.any-time", "place", place)
                : catalogue.say(
                        "missing.PRESENCE",
                        Map.of("place", place, "spans", wording.days().spansAskedAbout(stretches)));
    }

    private String reason(String word, List<Span> stretches) {
        String reason = wording.law().words().reasons().get(word);
        String key = reason == null ? "missing.REASON.all" : "missing.REASON";
        String said = reason == null ? "" : reason;
        return stretches.isEmpty()
                ? catalogue.say(key + ".any-time", "reason", said)
                : catalogue.say(
                        key, Map.of("reason", said, "spans", wording.days().spansAskedAbout(stretches)));
    }

    private String listed(String prefix, String word) {
        return catalogue.has(prefix + word)
                ? catalogue.say(prefix + word)
                : catalogue.say(prefix + "other", "word", word);
    }

    private Optional<String> why(Missing missing) {
        return missing.kind() == Missing.Kind.ANSWER
                ? answer(missing.word()).flatMap(Words.AnswerWord::why)
                : Optional.empty();
    }

    private Optional<Words.AnswerWord> answer(String id) {
        return Optional.ofNullable(wording.law().words().answers().get(id));
    }
}
