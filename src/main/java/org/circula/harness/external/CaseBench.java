package org.circula.harness.external;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.circula.advise.dates.EarliestDay;
import org.circula.advise.dates.EarliestDayFinder;
import org.circula.advise.dates.TriedPut;
import org.circula.advise.window.WindowAdvice;
import org.circula.assess.Assessment;
import org.circula.assess.Assessor;
import org.circula.assess.LawVocabulary;
import org.circula.assess.Question;
import org.circula.law.MeasureSpecification;
import org.circula.law.ProvisionValue;
import org.circula.law.RuleBases;
import org.circula.law.Territories;
import org.circula.law.Words.AnswerWord;
import org.circula.measure.LeftOutDays;
import org.circula.measure.LifeView;
import org.circula.measure.MeasureContext;
import org.circula.measure.Measured;
import org.circula.measure.Measurer;
import org.circula.person.Life;
import org.circula.person.LifeReader;
import org.circula.person.LifeReading;
import org.circula.verdict.Truth;
import org.circula.verdict.Verdict;

/** What adapters work with: the door for lives, the engine, the measures, and the law's words. */
public final class CaseBench {

    private final RuleBases law;
    private final Assessor assessor;
    private final LifeReader reader;
    private final LocalDate today;

    /**
     * A bench.
     *
     * @param law the rule bases
     * @param assessor judges by them
     * @param today the day asked about where a case gives none
     */
    public CaseBench(RuleBases law, Assessor assessor, LocalDate today) {
        this.law = law;
        this.assessor = assessor;
        this.reader = new LifeReader(LawVocabulary.of(law));
        this.today = today;
    }

    /** The day asked about where a case gives none. */
    public LocalDate today() {
        return today;
    }

    /** Whether some rule base gives this reason a meaning. */
    public boolean knowsReason(String reason) {
        return law.words().reasons().containsKey(reason);
    }

    /** Whether some rule base knows this kind of status. */
    public boolean knowsStatus(String kind) {
        return law.bases().values().stream().anyMatch(base -> base.statuses().containsKey(kind));
    }

    /**
     * What a provision said before it changed.
     *
     * @param value what it said
     * @param lastDay the last day on which it did
     */
    public record FormerValue(ProvisionValue value, LocalDate lastDay) {}

    /** What a provision of a State's law said before it changed, the earliest first; nothing where it never did. */
    public List<FormerValue> formerly(String jurisdiction, String provision) {
        return values(jurisdiction, provision).stream()
                .filter(value -> value.until().isPresent())
                .map(value -> new FormerValue(value, value.until().orElseThrow()))
                .toList();
    }

    /** What a provision of a State's law says as last changed. */
    public ProvisionValue asLastChanged(String jurisdiction, String provision) {
        List<ProvisionValue> values = values(jurisdiction, provision);
        return values.get(values.size() - 1);
    }

    private List<ProvisionValue> values(String jurisdiction, String provision) {
        return law.provision(jurisdiction, provision).orElseThrow().values();
    }

    /** Reads a life at the door. */
    public LifeReading read(LifeDraft draft) {
        return reader.read(draft.text());
    }

    /**
     * Reads a life at the door.
     *
     * @throws RefusedLifeException where it is refused
     */
    public Life life(LifeDraft draft) {
        LifeReading reading = read(draft);
        if (reading instanceof LifeReading.Bad bad) {
            throw new RefusedLifeException(bad.faults().get(0).message());
        }
        return ((LifeReading.Good) reading).life();
    }

    /**
     * Puts a pathway to a life.
     *
     * @throws NotMappedException naming {@code day} where the day lies outside the encoded period, {@code country} where the
     *     law of that country is not encoded
     */
    public Verdict verdict(LifeDraft draft, String pathway, LocalDate asOf, Question.Reading reading, String dayKey) {
        return verdict(draft, pathway, asOf, reading, dayKey, verdict -> true);
    }

    /**
     * The verdict of one State on a pathway that is put to each State in which the person was insured, by the law of today.
     *
     * @throws NotMappedException naming {@code country} where the State is not asked
     */
    public Verdict verdictOf(String state, LifeDraft draft, String pathway) {
        return verdict(
                draft,
                pathway,
                today,
                Question.Reading.AS_UNDERSTOOD_NOW,
                "country",
                verdict -> verdict.put().state().equals(Optional.of(state)));
    }

    private Verdict verdict(
            LifeDraft draft,
            String pathway,
            LocalDate asOf,
            Question.Reading reading,
            String dayKey,
            Predicate<Verdict> which) {
        Assessment assessment = assessor.assess(
                new Question(life(draft), asOf, Optional.empty(), reading, List.of(), List.of(pathway)));
        return assessment.verdicts().stream()
                .filter(verdict -> verdict.put().truth() == Truth.YES)
                .filter(which)
                .findFirst()
                .orElseThrow(() -> new NotMappedException(
                        assessment.notPut().stream()
                                        .anyMatch(notPut -> notPut.reason() == Assessment.Reason.OUTSIDE_ENCODED_PERIOD)
                                ? dayKey
                                : "country"));
    }

    /**
     * Advice on the earliest day, from a day on, on which a pathway is open to somebody who stays as they are.
     *
     * @throws NotMappedException naming the day where the pathway is open from the first day on that its law is encoded for, so that
     *     it may have been open before
     */
    public EarliestDay earliestDay(LifeDraft draft, String pathway, LocalDate from, String dayKey) {
        LocalDate encoded = law.pathway(pathway).orElseThrow().encodedFrom();
        LocalDate first = from.isBefore(encoded) ? encoded : from;
        Question.Reading reading = Question.Reading.AS_UNDERSTOOD_NOW;
        TriedPut put = TriedPut.of(assessor, law, verdict(draft, pathway, first, reading, dayKey), reading);
        EarliestDay earliest = EarliestDayFinder.find(put, life(draft), first);
        if (first.isAfter(from) && earliest.day().filter(first::equals).isPresent()) {
            throw new NotMappedException(dayKey);
        }
        return earliest;
    }

    /** What the encoded law says of a question to the person. */
    public AnswerWord answerWord(String fact) {
        return Optional.ofNullable(law.words().answers().get(fact)).orElseThrow();
    }

    /** Advice on a limit on counted days, facts being known up to a day. */
    public WindowAdvice windows(LifeDraft draft, String provision, LocalDate asOf) {
        return WindowAdvice.of(life(draft), law, provision, Optional.empty(), asOf, Question.Reading.AS_UNDERSTOOD_NOW);
    }

    /** Takes a measure from a life, up to a day. */
    public Measured measure(MeasureSpecification specification, Life life, LocalDate day) {
        LifeView view = new LifeView(life, new Territories(law.words().territories()), day);
        return new Measurer()
                .measure(
                        specification,
                        new MeasureContext(view, law, Optional.empty(), Optional.empty(), day, LeftOutDays.none()));
    }
}
