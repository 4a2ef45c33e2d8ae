package org.circula.explain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.circula.law.Effect;
import org.circula.law.Grade;
import org.circula.law.Provision;
import org.circula.law.ProvisionValue;
import org.circula.verdict.Finding;
import org.circula.verdict.Outcome;
import org.circula.verdict.Put;

/** One finding in sentences: what the provision asks, what was measured, why it counts or not, and how well we know it. */
final class FindingExplainer {

    private final Wording wording;
    private final Catalogue catalogue;
    private final MeasureSentences measures;
    private final ExceptionSentences exceptions;
    private final JudgmentSentences judgments;
    private final MissingWords missing;

    FindingExplainer(Wording wording, MissingWords missing) {
        this.wording = wording;
        this.catalogue = wording.catalogue();
        this.measures = new MeasureSentences(wording);
        this.exceptions = new ExceptionSentences(wording);
        this.judgments = new JudgmentSentences(wording);
        this.missing = missing;
    }

    /** The finding as data and in sentences. */
    ExplainedFinding explain(Finding finding, Put put) {
        Provision provision = finding.provision();
        return new ExplainedFinding(
                provision.id(),
                provision.jurisdiction(),
                provision.kind().name(),
                finding.outcome().name(),
                catalogue.say("outcome." + finding.outcome()),
                finding.effect().map(Effect::word),
                finding.countedOn(),
                finding.value().map(ProvisionValue::from),
                measures.amount(finding),
                finding.value().flatMap(ProvisionValue::keep).map(wording.conditions()::limit),
                finding.margin().map(margin -> new ExplainedFinding.MarginShown(margin.amount(), margin.unit())),
                finding.limitDay(),
                finding.liftedBy(),
                finding.understoodBy(),
                provision
                        .principle()
                        .principle()
                        .map(id -> new ExplainedFinding.PrincipleShown(
                                id, provision.principle().breaks())),
                finding.value().map(value -> value.grade().name()),
                sentences(finding, put));
    }

    private List<Sentence> sentences(Finding finding, Put put) {
        Provision provision = finding.provision();
        Told told = new Told(
                provision.id(),
                finding.value()
                        .map(value -> wording.lawWords().citing(provision, value))
                        .orElse(List.of()));
        told.say(Sentence.Kind.ASKS, LawWords.sentence(wording.lawWords().says(provision)));
        if (finding.outcome() == Outcome.NOT_APPLICABLE) {
            told.say(Sentence.Kind.ANSWERED, catalogue.say("stated.NOT_APPLICABLE"));
        } else if (finding.value().isEmpty() && finding.missing().isEmpty()) {
            told.say(
                    Sentence.Kind.ANSWERED,
                    catalogue.say("stated.BEFORE_ITS_LAW", "day", wording.days().day(finding.countedOn())));
        } else {
            if (finding.measured().isPresent()) {
                measures.tell(finding, put, told);
            } else {
                told.say(Sentence.Kind.ANSWERED, catalogue.say(groupOfTest(finding) + finding.outcome()));
            }
            exceptions.tell(finding, put, told);
        }
        finding.missing()
                .forEach(fact ->
                        told.say(Sentence.Kind.QUESTION, missing.question(fact).text()));
        judgments.tell(finding, put.asOf(), told);
        finding.value()
                .filter(value -> finding.outcome() != Outcome.NOT_APPLICABLE)
                .ifPresent(value -> known(value, put.asOf(), told));
        provision.principle().principle().ifPresent(id -> told.say(Sentence.Kind.PRINCIPLE, principle(provision, id)));
        return told.sentences();
    }

    private static String groupOfTest(Finding finding) {
        boolean answered = finding.value().flatMap(ProvisionValue::asks).isPresent();
        return answered ? "answered." : "stated.";
    }

    private String principle(Provision provision, String id) {
        String key = provision.principle().breaks() ? "principle.breaks" : "principle.serves";
        return catalogue.say(key, "name", catalogue.say("principle.name." + id));
    }

    /** How well the value is known, and as of when the text was read. */
    private void known(ProvisionValue value, LocalDate asOf, Told told) {
        value.note().ifPresent(note -> told.say(Sentence.Kind.NOTE, LawWords.sentence(note)));
        if (value.grade() != Grade.TEXT) {
            told.say(Sentence.Kind.GRADE, catalogue.say("grade.sentence." + value.grade()));
        }
        value.fromGrade()
                .filter(grade -> grade != Grade.TEXT && grade != value.grade())
                .ifPresent(grade -> told.say(Sentence.Kind.GRADE, catalogue.say("grade.from." + grade)));
        textOf(value, told)
                .filter(textOf -> textOf.isBefore(asOf))
                .ifPresent(textOf -> told.say(
                        Sentence.Kind.TEXT_STATE,
                        catalogue.say(
                                "text.read-as-of", Map.of("day", wording.days().day(textOf)))));
    }

    private static Optional<LocalDate> textOf(ProvisionValue value, Told told) {
        return value.grade() == Grade.MEMORY
                ? Optional.empty()
                : told.citations().stream()
                        .flatMap(citing -> citing.textOf().stream())
                        .min(LocalDate::compareTo);
    }

    /** Gathers the sentences of one finding, each with the provision and, unless it brings its own, its citations. */
    static final class Told {

        private final String provision;
        private final List<Citing> citations;
        private final List<Sentence> sentences = new ArrayList<>();

        Told(String provision, List<Citing> citations) {
            this.provision = provision;
            this.citations = citations;
        }

        void say(Sentence.Kind kind, String text) {
            say(kind, text, citations);
        }

        void say(Sentence.Kind kind, String text, List<Citing> from) {
            sentences.add(new Sentence(kind, text, Optional.of(provision), from));
        }

        List<Citing> citations() {
            return citations;
        }

        List<Sentence> sentences() {
            return List.copyOf(sentences);
        }
    }
}
