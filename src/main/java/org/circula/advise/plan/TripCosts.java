package org.circula.advise.plan;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.circula.advise.dates.EarliestDayFinder;
import org.circula.advise.dates.TriedPut;
import org.circula.advise.plan.TripCost.EarliestMoved;
import org.circula.advise.plan.TripCost.MarginCost;
import org.circula.advise.plan.TripCost.PathwayCost;
import org.circula.assess.Assessor;
import org.circula.assess.Question;
import org.circula.law.Pathway;
import org.circula.law.RuleBases;
import org.circula.measure.StatusChain;
import org.circula.person.Life;
import org.circula.person.Plan;
import org.circula.verdict.Answer;
import org.circula.verdict.Finding;
import org.circula.verdict.Margin;
import org.circula.verdict.Put;
import org.circula.verdict.Verdict;

/** Compares, trip by trip, the life with the trip and the life without it; earlier trips are in both. */
public final class TripCosts {

    private static final int YEARS_WITHOUT_RETURN = 10;
    private static final String WORK = "work";

    private final Assessor assessor;
    private final RuleBases law;

    public TripCosts(Assessor assessor, RuleBases law) {
        this.assessor = assessor;
        this.law = law;
    }

    /** The cost of each trip of the life in the question, in the order of their days. */
    public List<TripCost> of(Question question) {
        List<TripCost> costs = new ArrayList<>();
        Life before = PlannedLife.withGrants(question.life());
        for (Plan plan : PlannedLife.inOrder(question.life().plans())) {
            Life with = PlannedLife.with(before, plan);
            costs.add(cost(plan, before, with, question));
            before = with;
        }
        return costs;
    }

    private TripCost cost(Plan plan, Life without, Life with, Question question) {
        LocalDate leaving = plan.days().firstDay();
        LocalDate day =
                plan.days().end().filter(back -> back.isAfter(leaving)).orElse(leaving.plusYears(YEARS_WITHOUT_RETURN));
        Map<String, Verdict> verdictsWithout = verdicts(without, day, question);
        Map<String, Verdict> verdictsWith = verdicts(with, day, question);
        List<PathwayCost> pathways = new ArrayList<>();
        verdictsWithout.forEach((put, verdict) -> Optional.ofNullable(verdictsWith.get(put))
                .flatMap(then -> cost(verdict, then, without, with, question))
                .ifPresent(pathways::add));
        return new TripCost(plan, day, days(plan, day), insurance(plan, day), pathways);
    }

    private Optional<PathwayCost> cost(
            Verdict without, Verdict with, Life lifeWithout, Life lifeWith, Question question) {
        List<MarginCost> margins = margins(without, with);
        Optional<EarliestMoved> earliest = earliest(without, with, lifeWithout, lifeWith, question);
        boolean untouched = margins.isEmpty()
                && without.answer() == with.answer()
                && earliest.filter(moved -> !moved.without().equals(moved.with()))
                        .isEmpty();
        Put put = without.put();
        return untouched
                ? Optional.empty()
                : Optional.of(new PathwayCost(
                        put.pathway().id(),
                        put.jurisdiction(),
                        put.statusKind(),
                        put.state(),
                        without.word(),
                        with.word(),
                        margins,
                        earliest));
    }

    /** Only for what has to be won and is not open yet on either side; what waiting does not open is left out. */
    private Optional<EarliestMoved> earliest(
            Verdict without, Verdict with, Life lifeWithout, Life lifeWith, Question question) {
        boolean open = without.answer() == Answer.YES && with.answer() == Answer.YES;
        if (open || without.put().pathway().question() != Pathway.Question.ACQUIRE) {
            return Optional.empty();
        }
        Optional<LocalDate> first = earliest(without, lifeWithout, question);
        Optional<LocalDate> then = earliest(with, lifeWith, question);
        return first.isEmpty() && then.isEmpty() ? Optional.empty() : Optional.of(new EarliestMoved(first, then));
    }

    private Optional<LocalDate> earliest(Verdict verdict, Life life, Question question) {
        TriedPut put = TriedPut.of(assessor, law, verdict, question.reading());
        return EarliestDayFinder.find(put, life, question.asOf()).day();
    }

    private static List<MarginCost> margins(Verdict without, Verdict with) {
        Map<String, Margin> before = new LinkedHashMap<>();
        for (Finding finding : without.findings()) {
            finding.margin().ifPresent(margin -> before.put(finding.provision().id(), margin));
        }
        List<MarginCost> margins = new ArrayList<>();
        for (Finding finding : with.findings()) {
            Margin was = before.get(finding.provision().id());
            if (was != null && finding.margin().isPresent()) {
                Margin is = finding.margin().get();
                if (is.amount() != was.amount() && is.unit().equals(was.unit())) {
                    margins.add(new MarginCost(finding.provision().id(), was.amount(), is.amount(), is.unit()));
                }
            }
        }
        return margins;
    }

    private Map<String, Verdict> verdicts(Life life, LocalDate day, Question question) {
        Map<String, Verdict> verdicts = new LinkedHashMap<>();
        assessor.assess(new Question(
                        life,
                        day,
                        question.knownAt(),
                        question.reading(),
                        question.jurisdictions(),
                        question.pathways()))
                .verdicts()
                .forEach(verdict -> verdicts.put(key(verdict.put()), verdict));
        return verdicts;
    }

    private static String key(Put put) {
        return put.pathway().id() + " " + put.jurisdiction() + " "
                + put.held().map(StatusChain::key).orElse("") + " "
                + put.state().orElse("");
    }

    /** Present on the day of leaving and on the day of coming back; every day between is spent in the other country. */
    private static List<TripCost.CountryDays> days(Plan plan, LocalDate back) {
        long between = Math.max(0, ChronoUnit.DAYS.between(plan.days().firstDay(), back) - 1);
        List<TripCost.CountryDays> days = new ArrayList<>();
        days.add(new TripCost.CountryDays(plan.leaves(), -between));
        plan.stayIn().ifPresent(country -> days.add(new TripCost.CountryDays(country, between)));
        return days;
    }

    private static Optional<TripCost.SupposedInsurance> insurance(Plan plan, LocalDate back) {
        boolean works = plan.reason().filter(WORK::equals).isPresent();
        return plan.stayIn()
                .filter(country -> works)
                .map(country -> new TripCost.SupposedInsurance(
                        country, Period.between(plan.days().firstDay(), back).toTotalMonths()));
    }
}
