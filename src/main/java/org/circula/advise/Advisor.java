package org.circula.advise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
        boolean planned = PlannedLife.isPlanned(life);
        Life asPlanned = planned ? PlannedLife.of(life) : life;
        List<LatestReturn> returns = new ArrayList<>();
        List<EarliestDay> earliest = new ArrayList<>();
        List<EarliestDay> earliestUnderPlans = new ArrayList<>();
        List<NearestChanges> changes = new ArrayList<>();
        List<NearestLosses> losses = new ArrayList<>();
        boolean byName = !question.pathways().isEmpty();
        Optional<StatusTimeline> timeline = Optional.empty();
        Optional<StatusTimeline> plannedTimeline = Optional.empty();
        for (Verdict verdict : assessment.verdicts()) {
            if (verdict.put().truth() != Truth.YES) {
                continue;
            }
            TriedPut put = TriedPut.of(assessor, lawInTime, verdict, question.reading());
            if (byName && verdict.answer() == Answer.YES) {
                losses.add(NearestLossFinder.find(put, life, question.asOf()));
            } else if (byName) {
                changes.add(NearestChangeFinder.find(put, life, question.asOf()));
            }
            if (verdict.put().pathway().question() == Pathway.Question.KEEP) {
                verdict.put()
                        .held()
                        .ifPresent(held -> returns.add(LatestReturnFinder.find(
                                put, life, departure.from(held.state(), life, question.asOf(), law))));
            } else {
                StatusTimeline standing = timeline.orElseGet(() -> new StatusTimeline(put, life, question.asOf()));
                timeline = Optional.of(standing);
                earliest.add(EarliestDayFinder.find(put, life, question.asOf(), standing));
                if (planned) {
                    StatusTimeline asPlannedStanding =
                            plannedTimeline.orElseGet(() -> new StatusTimeline(put, asPlanned, question.asOf()));
                    plannedTimeline = Optional.of(asPlannedStanding);
                    earliestUnderPlans.add(EarliestDayFinder.find(put, asPlanned, question.asOf(), asPlannedStanding));
                }
            }
        }
        return new Advice(
                assessment,
                returns,
                earliest,
                earliestUnderPlans,
                life.plans().isEmpty() ? List.of() : new TripCosts(assessor, law).of(question),
                changes,
                losses);
    }
}
