package org.circula.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.circula.Seed;
import org.circula.law.Condition;
import org.circula.law.Condition.Comparison;
import org.circula.law.LookBack;
import org.circula.law.MeasureSpecification;
import org.circula.law.Take;
import org.circula.law.Territories;
import org.circula.law.parse.MeasureText;
import org.circula.measure.Yardstick.Holding;
import org.circula.person.CompletedLives;
import org.circula.person.Life;
import org.circula.person.LifeWriter;
import org.circula.person.RandomLives;

@Label("Of a life of which not everything is known")
class BoundsHoldTest {

    private static final LocalDate LONG_AGO = LocalDate.of(2000, 1, 1);
    private static final List<Comparison> COMPARISONS =
            List.of(Comparison.LESS_THAN, Comparison.AT_MOST, Comparison.AT_LEAST, Comparison.MORE_THAN);

    @Provide
    Arbitrary<Life> lives() {
        return RandomLives.of(SmallLaw.WORDS);
    }

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.longs();
    }

    @Property(seed = Seed.OF_PROPERTIES, tries = 400)
    @Label("whatever a measure settles stays so, however the life turns out")
    void whatIsSettledStays(@ForAll("lives") Life life, @ForAll("seeds") long seed) {
        RandomLives.countKinds(life);
        for (Take take : Take.values()) {
            assertThat(contradiction(take, life, seed)).isEmpty();
        }
    }

    @Example
    @Label(
            "days of study outside one territory, which may be days in another, are perhaps left out and perhaps counted")
    void studyOutsideOneTerritory() {
        Life life = SmallLaw.life("""
                stays: [{outside: "SCHENGEN", from: "2004-01-01", reason: study}]
                statuses: [{kind: eu.season, in: "ES", from: "2004-01-01"}]
                work: []
                insured: []
                events: []
                """);
        LocalDate day = LocalDate.of(2023, 9, 30);
        LifeView view = view(life, day);
        MeasureSpecification counted = MeasureText.read("{take: counted-residence, in: EU, towards: " + SmallLaw.PATHWAY
                + ", under: [eu.season], sum: days-of-30}");

        Measured measured = new Measurer()
                .measure(counted, context(view, Optional.of(view.statuses().get(0)), day, true));

        assertThat(AmountInWords.of(measured.least())).isEqualTo("months 0 added up");
        assertThat(measured.most()).isNotEqualTo(measured.least());
    }

    /**
     * A condition that the incomplete life settles one way and its completion another; empty where there is none. Periods since the
     * first entry, looked at on each day, are left aside: no law asks for them.
     */
    static Optional<String> contradiction(Take take, Life life, long seed) {
        Random random = new Random(seed ^ take.ordinal());
        LocalDate day = LocalDate.of(2008, 1, 1).plusDays(random.nextInt(6900));
        MeasureSpecification asked = new RandomSpecifications(take, random.nextLong()).any();
        boolean allDaysListed = asked.lookBack() instanceof LookBack.Everything
                || asked.lookBack() instanceof LookBack.SinceFirstPresence;
        Life completed = new CompletedLives(SmallLaw.WORDS, SmallLaw.countriesOfTerritories(), seed)
                .complete(life, allDaysListed ? Optional.empty() : Optional.of(LONG_AGO));
        LifeView before = view(life, day);
        LifeView after = view(completed, day);
        Optional<StatusChain> held = before.statuses().isEmpty()
                ? Optional.empty()
                : Optional.of(
                        before.statuses().get(random.nextInt(before.statuses().size())));
        boolean looksAtEachDay = asked.looksAt().equals(Optional.of(MeasureSpecification.LooksAt.EACH_DAY));
        if (take == Take.DAYS_SINCE_FIRST_ENTRY && looksAtEachDay) {
            return Optional.empty();
        }
        boolean daysBeginWithTheStays = allDaysListed && life.stays().items().isEmpty();
        if (daysBeginWithTheStays || (held.isEmpty() && !(asked.lookBack() instanceof LookBack.Within))) {
            return Optional.empty();
        }
        boolean leavingOut = random.nextBoolean();
        MeasureContext open = context(before, held, day, leavingOut);
        MeasureContext settled = context(after, held.flatMap(chain -> sameIn(after, chain)), day, leavingOut);
        Measured bounds = new Measurer().measure(asked, open);
        Measured value = new Measurer().measure(asked, settled);
        for (Condition condition : conditions(bounds.least(), bounds.most(), value.least())) {
            Optional<Boolean> expected = holds(condition, bounds, open);
            Optional<Boolean> found = holds(condition, value, settled);
            if (expected.isPresent() && found.isPresent() && !expected.equals(found)) {
                return Optional.of(take + " on " + day + " for " + held.map(StatusChain::key) + "\n" + condition
                        + "\nleast " + AmountInWords.of(bounds.least()) + "\nmost " + AmountInWords.of(bounds.most())
                        + "\ncompleted: " + AmountInWords.of(value.least()) + " " + AmountInWords.of(value.most())
                        + "\nleaving out: " + leavingOut
                        + "\n" + asked + "\n" + LifeWriter.toYaml(life) + "completed:\n"
                        + LifeWriter.toYaml(completed));
            }
        }
        return Optional.empty();
    }

    private static LifeView view(Life life, LocalDate day) {
        return new LifeView(life, new Territories(SmallLaw.TERRITORIES), day);
    }

    private static Optional<StatusChain> sameIn(LifeView view, StatusChain chain) {
        return view.statuses().stream()
                .filter(other -> other.key().equals(chain.key()))
                .findFirst();
    }

    private static MeasureContext context(
            LifeView view, Optional<StatusChain> held, LocalDate day, boolean leavingOut) {
        LeftOutDays leftOut = leavingOut
                ? new LeftOutDays(
                        view.forReasons(List.of("study")), LeftOutDays.none().asPresence())
                : LeftOutDays.none();
        return new MeasureContext(view, SmallLaw.LAW, held, held.map(StatusChain::state), day, leftOut);
    }

    private static List<Condition> conditions(Amount... amounts) {
        List<Condition.Operand> thresholds = new ArrayList<>();
        for (Amount amount : amounts) {
            if (amount instanceof Amount.Count count) {
                for (int number : new int[] {0, 1, 2, 5, 30, 90, 180, 365, 1000, (int) count.number()}) {
                    thresholds.add(new Condition.CountOperand(number, count.unit()));
                }
            } else if (amount instanceof Amount.Months || amount instanceof Amount.Stretches) {
                for (int months : new int[] {1, 3, 6, 10, 12, 24, 60, 120}) {
                    thresholds.add(new Condition.PeriodOperand(Period.ofMonths(months)));
                }
            }
        }
        return thresholds.stream()
                .flatMap(threshold ->
                        COMPARISONS.stream().map(comparison -> new Condition(comparison, List.of(threshold))))
                .toList();
    }

    /** What the condition says at both ends, where both say the same. */
    private static Optional<Boolean> holds(Condition condition, Measured measured, MeasureContext context) {
        boolean nothingKnown =
                measured.least() instanceof Amount.Boundless && measured.most() instanceof Amount.Boundless;
        if (nothingKnown) {
            return Optional.empty();
        }
        Optional<Boolean> least = atEnd(condition, measured.least(), true, context);
        return least.equals(atEnd(condition, measured.most(), false, context)) ? least : Optional.empty();
    }

    private static Optional<Boolean> atEnd(Condition condition, Amount amount, boolean least, MeasureContext context) {
        if (amount instanceof Amount.Boundless) {
            return Optional.of(condition.comparison().keepsAbove() != least);
        }
        Holding holding = Yardstick.read(condition, amount, context).holding();
        return holding == Holding.HOLDS || holding == Holding.FAILS
                ? Optional.of(holding == Holding.HOLDS)
                : Optional.empty();
    }
}
