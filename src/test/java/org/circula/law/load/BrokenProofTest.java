package org.circula.law.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.circula.law.AskedDay;
import org.circula.law.BurdenOfProof;
import org.circula.law.Words.AnswerWord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** About which day an answer is asked, and on whom doubt falls, written well and badly. */
class BrokenProofTest {

    private static final String CITED = "source: {act: BOE-A-2000-544, at: \"Art 47\"}, grade: TEXT}";

    @TempDir
    private Path folder;

    @Test
    void anAnswerMaySayOfWhichDayAndWhoMustProveIt() {
        AnswerWord word = with("on-day: {is: loss, " + CITED + ", doubt: {falls-on: person, " + CITED)
                .load(folder)
                .orThrow()
                .words()
                .answers()
                .get("es.means");

        assertThat(word.onDay().orElseThrow().of()).isEqualTo(AskedDay.Of.LOSS);
        assertThat(word.onDay().orElseThrow().sources()).hasSize(1);
        assertThat(word.doubt().orElseThrow().fallsOn()).isEqualTo(BurdenOfProof.On.PERSON);
    }

    @Test
    void anAnswerThatSaysNeitherIsAboutTheDayAskedAbout() {
        AnswerWord word =
                RulesFixture.valid().load(folder).orThrow().words().answers().get("es.means");

        assertThat(word.onDay()).isEmpty();
        assertThat(word.doubt()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "on-day: {is: christmas, CITED      | christmas",
                "on-day: {CITED                     | The key 'is' is missing",
                "on-day: loss                       | is written as keys with values",
                "on-day: {is: loss, grade: TEXT}    | The key 'source' is missing",
                "on-day: {is: event, CITED          | The key 'event' is missing",
                "on-day: {is: event, event: no-such-event, CITED | no-such-event",
                "on-day: {is: loss, event: departure, CITED | Name an event where is: event stands",
                "doubt: {falls-on: nobody, CITED    | nobody",
                "doubt: {falls-on: person, grade: TEXT} | The key 'source' is missing",
                "doubt: {CITED                      | The key 'falls-on' is missing",
                "doubt: {falls-on: person, when: always, CITED | when"
            })
    void whatIsWrittenBadlyIsRefused(String written, String message) {
        with(written.replace("CITED", CITED)).isRefused(folder, ValidRules.FACTS, "es.means:", message);
    }

    private static RulesFixture with(String keys) {
        return RulesFixture.valid()
                .replace(
                        ValidRules.FACTS,
                        "question: \"Do you have means of your own?\"}",
                        "question: \"Do you have means of your own?\", " + keys + "}");
    }
}
