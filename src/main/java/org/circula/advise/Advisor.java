package org.circula.advise;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.circula.advise.change.NearestChangeFinder;
import org.circula.advise.change.NearestChanges;
import org.circula.advise.change.NearestLossFinder;
import org.circula.advise.change.NearestLosses;
import org.circula.advise.dates.EarliestDay;
import org.circula.advise.dates.EarliestDayFinder;
import org.circula.advise.dates.LatestReturn;
import org.circula.advise.dates.LatestReturnFinder;
import org.circula.advise.dates.LawInTime;
import org.circula.advise.dates.StatusTimeline;
import org.circula.advise.dates.TriedPut;
import org.circula.advise.plan.PlannedLife;
import org.circula.advise.plan.TripCosts;
import org.circula.assess.Assessment;
import org.circula.assess.Assessor;
import org.circula.assess.Question;
import org.circula.law.Pathway;
import org.circula.law.RuleBases;
import org.circula.person.Life;
import org.circula.verdict.Answer;
import org.circula.verdict.Truth;
import org.circula.verdict.Verdict;

/** Advises on a life by trying it on other days and with other stays. Keeps nothing; safe for use by several threads. */
public final class Advisor {

    private final Assessor assessor;
    private final RuleBases law;
    private final LawInTime lawInTime;

    /**
     * @param assessor judges each trial
     * @param law the rule bases it judges by
     */
    public Advisor(Assessor assessor, RuleBases law) {
        this.assessor = assessor;
        this.law = law;
        this.lawInTime = new LawInTime(law);
    }

    /**
     * Advice on the pathways asked, or on all that concern the person. Changes, and what would lose a yes first, are
     * sought for pathways asked by name alone: of forty others nobody wants to know how they could be turned.
     *
     * @throws org.circula.assess.RefusedQuestionException where the question itself cannot be answered
     */
    public Advice advise(Question question, Departure departure) {
        Assessment assessment = assessor.assess(question);
        Life life = question.life();
        List<Verdict> put = assessment.verdicts().stream()
                .filter(verdict -> verdict.put().truth() == Truth.YES)
                .toList();
        Standing standing = Standing.of(question, put, this::tried);
        // Each is looked for by itself, so that somebody who waits has the processors of the machine.
        List<OnOnePut> each = put.parallelStream()
                .map(verdict -> on(verdict, question, departure, standing))
                .toList();
        return new Advice(
                assessment,
                told(each, OnOnePut::latestReturn),
                told(each, OnOnePut::earliest),
                told(each, OnOnePut::earliestUnderPlans),
                life.plans().isEmpty() ? List.of() : new TripCosts(assessor, law).of(question),
                told(each, OnOnePut::changes),
                told(each, OnOnePut::losses));
    }

    private static <T> List<T> told(List<OnOnePut> each, Function<OnOnePut, Optional<T>> what) {
        return each.stream().flatMap(one -> what.apply(one).stream()).toList();
    }

    /** What is advised on one put; of each sort what the question and the pathway ask for. */
    private record OnOnePut(
            Optional<LatestReturn> latestReturn,
            Optional<EarliestDay> earliest,
            Optional<EarliestDay> earliestUnderPlans,
            Optional<NearestChanges> changes,
            Optional<NearestLosses> losses) {}

    /** How statuses stand from the day asked about on, as told and as planned; shared by all puts that wait for a day. */
    private record Standing(Optional<StatusTimeline> asTold, Optional<StatusTimeline> asPlanned) {

        static Standing of(Question question, List<Verdict> put, BiFunction<Verdict, Question, TriedPut> tried) {
            Optional<TriedPut> waits = put.stream()
                    .filter(verdict -> !keeps(verdict))
                    .findFirst()
                    .map(verdict -> tried.apply(verdict, question));
            Life life = question.life();
            return new Standing(
                    waits.map(one -> new StatusTimeline(one, life, question.asOf())),
                    waits.filter(one -> PlannedLife.isPlanned(life))
                            .map(one -> new StatusTimeline(one, PlannedLife.of(life), question.asOf())));
        }
    }

    private OnOnePut on(Verdict verdict, Question question, Departure departure, Standing standing) {
        TriedPut put = tried(verdict, question);
        Life life = question.life();
        LocalDate from = question.asOf();
        boolean byName = !question.pathways().isEmpty();
        boolean yes = verdict.answer() == Answer.YES;
        return new OnOnePut(
                verdict.put()
                        .held()
                        .filter(held -> keeps(verdict))
                        .map(held -> LatestReturnFinder.find(put, life, departure.from(held.state(), life, from, law))),
                standing.asTold()
                        .filter(timeline -> !keeps(verdict))
                        .map(timeline -> EarliestDayFinder.find(put, life, from, timeline)),
                standing.asPlanned()
                        .filter(timeline -> !keeps(verdict))
                        .map(timeline -> EarliestDayFinder.find(put, PlannedLife.of(life), from, timeline)),
                byName && !yes ? Optional.of(NearestChangeFinder.find(put, life, from)) : Optional.empty(),
                byName && yes ? Optional.of(NearestLossFinder.find(put, life, from)) : Optional.empty());
    }

    private TriedPut tried(Verdict verdict, Question question) {
        return TriedPut.of(assessor, lawInTime, verdict, question.reading());
    }

    private static boolean keeps(Verdict verdict) {
        return verdict.put().pathway().question() == Pathway.Question.KEEP;
    }
}
