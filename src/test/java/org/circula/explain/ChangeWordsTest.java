package org.circula.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.circula.advise.change.ChangeKind;
import org.circula.assess.RealLaw;
import org.circula.time.Span;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Changes in words")
class ChangeWordsTest {

    private static final Span DAYS = Span.of(LocalDate.of(2022, 2, 28), LocalDate.of(2022, 3, 22));

    private final ChangeWords words =
            new ChangeWords(Wording.of(Catalogue.of("en").orElseThrow(), RealLaw.law(), Translations.none()));

    static Stream<Arguments> said() {
        return Stream.of(
                Arguments.of("BACK_EARLIER", "", 23, "Back 23 days earlier: in Spain from 28 February 2022 on."),
                Arguments.of("LEAVE_LATER", "", 1, "Left 1 day later: in Spain until 22 March 2022."),
                Arguments.of(
                        "WAIT",
                        "",
                        22,
                        "Wait 22 days: ask on 22 March 2022, staying where you are, with what you hold."),
                Arguments.of("HAVE_EVENT", "application", 0, "This by 28 February 2022: applied."),
                Arguments.of(
                        "ANSWER_YES",
                        "eu.passport-recent",
                        0,
                        "If your answer were yes: Was your passport issued within the last ten years?"),
                Arguments.of("WORK_LONGER", "", 2, "Worked 2 days more in Spain."));
    }

    @ParameterizedTest
    @MethodSource("said")
    @DisplayName("one change is one sentence")
    void oneSentence(String kind, String what, int amount, String sentence) {
        assertThat(words.say(
                        kind,
                        Optional.of(what).filter(word -> !word.isEmpty()),
                        Optional.of("ES"),
                        Optional.of(DAYS),
                        amount))
                .isEqualTo(sentence);
    }

    @ParameterizedTest
    @EnumSource(ChangeKind.class)
    @DisplayName("every kind of change has its words")
    void everyKind(ChangeKind kind) {
        Optional<String> what = kind == ChangeKind.WORK_LESS ? Optional.empty() : Optional.of("old-age");
        String said = words.say(kind.name(), what, Optional.of("ES"), Optional.of(DAYS), 2);
        assertThat(said).doesNotContain("{").isNotBlank();
    }

    @Test
    @DisplayName("of several it is said that it takes all of them")
    void together() {
        assertThat(words.together(List.of("One.", "Two.")))
                .containsExactly("Only all of these together would change the answer:", "One.", "Two.");
        assertThat(words.together(List.of("One."))).containsExactly("One.");
    }
}
