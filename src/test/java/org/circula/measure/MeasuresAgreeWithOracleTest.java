package org.circula.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.circula.Seed;
import org.circula.law.MeasureSpecification;
import org.circula.law.Take;
import org.circula.law.Territories;
import org.circula.oracle.DayByDayOracle;
import org.circula.person.CompletedLives;
import org.circula.person.HeldStatus;
import org.circula.person.Known;
import org.circula.person.Life;
import org.circula.person.LifeWriter;
import org.circula.person.Person;
import org.circula.person.RandomLives;
import org.circula.person.Stay;
import org.circula.time.Span;

@Label("Of a life of which everything is known")
class MeasuresAgreeWithOracleTest {

    private static final LocalDate ARRIVED = LocalDate.of(2004, 1, 1);
    private static final LocalDate BORN = LocalDate.of(2000, 1, 1);

    @Provide
    Arbitrary<Life> lives() {
        return RandomLives.of(SmallLaw.WORDS);
    }

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.longs();
    }

    @Property(seed = Seed.OF_PROPERTIES, tries = 400)
    @Label("every take counts exactly what an oracle counts that looks at each day")
    void everyTakeAgrees(@ForAll("lives") Life incomplete, @ForAll("seeds") long seed) {
        RandomLives.countKinds(incomplete);
        Life life = completed(incomplete, seed);
        for (Take take : Take.values()) {
            assertThat(difference(take, life, seed)).isEmpty();
        }
    }

    @Property(seed = Seed.OF_PROPERTIES, tries = 400)
    @Label("every take of unbroken absences counts what the oracle counts where days are left out")
    void absencesAgreeWhereDaysAreLeftOut(@ForAll("lives") Life incomplete, @ForAll("seeds") long seed) {
        Life life = completed(incomplete, seed);
        for (Take take : List.of(Take.NEAREST_ABSENCE, Take.ABSENCE_ONCE_HELD, Take.ABSENCES_LONGER_THAN)) {
            assertThat(difference(take, life, seed, List.of("study", "holiday")))
                    .isEmpty();
        }
    }

    /** Where measure and oracle differ on one random specification of the take; empty where they agree. */
    static Optional<String> difference(Take take, Life life, long seed) {
        return difference(take, life, seed, List.of());
    }

    /** The same where days away for some reasons are left out. */
    private static Optional<String> difference(Take take, Life life, long seed, List<String> reasonsLeftOut) {
        Random random = new Random(seed ^ take.ordinal());
        LocalDate day = LocalDate.of(2008, 1, 1).plusDays(random.nextInt(6900));
        LifeView view = new LifeView(life, new Territories(SmallLaw.TERRITORIES), day);
        Optional<StatusChain> held = view.statuses().isEmpty()
                ? Optional.empty()
                : Optional.of(view.statuses().get(random.nextInt(view.statuses().size())));
        MeasureSpecification asked = new RandomSpecifications(take, random.nextLong()).any();
        if (held.isEmpty() && hangsOnTheStatus(asked)) {
            return Optional.empty();
        }
        LeftOutDays leftOut = reasonsLeftOut.isEmpty()
                ? LeftOutDays.none()
                : new LeftOutDays(
                        view.forReasons(reasonsLeftOut), LeftOutDays.none().asPresence());
        MeasureContext context =
                new MeasureContext(view, SmallLaw.LAW, held, held.map(StatusChain::state), day, leftOut);
        Measured measured = new Measurer().measure(asked, context);
        Optional<HeldStatus> grant = held.map(chain -> chain.grants().get(0));
        String counted = new DayByDayOracle(life, SmallLaw.TERRITORIES, SmallLaw.KINDS, grant, day, asked)
                .leavingOut(reasonsLeftOut)
                .count()
                .toString();
        String least = AmountInWords.of(measured.least());
        String most = AmountInWords.of(measured.most());
        return least.equals(counted) && most.equals(counted)
                ? Optional.empty()
                : Optional.of(take + " on " + day + " for " + held.map(StatusChain::key) + "\noracle: " + counted
                        + "\nmeasure, least: " + least + "\nmeasure, most: " + most + "\n" + asked + "\n"
                        + LifeWriter.toYaml(life));
    }

    private static boolean hangsOnTheStatus(MeasureSpecification asked) {
        String text = asked.toString();
        return text.contains("SinceGrant[") || text.contains("StateOfStatus") || text.contains("OtherStates");
    }

    /**
     * Known from birth on, the first years far away, so that no window reaches back to days of which nothing is known. Credits have no days, so that they leave bounds wherever only
     * some days are looked at.
     */
    static Life completed(Life incomplete, long seed) {
        Life life = new CompletedLives(SmallLaw.WORDS, SmallLaw.countriesOfTerritories(), seed)
                .complete(incomplete, Optional.of(ARRIVED));
        List<Stay> stays = new ArrayList<>(life.stays().items());
        stays.add(
                0,
                new Stay(
                        new Stay.In("US"), Span.of(BORN, ARRIVED.minusDays(1)), Optional.of("work"), Optional.empty()));
        return new Life(
                new Person(Optional.of(BORN), life.person().sex(), life.person().nationalities()),
                Known.all(stays),
                List.of(),
                life.statuses(),
                life.work(),
                Known.all(life.insured().items().stream()
                        .filter(insured -> insured.days().isPresent())
                        .toList()),
                life.events(),
                life.plans(),
                life.answers());
    }
}
