package org.circula.advise.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.circula.Seed;
import org.circula.advise.dates.TriedPut;
import org.circula.assess.DrawnByLot;
import org.circula.assess.RealLaw;
import org.circula.harness.Scenario;
import org.circula.person.Answer;
import org.circula.person.Life;
import org.circula.person.LifeEvent;
import org.circula.verdict.Verdict;

@Label("Where a scenario's answer is yes")
class NearestLossesOnScenariosTest {

    @Provide
    Arbitrary<Scenario> scenarios() {
        return DrawnByLot.scenarios();
    }

    @Property(seed = Seed.OF_PROPERTIES, tries = 100, shrinking = ShrinkingMode.OFF)
    @Label(
            "each event and answer named turns it, the last day is followed by one on which it is gone, and room is never less than none")
    void lossesAreTrue(@ForAll("scenarios") Scenario scenario) {
        for (Verdict verdict : RealLaw.assess(scenario.life(), scenario.asOf(), scenario.reading(), scenario.pathways())
                .verdicts()) {
            if (verdict.answer() != org.circula.verdict.Answer.YES) {
                continue;
            }
            TriedPut put = TriedPut.of(RealLaw.assessor(), RealLaw.law(), verdict, scenario.reading());
            NearestLosses losses = NearestLossFinder.find(put, scenario.life(), scenario.asOf());
            Life life = scenario.life();
            for (NearestLosses.Loss loss : losses.byEvents()) {
                LifeEvent event = new LifeEvent(
                        loss.what(), Optional.of(scenario.asOf()), Optional.empty(), put.state(), Optional.empty());
                assertThat(answer(
                                put, new Situation(life.withEvents(life.events().and(event)), scenario.asOf())))
                        .isEqualTo(Optional.of(loss.turnsTo()));
            }
            for (NearestLosses.Loss loss : losses.byAnswers()) {
                Life without = life.withAnswer(loss.what(), new Answer.YesNo(false));
                assertThat(answer(put, new Situation(without, scenario.asOf()))).isEqualTo(Optional.of(loss.turnsTo()));
            }
            losses.lastDayByWaiting().ifPresent(last -> {
                assertThat(answer(put, new Situation(life, last))).contains(org.circula.verdict.Answer.YES);
                assertThat(answer(put, new Situation(life, last.plusDays(1))))
                        .isNotEqualTo(Optional.of(org.circula.verdict.Answer.YES));
            });
            assertThat(losses.limits())
                    .allSatisfy(room -> assertThat(room.margin().amount()).isNotNegative());
        }
    }

    private static Optional<org.circula.verdict.Answer> answer(TriedPut put, Situation situation) {
        return put.on(situation.life(), situation.day()).verdict().map(Verdict::answer);
    }
}
