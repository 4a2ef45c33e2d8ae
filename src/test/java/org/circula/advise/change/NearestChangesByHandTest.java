package org.circula.advise.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.circula.advise.dates.TriedPut;
import org.circula.assess.Question;
import org.circula.assess.RealLaw;
import org.circula.person.HeldStatus;
import org.circula.person.Known;
import org.circula.person.Life;
import org.circula.person.Stay;
import org.circula.time.Span;
import org.circula.verdict.Verdict;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Changes worked out by hand")
class NearestChangesByHandTest {

    private static final LocalDate GRANTED = LocalDate.of(2015, 1, 1);

    @Test
    @DisplayName("twelve months and twenty-two days outside the Union: back 23 days earlier, or gone 23 days later")
    void backSoManyDaysEarlier() {
        // Away from 2021-03-01 on. Twelve months are full on 2022-03-01: the last safe day of return is 2022-02-28 (an
        // absence of
        // less than twelve months), so one who came back on 2022-03-23 came 23 days too late.
        NearestChanges nearest = kept(awayUntil(LocalDate.of(2022, 3, 22)), LocalDate.of(2022, 4, 1));
        Optional<Change> back = only(nearest, ChangeKind.BACK_EARLIER);
        assertThat(back).map(Change::amount).contains(23);
        assertThat(back).map(Change::unit).contains("days");
        assertThat(back.flatMap(Change::days)).contains(Span.of(LocalDate.of(2022, 2, 28), LocalDate.of(2022, 3, 22)));
        assertThat(back).map(Change::serves).contains(List.of("eu.ltr.absence.loss-consecutive"));
    }

    @Test
    @DisplayName("two documents missing are got together or not at all")
    void twoChangesAtOnce() {
        Optional<NearestChanges> both = RealLaw.scenarios().stream()
                .flatMap(scenario -> RealLaw.assess(
                                scenario.life(),
                                scenario.asOf(),
                                scenario.reading(),
                                List.of("fr.second-state.acquire"))
                        .verdicts()
                        .stream()
                        .filter(verdict -> verdict.findings().stream()
                                .filter(Standing::isInTheWay)
                                .map(finding -> finding.provision().id())
                                .toList()
                                .equals(List.of("fr.rld.resources", "fr.rld.insurance")))
                        .map(verdict -> NearestChangeFinder.find(
                                TriedPut.of(RealLaw.assessor(), RealLaw.law(), verdict, scenario.reading()),
                                scenario.life(),
                                scenario.asOf())))
                .findFirst();
        assertThat(both).isPresent();
        assertThat(both.get().sets()).hasSize(1);
        assertThat(both.get().sets().get(0).changes())
                .extracting(change -> change.what().orElseThrow())
                .containsExactlyInAnyOrder("fr.resources-at-minimum-wage", "health-insurance");
    }

    @Test
    @DisplayName("who has no recognised disability is told that nothing known helps to an invalidity pension")
    void noneExists() {
        NearestChanges nearest = RealLaw.scenarios().stream()
                .filter(scenario -> scenario.life().answers().isEmpty())
                .flatMap(scenario -> RealLaw.assess(
                                scenario.life(),
                                scenario.asOf(),
                                scenario.reading(),
                                List.of("es.invalidity-pension.claim"))
                        .verdicts()
                        .stream()
                        .map(verdict -> NearestChangeFinder.find(
                                TriedPut.of(RealLaw.assessor(), RealLaw.law(), verdict, scenario.reading()),
                                scenario.life(),
                                scenario.asOf())))
                .findFirst()
                .orElseThrow();
        assertThat(nearest.noneExists()).isTrue();
        assertThat(nearest.notLookedAt()).contains("es.invalidity-pension.disability");
    }

    private static Life awayUntil(LocalDate last) {
        return Life.unknown()
                .withStays(
                        Known.all(List.of(
                                stay("ES", Span.of(GRANTED, LocalDate.of(2021, 2, 28))),
                                stay("US", Span.of(LocalDate.of(2021, 3, 1), last)),
                                stay("ES", Span.runningFrom(last.plusDays(1))))),
                        List.of())
                .withStatuses(Known.all(List.of(new HeldStatus(
                        "eu.ltr",
                        "ES",
                        Span.runningFrom(GRANTED),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        false))))
                .withEvents(Known.all(List.of()))
                .withWork(Known.all(List.of()));
    }

    private static Stay stay(String country, Span days) {
        return new Stay(new Stay.In(country), days, Optional.empty(), Optional.empty());
    }

    private static NearestChanges kept(Life life, LocalDate asOf) {
        Verdict verdict = RealLaw.assess(life, asOf, Question.Reading.AS_UNDERSTOOD_NOW, List.of("eu.ltr.keep"))
                .verdicts()
                .get(0);
        TriedPut put = TriedPut.of(RealLaw.assessor(), RealLaw.law(), verdict, Question.Reading.AS_UNDERSTOOD_NOW);
        return NearestChangeFinder.find(put, life, asOf);
    }

    private static Optional<Change> only(NearestChanges nearest, ChangeKind kind) {
        return nearest.sets().stream()
                .filter(set -> set.changes().size() == 1)
                .map(set -> set.changes().get(0))
                .filter(change -> change.kind() == kind)
                .findFirst();
    }
}
