package org.circula.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.statistics.Statistics;
import org.circula.Seed;
import org.circula.harness.Scenario;
import org.circula.law.AbsenceMonotony;
import org.circula.law.DatedBy;
import org.circula.law.ProvisionValue;
import org.circula.person.Known;
import org.circula.person.Life;
import org.circula.person.LifeWriter;
import org.circula.person.Stay;
import org.circula.time.Span;
import org.circula.verdict.Finding;
import org.circula.verdict.Outcome;
import org.circula.verdict.Verdict;

/** The lives of the scenarios, with some days of a stay spent far away instead. */
@Label("By the law that Circula ships")
class MoreAbsenceNeverHelpsTest {

    private static final String NO_COUNTRY_OF_THE_LAW = "AQ";

    @Provide
    Arbitrary<Scenario> scenarios() {
        return DrawnByLot.scenarios(RealLaw.scenarios().stream()
                .filter(scenario -> !scenario.life().stays().items().isEmpty())
                .toList());
    }

    @Property(seed = Seed.OF_PROPERTIES, tries = 800, shrinking = ShrinkingMode.OFF)
    @Label(
            "days spent away instead never turn a limit that is not met into one that is, where the measure is declared so")
    void neverHelps(@ForAll("scenarios") Scenario scenario, @ForAll long seed) {
        Optional<Life> away = moreAway(scenario, new Random(seed));
        Assume.that(away.isPresent());
        Map<String, Verdict> before = RealLaw.byPut(
                RealLaw.assess(scenario.life(), scenario.asOf(), scenario.reading(), scenario.pathways()));
        Map<String, Verdict> after =
                RealLaw.byPut(RealLaw.assess(away.get(), scenario.asOf(), scenario.reading(), scenario.pathways()));
        List<String> helped = new ArrayList<>();
        int looked = 0;
        for (String put : before.keySet()) {
            for (Finding finding : before.get(put).findings()) {
                Optional<Finding> then = Optional.ofNullable(after.get(put))
                        .flatMap(verdict -> verdict.findings().stream()
                                .filter(other -> other.provision()
                                        .id()
                                        .equals(finding.provision().id()))
                                .findFirst());
                if (declared(finding) && then.isPresent() && then.get().value().equals(finding.value())) {
                    looked++;
                    boolean met = then.get().outcome() == Outcome.MET;
                    if (finding.outcome() == Outcome.NOT_MET && met) {
                        helped.add(put + " " + finding.provision().id());
                    }
                }
            }
        }
        Statistics.label("limits of a declared measure")
                .collect(looked > 0)
                .coverage(coverage -> coverage.check(true).percentage(share -> share >= 5));
        assertThat(helped)
                .as(() -> scenario.name() + " on " + scenario.asOf() + "\n" + LifeWriter.toYaml(away.get()))
                .isEmpty();
    }

    private static boolean declared(Finding finding) {
        DatedBy datedBy = finding.provision().datedBy();
        return datedBy != DatedBy.ABSENCE_START
                && finding.value()
                        .filter(value ->
                                value.measure().isPresent() && value.keep().isPresent())
                        .filter(value ->
                                value.measure().orElseThrow().onlyFor().isEmpty()) // a holiday in place of work
                        .filter(MoreAbsenceNeverHelpsTest::neverHelps)
                        .isPresent();
    }

    private static boolean neverHelps(ProvisionValue value) {
        return AbsenceMonotony.of(value.measure().orElseThrow())
                .neverHelps(value.keep().orElseThrow());
    }

    /** Some days of one stay spent in Antarctica, of which no law speaks. */
    private static Optional<Life> moreAway(Scenario scenario, Random random) {
        Life life = scenario.life();
        List<Stay> stays = new ArrayList<>(life.stays().items());
        int at = random.nextInt(stays.size());
        Stay old = stays.get(at);
        long last = old.days()
                .end()
                .filter(end -> end.isBefore(scenario.asOf()))
                .orElse(scenario.asOf())
                .toEpochDay();
        long first = old.days().firstDay().toEpochDay();
        if (last - first < 3 || !(old.place() instanceof Stay.In)) {
            return Optional.empty();
        }
        long from = first + 1 + random.nextInt((int) (last - first - 1));
        long until = Math.min(last - 1, from + random.nextInt(random.nextBoolean() ? 5 : 500));
        stays.remove(at);
        Span before = Span.of(old.days().firstDay(), LocalDate.ofEpochDay(from - 1));
        Span gone = Span.of(LocalDate.ofEpochDay(from), LocalDate.ofEpochDay(until));
        LocalDate back = LocalDate.ofEpochDay(until + 1);
        Span then = old.days().end().map(end -> Span.of(back, end)).orElse(Span.runningFrom(back));
        stays.add(new Stay(old.place(), before, old.reason(), old.irregularExit()));
        stays.add(new Stay(new Stay.In(NO_COUNTRY_OF_THE_LAW), gone, Optional.of("holiday"), Optional.empty()));
        stays.add(new Stay(old.place(), then, old.reason(), old.irregularExit()));
        return Optional.of(life.withStays(new Known<>(stays, life.stays().complete()), life.unknownDays()));
    }
}
