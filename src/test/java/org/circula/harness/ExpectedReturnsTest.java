package org.circula.harness;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.circula.assess.LawVocabulary;
import org.circula.assess.RealLaw;
import org.circula.person.SourceText;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A day to be back that a scenario expects")
class ExpectedReturnsTest {

    private final ExpectedReturns returns = new ExpectedReturns(RealLaw.assessor(), RealLaw.law());

    @Test
    @DisplayName("agrees where it is the one that is found, and where nothing is open it is lost after it")
    void agrees() {
        assertThat(returns.differences(scenario("""
                back-by: {es.long-term.keep: "2027-11-30"}
                  lost-after: {es.long-term.keep@ES: "2027-11-30"}"""))).isEmpty();
    }

    @Test
    @DisplayName("a day early or late is told with the one that is found")
    void aDayOffIsTold() {
        assertThat(returns.differences(scenario("""
                back-by: {es.long-term.keep: "2027-12-01"}
                  lost-after: {es.long-term.keep: never}""")))
                .containsExactly(
                        "es.long-term.keep: expected back by 2027-12-01, got 2027-11-30",
                        "es.long-term.keep: expected lost after never, got 2027-11-30");
    }

    @Test
    @DisplayName("of something that is not held is told")
    void nothingHeldIsTold() {
        assertThat(returns.differences(scenario("back-by: {jp.permanent.keep: not-kept-now}")))
                .containsExactly(
                        "jp.permanent.keep: expected back by not-kept-now, but the life holds nothing that it keeps");
    }

    @Test
    @DisplayName("is a day or one of the words for what is found in place of one")
    void isADayOrAWord() {
        assertThat(read("back-by: {es.long-term.keep: soon}").faults())
                .extracting(fault -> fault.message())
                .containsExactly("\"soon\" is no day of back-by. Write a day, such as \"2027-11-30\", or one of: "
                        + "discretionary, needs-facts, no-limit-found, not-kept-now.");
        assertThat(read("lost-after: {es.long-term.keep: soon}").faults())
                .extracting(fault -> fault.message())
                .containsExactly(
                        "\"soon\" is no day of lost-after. Write a day, such as \"2027-11-30\", or one of: never.");
    }

    private static Scenario scenario(String expected) {
        ScenarioFile file = read(expected);
        assertThat(file.faults()).isEmpty();
        return file.scenarios().get(0);
    }

    private static ScenarioFile read(String expected) {
        String text = """
                - name: Leaves on the day asked about
                  as-of: "2026-11-30"
                  life:
                    stays: [{in: "ES", from: "2012-05-01"}]
                    statuses: [{kind: es.long-term, in: "ES", from: "2019-03-01"}]
                    events: []
                  expect: {es.long-term.keep: KEPT}
                  %s
                """.formatted(expected);
        return new ScenarioReader(LawVocabulary.of(RealLaw.law()))
                .read("written here", SourceText.read(text.getBytes(StandardCharsets.UTF_8)));
    }
}
