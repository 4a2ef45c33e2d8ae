package org.circula.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.Label;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.circula.law.MeasureSpecification;
import org.circula.law.Pathway;
import org.circula.law.Understanding;
import org.circula.law.parse.MeasureText;
import org.circula.person.Life;

/** The days found by trying each, and what makes the trying fast, held against the plain forms. */
@Label("The days that the plain judge finds by trying each")
class PlainDatesTest {

    private static final int LIVES = Integer.getInteger("circula.oracle.lives", 1);
    private static final Understanding NOW = Understanding.AS_UNDERSTOOD_NOW;

    private static TwoJudges judges;

    @BeforeContainer
    static void compile() {
        judges = TwoJudges.ofTheShippedLaw();
    }

    @AfterContainer
    static void close() {
        judges.close();
    }

    @Example
    @Label("and their neighbours get the same verdicts from Circula")
    void verdictsAgreeThere() {
        PlainDates dates = new PlainDates(judges.law(), NOW);
        int found = 0;
        for (int at = 0; at < LIVES; at++) {
            for (Pathway pathway : judges.pathways()) {
                FittingLives.Asked asked = FittingLives.life(judges.law(), pathway, at * 31L);
                found += pathway.question() == Pathway.Question.KEEP
                        ? agreeOnLatestReturn(dates, asked, pathway)
                        : agreeOnEarliest(dates, asked, pathway);
            }
        }
        assertThat(found).isGreaterThan(LIVES * judges.pathways().size() / 4);
    }

    private static int agreeOnLatestReturn(PlainDates dates, FittingLives.Asked asked, Pathway pathway) {
        PlainDates.Back latest = dates.latestReturn(asked.life(), pathway.id(), asked.asOf(), "US");
        Stream.of(latest.safe(), latest.possible())
                .flatMap(Optional::stream)
                .flatMap(back -> Stream.of(back, back.plusDays(1)))
                .distinct()
                .forEach(day -> {
                    Life away = PlainDates.away(asked.life(), asked.asOf(), day, "US", "ES");
                    assertThat(judges.differences(away, day, NOW, new TreeMap<>()))
                            .isEmpty();
                });
        return latest.safe().isPresent() ? 1 : 0;
    }

    private static int agreeOnEarliest(PlainDates dates, FittingLives.Asked asked, Pathway pathway) {
        Optional<LocalDate> earliest = dates.earliest(asked.life(), pathway.id(), asked.asOf());
        earliest.ifPresent(first -> {
            Life staying = PlainDates.frozen(asked.life(), asked.asOf());
            for (LocalDate day : List.of(first.minusDays(1), first)) {
                assertThat(judges.differences(staying, day, NOW, new TreeMap<>()))
                        .isEmpty();
            }
        });
        return earliest.isPresent() ? 1 : 0;
    }

    @Example
    @Label("rest on sums of days that are the same as counting each day")
    void sumsAreCounts() {
        Random random = new Random(1);
        for (int tried = 0; tried < 300; tried++) {
            PlainDays days = someDays(random);
            LocalDate first = LocalDate.of(2010, 1, 1).plusDays(random.nextInt(1500));
            LocalDate last = first.plusDays(random.nextInt(1500));
            int length = 1 + random.nextInt(400);
            boolean onMarkedAlone = random.nextBoolean();
            int most = 0;
            for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
                boolean looked = !onMarkedAlone || days.has(day);
                most = Math.max(most, looked ? days.count(day.minusDays(length - 1L), day) : 0);
            }
            assertThat(days.countFast(first, last)).isEqualTo(days.count(first, last));
            assertThat(days.mostInWindows(length, first, last, onMarkedAlone)).isEqualTo(most);
        }
    }

    @Example
    @Label("rest on residence counted at once that is the same as walking back day by day")
    void residenceIsWalked() {
        for (int at = 0; at < LIVES * 3; at++) {
            for (Pathway pathway : judges.pathways()) {
                FittingLives.Asked asked = FittingLives.life(judges.law(), pathway, at * 37L);
                ResidenceOracle residence = new ResidenceOracle(new DayByDayOracle(
                        asked.life(),
                        judges.law().words().territories(),
                        PlainLaw.of(judges.law()).kinds(),
                        Optional.empty(),
                        asked.asOf(),
                        countedIn(List.of("ES", "FR", "EU").get(at % 3))));
                assertThat(residence.counted()).isEqualTo(residence.countedByWalking());
            }
        }
    }

    private static PlainDays someDays(Random random) {
        PlainDays days = PlainDays.none();
        LocalDate at = LocalDate.of(2009, 1, 1);
        while (at.isBefore(LocalDate.of(2019, 1, 1))) {
            LocalDate last = at.plusDays(random.nextInt(200));
            days = random.nextBoolean() ? days.or(PlainDays.between(at, last)) : days;
            at = last.plusDays(1);
        }
        return days;
    }

    private static MeasureSpecification countedIn(String place) {
        return MeasureText.read("{take: counted-residence, in: " + place
                + ", towards: es.ltr-eu.acquire, within: P12Y, sum: months-then-30-days}");
    }
}
