package org.circula.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.circula.time.Span;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A life is read as it was meant")
class LifeReaderTest {

    private static final String FULL = """
            person: {born: "1988-04-02", sex: F, nationalities: ["MA"]}
            stays:
              - {in: "ES", from: "2015-09-01", to: "2021-06-30"}
              - {outside: "EU", from: "2021-06-30", to: "2022-03-14", reason: family-care, irregular-exit: true}
              - {in: ES, from: 2022-03-15}
            unknown: [{from: "2018-01-01", to: "2018-03-31"}]
            statuses:
              items:
                - {kind: es.temporary-work, in: "ES", from: "2015-09-01", to: "2020-08-31", employer: acme, entries: two, used: lawfully, planned: true}
              complete: false
            work: [{in: "ES", from: "2015-09-01", to: "2021-06-30", occupation: domestic-work, employer: "acme"}]
            insured:
              - {in: "ES", branch: old-age, from: "2015-09-01", to: "2021-06-30"}
              - {in: "US", branch: old-age, credits: 26, unit: quarter}
            events:
              - {kind: notice-of-absence, to: "SE", date: "2026-03-01", about: es.long-term}
              - {kind: absence-limit-extended, in: "DE", until: "2027-01-10"}
            plans: [{leave: "ES", from: "2027-01-10", to: "2028-02-01", in: "MA", reason: work}]
            answers: {es.means-sufficient: weighed, children.in-school: 2, income.monthly: {amount: 1400.50, currency: EUR}}
            """;

    @Test
    @DisplayName("Every key of the schema finds its place in the model")
    void everyKeyFindsItsPlace() {
        Life expected = new Life(
                new Person(Optional.of(day("1988-04-02")), Optional.of("F"), Known.all(List.of("MA"))),
                Known.all(List.of(
                        new Stay(
                                new Stay.In("ES"),
                                span("2015-09-01", "2021-06-30"),
                                Optional.empty(),
                                Optional.empty()),
                        new Stay(
                                new Stay.Outside("EU"),
                                span("2021-06-30", "2022-03-14"),
                                Optional.of("family-care"),
                                Optional.of(true)),
                        new Stay(
                                new Stay.In("ES"),
                                Span.runningFrom(day("2022-03-15")),
                                Optional.empty(),
                                Optional.empty()))),
                List.of(span("2018-01-01", "2018-03-31")),
                Known.atLeast(List.of(new HeldStatus(
                        "es.temporary-work",
                        "ES",
                        span("2015-09-01", "2020-08-31"),
                        Optional.of("acme"),
                        Optional.of("two"),
                        Optional.of("lawfully"),
                        true))),
                Known.all(List.of(new Work(
                        "ES", span("2015-09-01", "2021-06-30"), Optional.of("domestic-work"), Optional.of("acme")))),
                Known.all(List.of(
                        new Insurance("ES", "old-age", Optional.of(span("2015-09-01", "2021-06-30")), Optional.empty()),
                        new Insurance(
                                "US", "old-age", Optional.empty(), Optional.of(new Insurance.Credits(26, "quarter"))))),
                Known.all(List.of(
                        new LifeEvent(
                                "notice-of-absence",
                                Optional.of(day("2026-03-01")),
                                Optional.empty(),
                                Optional.of("SE"),
                                Optional.of("es.long-term")),
                        new LifeEvent(
                                "absence-limit-extended",
                                Optional.empty(),
                                Optional.of(day("2027-01-10")),
                                Optional.of("DE"),
                                Optional.empty()))),
                List.of(new Plan("ES", span("2027-01-10", "2028-02-01"), Optional.of("MA"), Optional.of("work"))),
                Map.of(
                        "es.means-sufficient", new Answer.Weighed(),
                        "children.in-school", new Answer.Count(2),
                        "income.monthly", new Answer.Money(new BigDecimal("1400.5"), "EUR")));
        assertThat(TestWords.good(FULL)).isEqualTo(expected);
    }

    @Test
    @DisplayName("Absent is unknown, [] is none, items with complete: false is some")
    void absentEmptyAndIncompleteDiffer() {
        assertThat(TestWords.good("{}")).isEqualTo(Life.unknown());
        assertThat(TestWords.good("{stays: []}").stays()).isEqualTo(Known.all(List.of()));
        assertThat(TestWords.good("person: {nationalities: {items: [\"MA\"], complete: false}}")
                        .person()
                        .nationalities())
                .isEqualTo(Known.atLeast(List.of("MA")));
        assertThat(TestWords.good("stays: {items: [], complete: true}").stays()).isEqualTo(Known.all(List.of()));
        assertThat(TestWords.good("stays: {items: [], complete: false}").stays())
                .isEqualTo(Known.unknown());
        assertThat(TestWords.good("plans: {items: [], complete: true}").plans()).isEmpty();
    }

    @Test
    @DisplayName("Norway without quotes stays Norway, and Kosovo is a country")
    void norwayStaysNorway() {
        assertThat(TestWords.good("person: {nationalities: [NO, XK]}")
                        .person()
                        .nationalities()
                        .items())
                .containsExactly("NO", "XK");
    }

    @Test
    @DisplayName("Quotes make no difference to numbers and yes or no")
    void quotesMakeNoDifference() {
        assertThat(TestWords.good("answers: {es.means-sufficient: \"true\", children.in-school: \"3\"}"))
                .isEqualTo(TestWords.good("{\"answers\": {\"es.means-sufficient\": true, \"children.in-school\": 3}}"));
    }

    @Test
    @DisplayName("Two stays share their travel day, and a day trip stands between two stays")
    void travelDayIsShared() {
        Life life = TestWords.good("""
                stays:
                  - {in: "ES", from: "2015-09-01", to: "2018-03-03"}
                  - {in: "FR", from: "2018-03-03", to: "2018-03-03"}
                  - {in: "ES", from: "2018-03-03"}
                """);
        assertThat(life.stays().items()).hasSize(3);
    }

    @Test
    @DisplayName("Stays may be listed in any order")
    void staysInAnyOrder() {
        Life life = TestWords.good("""
                stays:
                  - {in: "ES", from: "2018-03-03"}
                  - {in: "FR", from: "2018-03-03", to: "2018-03-03"}
                  - {in: "ES", from: "2015-09-01", to: "2018-03-03"}
                """);
        assertThat(life.stays().items()).hasSize(3);
    }

    @Test
    @DisplayName("All faults are told at once, in the order of the text")
    void allFaultsAtOnce() {
        List<Fault> faults = TestWords.faults("""
                person: {born: "1988-02-30", sex: female}
                stays:
                  - {in: "Spain", from: "2015-09-01", to: "2015-08-01"}
                  - {in: "MA", in: "MA", from: "2015-10-01"}
                  - {in: "ES", from: "2016-10-01", colour: blue}
                answers: {income.monthly: {amount: much}}
                """);
        assertThat(faults)
                .extracting(Fault::pointer)
                .containsExactly(
                        "/person/born",
                        "/person/sex",
                        "/stays/0/in",
                        "/stays/0/to",
                        "/stays/1/in",
                        "/stays/2/from",
                        "/stays/2/colour",
                        "/answers/income.monthly/currency",
                        "/answers/income.monthly/amount");
        assertThat(faults).extracting(Fault::line).containsExactly(1, 1, 3, 3, 4, 5, 5, 6, 6);
    }

    @Test
    @DisplayName("A text full of faults lists five hundred of them and says that there are more")
    void fiveHundredFaultsAreListed() {
        List<Fault> faults = TestWords.faults("unknown:\n" + "  - {}\n".repeat(501));
        assertThat(faults).hasSize(501);
        assertThat(faults.get(500).message()).contains("more than 500 faults");
        assertThat(TestWords.faults("unknown:\n" + "  - {}\n".repeat(500))).hasSize(500);
    }

    @Test
    @DisplayName("A life inside a larger text is read with the pointers and lines of that text")
    void lifeInsideALargerText() {
        SourceText request = SourceText.read("{\"asOf\": \"2026-03-01\",\n \"life\": {\"work\":\n 1, \"stays\": 2}}");
        LifeReading reading = TestWords.READER.read(request.at("/life").orElseThrow());
        assertThat(reading).isInstanceOfSatisfying(LifeReading.Bad.class, bad -> {
            assertThat(bad.faults()).extracting(Fault::pointer).containsExactly("/life/work", "/life/stays");
            assertThat(bad.faults().get(0).toLine("request.json"))
                    .startsWith("request.json:3:2: /life/work: Here a list");
        });
    }

    @Test
    @DisplayName("A reader without words says that none is known")
    void withoutWords() {
        LifeReader reader =
                new LifeReader(new KnownWords(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Map.of()));
        assertThat(reader.read("events: [{kind: birth}]"))
                .isInstanceOfSatisfying(
                        LifeReading.Bad.class,
                        bad -> assertThat(bad.faults())
                                .singleElement()
                                .satisfies(fault -> assertThat(fault.message()).contains("No such word is known")));
    }

    @Test
    @DisplayName("A message repeats no more than sixty characters of what was written")
    void messagesAreShort() {
        Fault fault = TestWords.faults("person: {nationalities: [" + "X".repeat(5000) + "]}")
                .get(0);
        assertThat(fault.message()).contains("\"" + "X".repeat(60) + "…\"").hasSizeLessThan(200);
    }

    @Test
    @DisplayName("A bad reading names at least one fault")
    void badReadingNamesAFault() {
        assertThatThrownBy(() -> new LifeReading.Bad(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static Span span(String first, String last) {
        return Span.of(day(first), day(last));
    }
}
