package org.circula.advise.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
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
import org.circula.person.Answer;
import org.circula.person.Life;
import org.circula.person.LifeWriter;
import org.circula.person.Stay;
import org.circula.verdict.Verdict;

/** The finder leaps from return to return; here every day of return is tried. */
@Label("By the law that Circula ships, of lives of which some is forgotten")
class PerhapsKeptAgreesWithEachDayTriedTest {

    @Provide
    Arbitrary<Scenario> keeping() {
        return DrawnByLot.scenarios(RealLaw.scenarios().stream()
                .filter(scenario -> !scenario.pathways().isEmpty())
                .filter(scenario -> scenario.pathways().stream()
                        .allMatch(id -> RealLaw.law().pathway(id).orElseThrow().question() == Pathway.Question.KEEP))
                .toList());
    }

    @Property(seed = Seed.OF_PROPERTIES, tries = 150, shrinking = ShrinkingMode.OFF)
    @Label("on what a later return hangs, and from which one on the status is lost, is what each day says")
    void onWhatALaterReturnHangs(@ForAll("keeping") Scenario scenario, @ForAll long seed) {
        Random random = new Random(seed);
        Life life = random.nextInt(4) == 0 ? scenario.life() : forgettingAnswers(scenario.life(), random);
        List<Verdict> verdicts = RealLaw.assess(life, scenario.asOf(), scenario.reading(), scenario.pathways())
                .verdicts();
        for (Verdict verdict : verdicts) {
            TriedPut put = TriedPut.of(RealLaw.assessor(), RealLaw.law(), verdict, scenario.reading());
            Journey journey = new Journey(
                    scenario.asOf().plusDays(random.nextInt(60)),
                    new Stay.In(random.nextBoolean() ? "US" : "DE"),
                    random.nextBoolean() ? Optional.of("work") : Optional.empty(),
                    verdict.put().state().orElse("ES"));
            LatestReturn found = LatestReturnFinder.find(put, life, journey);
            Optional<PerhapsKept> perhaps = found.perhapsKept();
            Statistics.label("perhaps kept")
                    .collect(perhaps.map(kept -> kept.stretches().size()
                                    + (kept.until().isPresent() ? " stretches, then lost" : " stretches"))
                            .orElse("sure"));
            List<String> said =
                    perhaps.map(PerhapsKeptAgreesWithEachDayTriedTest::said).orElse(List.of());
            List<String> tried = tried(LaterReturns.of(put, life, journey), journey);
            boolean everyDay = perhaps.map(PerhapsKept::everyDayTried).orElse(true);
            Statistics.label("every day tried").collect(everyDay, said.equals(tried));
            if (everyDay) {
                assertThat(said)
                        .as(() -> scenario.name() + " " + journey + "\n" + LifeWriter.toYaml(life))
                        .isEqualTo(tried);
            }
        }
    }

    private static List<String> said(PerhapsKept kept) {
        List<String> said = new ArrayList<>();
        kept.stretches()
                .forEach(stretch -> said.add(stretch.from() + " to " + stretch.until() + " "
                        + stretch.answer() + " hangs on " + stretch.hangsOn() + ", unless lifted "
                        + stretch.unlessLifted()
                        + ", no longer " + stretch.noLongerMet()));
        kept.until().ifPresent(until -> said.add("lost after " + until + " by " + kept.lostBy()));
        return said;
    }

    /** The same, each day tried, from the first that is open; nothing where all is sure. */
    private static List<String> tried(LaterReturns returns, Journey journey) {
        LocalDate first = journey.lastDayPresent().plusDays(1);
        List<String> said = new ArrayList<>();
        List<String> missedBefore = returns.on(first).missed();
        LaterReturns.Return begun = null;
        for (LocalDate day = first; !day.isAfter(LaterReturns.lastLookedAt(journey)); day = day.plusDays(1)) {
            LaterReturns.Return on = returns.on(day);
            if (begun == null && on.isKept()) {
                missedBefore = on.missed();
                continue;
            }
            if (begun != null && !on.isAlike(begun)) {
                said.add(words(begun, day.minusDays(1), missedBefore));
                missedBefore = begun.missed();
            }
            if (on.isLost()) {
                if (begun != null) {
                    said.add("lost after " + day.minusDays(1) + " by " + on.decisive());
                }
                return said;
            }
            begun = begun == null || !on.isAlike(begun) ? on : begun;
        }
        if (begun != null) {
            said.add(words(begun, LaterReturns.lastLookedAt(journey), missedBefore));
        }
        return said;
    }

    private static String words(LaterReturns.Return begun, LocalDate until, List<String> missedBefore) {
        List<String> hangsOn = new ArrayList<>(begun.decisive());
        hangsOn.removeAll(begun.unlessLifted());
        List<String> noLonger = new ArrayList<>(begun.missed());
        noLonger.removeAll(missedBefore);
        return begun.day() + " to " + until + " " + begun.answer() + " hangs on " + hangsOn + ", unless lifted "
                + begun.unlessLifted() + ", no longer " + noLonger;
    }

    private static Life forgettingAnswers(Life life, Random random) {
        Map<String, Answer> told = new TreeMap<>(life.answers());
        told.keySet().removeIf(answer -> random.nextBoolean());
        return life.withAnswers(told);
    }
}
