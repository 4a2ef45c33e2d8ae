package org.circula.explain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.circula.law.Condition;
import org.circula.law.Effect;
import org.circula.law.Judgment;
import org.circula.law.MeasureSpecification;
import org.circula.law.Pathway;
import org.circula.law.Provision;
import org.circula.law.ProvisionValue;
import org.circula.law.RuleBases;
import org.circula.measure.LifeView;
import org.circula.measure.StatusChain;
import org.circula.time.Span;
import org.circula.verdict.Finding;
import org.circula.verdict.Outcome;
import org.circula.verdict.Put;
import org.circula.verdict.Verdict;

/**
 * Turns verdicts into sentences of one language. Keeps nothing of a life, unless it was made {@link #about} one; may
 * else be shared by threads.
 *
 * <p>It reads verdicts and the law they rest on and decides nothing: where a sentence and a verdict seem to disagree, the
 * verdict is right.
 */
public final class Explainer {

    private final Wording wording;
    private final Catalogue catalogue;
    private final FindingExplainer findings;
    private final HeadlineWriter headlines;
    private final LastSafeDay lastSafeDay;
    private final MissingWords missing;

    /**
     * Speaks a language.
     *
     * @param law the rule bases that the verdicts rest on
     * @param catalogue the sentences common to all verdicts
     * @param translations what the rule bases say in that language; none for English
     */
    public Explainer(RuleBases law, Catalogue catalogue, Translations translations) {
        this(Wording.of(catalogue, law, translations), Optional.empty());
    }

    private Explainer(Wording wording, Optional<LifeView> life) {
        this.wording = wording;
        this.catalogue = wording.catalogue();
        this.missing = new MissingWords(wording, life);
        this.findings = new FindingExplainer(wording, missing);
        this.headlines = new HeadlineWriter(wording);
        this.lastSafeDay = new LastSafeDay(wording);
    }

    /** The same, for one life: its questions name the days that it shows up to a day. To be used by one thread. */
    public Explainer about(LifeView life) {
        return new Explainer(wording, Optional.of(life));
    }

    /** Speaks English. */
    public static Explainer inEnglish(RuleBases law) {
        return new Explainer(law, Catalogue.english(), Translations.none());
    }

    /** The language of the sentences (ISO 639-1). */
    public String language() {
        return catalogue.language().getLanguage();
    }

    /** That all this is information, not legal advice. */
    public String information() {
        return catalogue.say("information");
    }

    /** A fixed word or sentence that goes around verdicts. */
    public String say(String key, Map<String, ?> values) {
        return catalogue.say(key, values);
    }

    /** The country of a rule base by name. */
    public String country(String jurisdiction) {
        return wording.places().nameOfJurisdiction(jurisdiction);
    }

    /** A limit in words, with the comparing word of the law: "less than 12 months". */
    public String limit(Condition condition) {
        return wording.conditions().limit(condition);
    }

    /** What a measure counts, in words: "Longest absence from the European Union that counts". */
    public String counted(MeasureSpecification measure) {
        return new MeasureWords(wording).what(measure, Optional.empty());
    }

    /** What the person wants who asks about a pathway. */
    public String says(Pathway pathway) {
        return wording.lawWords().says(pathway);
    }

    /**
     * A question to the person.
     *
     * @param kind what is asked for: {@code ANSWER}, {@code PRESENCE}, {@code STATUS}, {@code EVENT}, {@code REASON}, {@code LIST}
     *     or {@code PERSON}
     * @param word the id of the answer or event, the place, the list or the field
     * @param stretches the days it is about
     */
    public String question(String kind, String word, List<Span> stretches) {
        return new AskedWords(wording, missing).text(kind, word, stretches);
    }

    /** A provision that needs the answer to a question, with what the law says on the day. */
    public AskedQuestionShown.Because because(String jurisdiction, String provision, LocalDate asOf) {
        return new AskedWords(wording, missing).because(jurisdiction, provision, asOf);
    }

    /**
     * One change that would turn a verdict.
     *
     * @param kind what is done: the name of a kind of change, such as {@code BACK_EARLIER}
     * @param what the kind of status, event, answer, branch or occupation, if it is about one
     * @param place the country or territory it is about
     * @param days the days that become others
     * @param amount by how many days or units; 0 for what is only done or not
     */
    public String change(String kind, Optional<String> what, Optional<String> place, Optional<Span> days, int amount) {
        return new ChangeWords(wording).say(kind, what, place, days, amount);
    }

    /**
     * One thing that would turn a yes.
     *
     * @param kind {@code event}, {@code answer} or {@code status}
     * @param what its word
     * @param answer what the answer would be, in words
     */
    public String loss(String kind, String what, String answer) {
        return new ChangeWords(wording).loss(kind, what, answer);
    }

    /** Changes that go together, said already: where they are several, it is said first that it takes all. */
    public List<String> changesTogether(List<String> changes) {
        return new ChangeWords(wording).together(changes);
    }

    /** Where the law says what a value says. */
    public List<Citing> citing(Provision provision, ProvisionValue value) {
        return wording.lawWords().citing(provision, value);
    }

    /** Where a judgment can be read. */
    public List<Citing> citing(Provision provision, Judgment judgment) {
        return wording.lawWords().citing(provision, judgment);
    }

    /** A country by name. */
    public String place(String country) {
        return wording.places().name(country);
    }

    /** The name of a kind of status. */
    public String status(String kind) {
        return wording.lawWords().status(kind);
    }

    /** A number of something: "12 days". */
    public String count(long number, String unit) {
        return wording.numbers().count(number, unit);
    }

    /** A day to act on, with the day of the week. */
    public String dayToActOn(LocalDate day) {
        return wording.days().dayToActOn(day);
    }

    /** The short word for an answer, as above a verdict: "Kept", "You cannot". */
    public String word(String answer) {
        return catalogue.say("word." + answer);
    }

    /** The short name of a principle. */
    public String principle(String id) {
        return catalogue.say("principle.name." + id);
    }

    /** A day in words. */
    public String day(LocalDate day) {
        return wording.days().day(day);
    }

    /**
     * Explains one verdict.
     *
     * @param reading how judgments reach back: {@code as-understood-now} or {@code as-applied-then}
     */
    public Explained explain(Verdict verdict, String reading) {
        Put put = verdict.put();
        Optional<HeadlineWriter.BackBy> backBy = lastSafeDay.of(verdict);
        return new Explained(
                put.pathway().id(),
                wording.lawWords().says(put.pathway()),
                put.pathway().question().name().toLowerCase(java.util.Locale.ROOT),
                put.jurisdiction(),
                country(put.jurisdiction()),
                status(put),
                put.truth() == org.circula.verdict.Truth.MAYBE,
                verdict.word(),
                headlines.label(verdict),
                verdict.effect().map(Effect::word),
                verdict.lostOn().map(lost -> new Explained.LostBetween(lost.earliest(), lost.latest())),
                backBy.map(HeadlineWriter.BackBy::day),
                headlines.write(verdict, backBy, reading),
                verdict.missing().stream().map(missing::question).toList(),
                verdict.findings().stream()
                        .map(finding -> findings.explain(finding, put))
                        .toList(),
                verdict.shown().stream()
                        .map(finding -> findings.explain(finding, put))
                        .toList(),
                inhibitors(verdict),
                notChecked(verdict),
                hangsOn(verdict),
                otherReadings(verdict));
    }

    /**
     * Explains all verdicts on one question: what the terminal and HTTP give.
     *
     * @param asOf the day whose law was asked
     * @param knownAt the day whose encoding was asked, if one was named
     * @param reading how judgments reach back
     * @param verdicts in the order in which they are to be shown
     * @param notPut pathways that were not put
     * @param editions the content hash of each rule base that answered
     * @param engineVersion the version of this software
     */
    public AssessmentDocument document(
            LocalDate asOf,
            Optional<LocalDate> knownAt,
            String reading,
            List<Verdict> verdicts,
            List<AssessmentDocument.NotPutShown> notPut,
            Map<String, String> editions,
            String engineVersion) {
        return new AssessmentDocument(
                asOf,
                knownAt,
                reading,
                language(),
                verdicts.stream().map(verdict -> explain(verdict, reading)).toList(),
                notPut,
                editions,
                engineVersion,
                information());
    }

    private Optional<Explained.StatusShown> status(Put put) {
        return put.statusKind()
                .map(kind -> new Explained.StatusShown(
                        kind,
                        wording.lawWords().status(kind),
                        put.state(),
                        put.held().map(StatusChain::grantedOn)));
    }

    private List<Explained.InhibitorShown> inhibitors(Verdict verdict) {
        return verdict.findings().stream()
                .filter(finding ->
                        verdict.inhibitors().contains(finding.provision().id()))
                .map(finding -> new Explained.InhibitorShown(
                        finding.provision().id(),
                        finding.provision().principle().principle().orElse(""),
                        about(finding, Sentence.Kind.INHIBITOR, catalogue.say("inhibitor", "says", says(finding)))))
                .toList();
    }

    private List<Sentence> notChecked(Verdict verdict) {
        List<Sentence> sentences = new java.util.ArrayList<>();
        sentences.add(Sentence.own(Sentence.Kind.NOT_CHECKED, catalogue.say("not-checked")));
        verdict.findings().stream()
                .filter(finding -> finding.outcome() == Outcome.UNKNOWN)
                .forEach(finding -> sentences.add(about(
                        finding,
                        Sentence.Kind.NOT_CHECKED,
                        catalogue.say("not-checked.provision", "says", says(finding)))));
        return sentences;
    }

    private List<Sentence> hangsOn(Verdict verdict) {
        return verdict.hangsOn().stream()
                .map(status -> Sentence.own(
                        Sentence.Kind.HANGS_ON,
                        catalogue.say(
                                "hangs-on",
                                Map.of(
                                        "status", wording.lawWords().status(status.kind()),
                                        "country", wording.places().name(status.state())))))
                .toList();
    }

    private List<Sentence> otherReadings(Verdict verdict) {
        String group = verdict.put().pathway().question() == org.circula.law.Pathway.Question.KEEP
                ? "answer.keep."
                : "answer.other.";
        JudgmentSentences readings = new JudgmentSentences(wording);
        return verdict.otherReadings().stream()
                .map(other -> {
                    String text = catalogue.say(
                            "reading.verdict",
                            Map.of(
                                    "says", LawWords.unfinished(other.says()),
                                    "answer", catalogue.say(group + other.answer())));
                    List<Citing> citations = verdict.findings().stream()
                            .filter(finding -> finding.provision().id().equals(other.provision()))
                            .flatMap(finding -> readings.citingReading(finding, other.reading()).stream())
                            .findFirst()
                            .orElse(List.of());
                    return new Sentence(Sentence.Kind.READING, text, Optional.of(other.provision()), citations);
                })
                .toList();
    }

    private String says(Finding finding) {
        return LawWords.unfinished(wording.lawWords().says(finding.provision()));
    }

    private Sentence about(Finding finding, Sentence.Kind kind, String text) {
        return new Sentence(
                kind,
                text,
                Optional.of(finding.provision().id()),
                finding.value()
                        .map(value -> wording.lawWords().citing(finding.provision(), value))
                        .orElse(List.of()));
    }
}
