package org.circula.advise.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.circula.assess.RealLaw;
import org.circula.person.Life;
import org.circula.person.Stay;
import org.circula.verdict.Answer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Whoever comes back later than is safe")
class PerhapsKeptByHandTest {

    private static final LocalDate LEFT = LocalDate.of(2026, 12, 31);

    /** Special re-entry is declared on leaving: with it one is back by the anniversary of leaving, without it not a day may pass. */
    @Test
    @DisplayName(
            "keeps what hangs on a declaration for as long as that lasts, and then has lost it whatever was declared")
    void hangsOnADeclarationForAYear() {
        PerhapsKept kept =
                perhapsKept("jp.permanent.keep", "JP", "jp.permanent").orElseThrow();

        assertThat(kept.stretches())
                .containsExactly(new PerhapsKept.Stretch(
                        LocalDate.of(2027, 1, 2),
                        LocalDate.of(2027, 12, 31),
                        Answer.NEEDS_FACTS,
                        List.of("jp.permanent.box-ticked"),
                        List.of(),
                        List.of("jp.permanent.never-outside-without-permit")));
        assertThat(kept.until()).contains(LocalDate.of(2027, 12, 31));
        assertThat(kept.lostBy()).contains("jp.permanent.special-reentry");
    }

    /** Six months, and whoever asked before they are over may keep it for four years; nobody asked is not yet known. */
    @Test
    @DisplayName("is past a limit that an exception may lift, until the exception ends too")
    void isPastALimitThatAnExceptionMayLift() {
        PerhapsKept kept =
                perhapsKept("ch.settlement.keep", "CH", "ch.settlement").orElseThrow();

        assertThat(kept.stretches())
                .extracting(PerhapsKept.Stretch::until)
                .containsExactly(LocalDate.of(2027, 6, 30), LocalDate.of(2030, 12, 31));
        assertThat(kept.stretches().get(0).unlessLifted()).isEmpty();
        assertThat(kept.stretches().get(1).unlessLifted()).containsExactly("ch.settlement.absence");
        assertThat(kept.until()).contains(LocalDate.of(2030, 12, 31));
    }

    /** A year is what the agency normally accepts, two years are the limit. */
    @Test
    @DisplayName("loses one safe way after another")
    void losesOneSafeWayAfterAnother() {
        PerhapsKept kept =
                perhapsKept("se.permanent.keep", "SE", "se.permanent").orElseThrow();

        assertThat(kept.stretches())
                .extracting(PerhapsKept.Stretch::from)
                .containsExactly(LocalDate.of(2027, 1, 2), LocalDate.of(2028, 1, 2), LocalDate.of(2029, 1, 1));
        assertThat(kept.stretches()).allMatch(stretch -> stretch.noLongerMet().size() == 1);
        assertThat(kept.until()).isEmpty();
    }

    @Test
    @DisplayName("has lost at once what only a limit decides, and nothing is perhaps kept")
    void hasLostAtOnceWhatOnlyALimitDecides() {
        assertThat(perhapsKept("es.long-term.keep", "ES", "es.long-term")).isEmpty();
    }

    private static Optional<PerhapsKept> perhapsKept(String pathway, String state, String status) {
        Life life = RealPuts.life("""
                person: {nationalities: ["TR"], born: "1985-04-12"}
                stays: [{in: "%s", from: "2010-05-01"}]
                statuses: [{kind: %s, in: "%s", from: "2019-03-01"}]
                """.formatted(state, status, state));
        Journey journey = new Journey(LEFT, new Stay.In("TR"), Optional.empty(), state);
        return LatestReturnFinder.find(
                        RealPuts.of(pathway, life, LEFT.minusDays(31), RealLaw.assessor()), life, journey)
                .perhapsKept();
    }
}
