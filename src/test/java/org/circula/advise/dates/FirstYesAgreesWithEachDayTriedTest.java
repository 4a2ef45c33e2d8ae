package org.circula.advise.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import org.circula.Seed;
import org.circula.assess.DrawnByLot;
import org.circula.assess.RealLaw;
import org.circula.harness.Scenario;
import org.circula.law.Pathway;
import org.circula.person.Life;
import org.circula.verdict.Answer;
import org.circula.verdict.Verdict;

/** No day of yes is leapt over: the first one found is the first of all days, each tried. */
@Label("The first day of yes")
class FirstYesAgreesWithEachDayTriedTest {

    private static final int DAYS = 800;

    @Provide
    Arbitrary<Scenario> scenarios() {
        return DrawnByLot.scenarios();
    }

    @Property(seed = Seed.OF_PROPERTIES, tries = 60, shrinking = ShrinkingMode.OFF)
    @Label("is the one that trying every day finds, from any day before")
    void agreesWithEachDayTried(
            @ForAll("scenarios") Scenario scenario, @ForAll int chosen, @ForAll @IntRange(max = 800) int daysBefore) {
        LocalDate from = scenario.asOf().minusDays(daysBefore);
        List<Verdict> open =
                RealLaw.assess(scenario.life(), from, scenario.reading(), scenario.pathways()).verdicts().stream()
                        .filter(verdict -> verdict.answer() != Answer.YES)
                        .filter(verdict -> verdict.put().pathway().question() != Pathway.Question.KEEP)
                        .toList();
        if (open.isEmpty()) {
            return;
        }
        Verdict verdict = open.get(Math.floorMod(chosen, open.size()));
        TriedPut put = TriedPut.of(RealLaw.assessor(), RealLaw.law(), verdict, scenario.reading());
        LocalDate last = from.plusDays(DAYS);
        assertThat(new FirstYes(put)
                        .of(scenario.life(), from, last, Integer.MAX_VALUE)
                        .day())
                .as(scenario.name() + ", " + put.pathway().id() + " from " + from)
                .isEqualTo(byTryingEachDay(put, scenario.life(), from, last));
    }

    private static Optional<LocalDate> byTryingEachDay(TriedPut put, Life life, LocalDate from, LocalDate last) {
        return from.datesUntil(last.plusDays(1))
                .filter(day -> put.on(life, day)
                        .verdict()
                        .filter(verdict -> verdict.answer() == Answer.YES)
                        .isPresent())
                .findFirst();
    }
}
