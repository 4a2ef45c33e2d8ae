package org.circula.advise.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.circula.advise.dates.LatestReturn.Found;
import org.circula.assess.RealLaw;
import org.circula.person.Life;
import org.circula.person.Stay;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A latest return relies on")
class AnswersReliedOnTest {

    private static final LocalDate LEFT = LocalDate.of(2026, 12, 31);

    /** That somebody lives in Sweden today does not say that they will after ten years abroad. */
    @Test
    @DisplayName("the answers by which a status would be kept however long one stays away")
    void theAnswersByWhichItWouldBeKept() {
        LatestReturn found = latestReturn("se.permanent.keep", "SE", "se.permanent", """
                events: []
                answers: {se.lives-in-sweden: true, se.home-kept-through-long-stay: true}
                """);

        assertThat(found.found()).isEqualTo(Found.NO_LIMIT_FOUND);
        assertThat(found.reliesOn()).contains("se.permanent.absence.lives-in-sweden", "se.permanent.absence.home-kept");
    }

    @Test
    @DisplayName("those of the last safe day, and not those which a longer absence would ask for")
    void thoseOfTheLastSafeDay() {
        LatestReturn found = latestReturn("se.permanent.keep", "SE", "se.permanent", """
                events: []
                answers: {se.lives-in-sweden: true}
                """);

        assertThat(found.day()).contains(LocalDate.of(2028, 1, 1));
        assertThat(found.reliesOn()).containsExactly("se.permanent.absence.lives-in-sweden");
    }

    @Test
    @DisplayName("no answer where only days are counted")
    void noAnswerWhereOnlyDaysAreCounted() {
        LatestReturn found = latestReturn("es.long-term.keep", "ES", "es.long-term", "");

        assertThat(found.found()).isEqualTo(Found.BACK_BY);
        assertThat(found.reliesOn()).isEmpty();
    }

    private static LatestReturn latestReturn(String pathway, String state, String status, String told) {
        Life life = RealPuts.life("""
                stays: [{in: "%s", from: "2010-05-01"}]
                statuses: [{kind: %s, in: "%s", from: "2019-03-01"}]
                """.formatted(state, status, state) + told);
        Journey journey = new Journey(LEFT, new Stay.In("TR"), Optional.empty(), state);
        return LatestReturnFinder.find(
                RealPuts.of(pathway, life, LEFT.minusDays(31), RealLaw.assessor()), life, journey);
    }
}
