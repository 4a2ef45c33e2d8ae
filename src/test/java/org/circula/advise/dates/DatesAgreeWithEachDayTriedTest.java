package org.circula.advise.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.statistics.Statistics;
import org.circula.Seed;
import org.circula.assess.DrawnByLot;
import org.circula.assess.RealLaw;
import org.circula.harness.Scenario;
import org.circula.law.Pathway;
import org.circula.person.Life;
import org.circula.person.LifeWriter;
import org.circula.person.Stay;
import org.circula.verdict.Answer;
import org.circula.verdict.Outcome;
import org.circula.verdict.Verdict;

/** The finders leap from day to day; here every day between is tried. */
@Label("By the law that Circula ships")
class DatesAgreeWithEachDayTriedTest {

    @Provide
    Arbitrary<Scenario> keeping() {
        return DrawnByLot.scenarios(withQuestion(true));
    }

    @Provide
    Arbitrary<Scenario> gaining() {
        return DrawnByLot.scenarios(withQuestion(false));
    }

    private static List<Scenario> withQuestion(boolean keep) {
        return RealLaw.scenarios().stream()
                .filter(scenario -> scenario.pathways().stream()
                        .anyMatch(id ->
                                (RealLaw.law().pathway(id).orElseThrow().question() == Pathway.Question.KEEP) == keep))
                .toList();
    }

    @Property(seed = Seed.OF_PROPERTIES, tries = 120, shrinking = ShrinkingMode.OFF)
    @Label("the last safe day of return is the day before the first on which coming back is too late")
    void latestReturn(@ForAll("keeping") Scenario scenario, @ForAll long seed) {
        Random random = new Random(seed);
        for (Verdict verdict : verdicts(scenario, true)) {
            TriedPut put = TriedPut.of(RealLaw.assessor(), RealLaw.law(), verdict, scenario.reading());
            Journey journey = new Journey(
                    scenario.asOf().plusDays(random.nextInt(60)),
                    new Stay.In(random.nextBoolean() ? "US" : "DE"),
                    random.nextBoolean() ? Optional.of("work") : Optional.empty(),
                    verdict.put().state().orElse("ES"));
            LatestReturn found = LatestReturnFinder.find(put, scenario.life(), journey);
            Statistics.label("latest return").collect(found.found());
            assertThat(found.day())
                    .as(() -> scenario.name() + " " + journey + "\n" + LifeWriter.toYaml(scenario.life()))
                    .isEqualTo(tried(put, scenario.life(), journey, found.found()));
        }
    }

    @Property(seed = Seed.OF_PROPERTIES, tries = 120, shrinking = ShrinkingMode.OFF)
    @Label(
            "the earliest day is the first on which the answer is yes, and what is said of the wait is what each day says")
    void earliestDay(@ForAll("gaining") Scenario scenario) {
        for (Verdict verdict : verdicts(scenario, false)) {
            TriedPut put = TriedPut.of(RealLaw.assessor(), RealLaw.law(), verdict, scenario.reading());
            EarliestDay found = EarliestDayFinder.find(put, scenario.life(), scenario.asOf());
            Statistics.label("earliest day").collect(found.found());
            assertThat(found)
                    .as(() -> scenario.name() + " " + verdict.put().pathway().id() + "\n"
                            + LifeWriter.toYaml(scenario.life()))
                    .isEqualTo(tried(put, scenario.life(), scenario.asOf()));
        }
    }

    private static List<Verdict> verdicts(Scenario scenario, boolean keep) {
        return RealLaw.assess(scenario.life(), scenario.asOf(), scenario.reading(), scenario.pathways())
                .verdicts()
                .stream()
                .filter(verdict -> (verdict.put().pathway().question() == Pathway.Question.KEEP) == keep)
                .toList();
    }

    private static Optional<LocalDate> tried(TriedPut put, Life life, Journey journey, LatestReturn.Found found) {
        LocalDate first = journey.lastDayPresent().plusDays(1);
        if (found != LatestReturn.Found.BACK_BY && found != LatestReturn.Found.NO_LIMIT_FOUND) {
            assertThat(isYes(put.on(journey.backOn(life, first), first))).isFalse();
            return Optional.empty();
        }
        for (LocalDate day = first; !day.isAfter(first.plusYears(10)); day = day.plusDays(1)) {
            if (!isYes(put.on(journey.backOn(life, day), day))) {
                return Optional.of(day.minusDays(1));
            }
        }
        return Optional.empty();
    }

    private static EarliestDay tried(TriedPut put, Life life, LocalDate from) {
        LocalDate last = from.plusYears(10);
        List<String> before = List.of();
        Optional<Verdict> firstOpen = Optional.empty();
        Optional<LocalDate> firstOpenOn = Optional.empty();
        for (LocalDate day = from; !day.isAfter(last); day = day.plusDays(1)) {
            TriedPut.Judged judged = put.on(life, day);
            if (isYes(judged)) {
                Optional<LocalDate> found = Optional.of(day);
                Optional<LocalDate> openFrom = firstOpenOn.or(() -> found);
                return said(put, from, EarliestDay.Found.FROM, found, openFrom, before, List.of());
            }
            if (firstOpen.isEmpty()) {
                firstOpen = judged.verdict().filter(verdict -> verdict.answer() != Answer.NO);
                firstOpenOn = firstOpen.isPresent() ? Optional.of(day) : Optional.empty();
            }
            before = inTheWay(judged.verdict());
        }
        EarliestDay.Found found = firstOpen
                .map(open -> open.answer() == Answer.DISCRETIONARY
                        ? EarliestDay.Found.DISCRETIONARY
                        : EarliestDay.Found.NEEDS_FACTS)
                .orElse(EarliestDay.Found.NOT_BY_WAITING);
        List<String> inTheWay = firstOpen.isPresent() ? inTheWay(firstOpen) : before;
        return said(put, from, found, Optional.empty(), firstOpenOn, List.of(), inTheWay);
    }

    private static EarliestDay said(
            TriedPut put,
            LocalDate from,
            EarliestDay.Found found,
            Optional<LocalDate> day,
            Optional<LocalDate> openFrom,
            List<String> metLast,
            List<String> inTheWay) {
        return new EarliestDay(
                put.pathway().id(),
                put.jurisdiction(),
                put.status().map(key -> key.substring(0, key.indexOf('@'))),
                put.state(),
                from,
                found,
                day,
                openFrom,
                metLast,
                inTheWay,
                from.plusYears(10));
    }

    private static List<String> inTheWay(Optional<Verdict> verdict) {
        return verdict.stream()
                .flatMap(one -> one.findings().stream())
                .filter(finding -> finding.outcome() == Outcome.NOT_MET
                        || finding.outcome() == Outcome.UNKNOWN
                        || finding.outcome() == Outcome.DISCRETIONARY)
                .map(finding -> finding.provision().id())
                .toList();
    }

    private static boolean isYes(TriedPut.Judged judged) {
        return judged.verdict()
                .filter(verdict -> verdict.answer() == Answer.YES)
                .isPresent();
    }
}
