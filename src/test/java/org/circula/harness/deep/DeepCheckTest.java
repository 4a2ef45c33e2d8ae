package org.circula.harness.deep;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.circula.assess.LawVocabulary;
import org.circula.law.RuleBases;
import org.circula.law.load.RuleBasesLoader;
import org.circula.person.LifeReader;
import org.circula.person.LifeReading;
import org.circula.person.LifeWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each kind of finding in a law that is broken in one place, and none in the same law mended. */
class DeepCheckTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    private static final String SHORT_ABSENCES = """
            kind: limit
            says: The card is kept while no absence reaches this length
            principle: {breaks: absence-tolerance}
            %s
            values:
              - from: "2020-01-01"
                measure: {take: nearest-absence, outside: "ES", since: grant-of-status, broken-by: any-presence}
                keep: {less-than: P6M}
                effect: lapses-by-law
                source: {act: ACT, at: "Art 1"}
                grade: TEXT
            """;

    private static final String HELD = """
            kind: limit
            says: The card was held for long
            principle: neutral
            %s
            values:
              - from: "2000-01-01"
                measure: {take: time-held, kind: [es.card], in: "ES"}
                keep: {%s}
                effect: lapses-by-law
                source: {act: ACT, at: "%s"}
                grade: TEXT
            """;

    private static final String MEANS = """
            kind: test
            says: There are means
            principle: neutral
            values: [{from: "2020-01-01", asks: es.means, effect: lapses-by-law, source: {act: ACT, at: "Art 5"}, grade: TEXT}]
            """;

    private static final String IN_FORCE = "in-force: {until: \"2022-12-31\"}\n    ";

    @TempDir
    private Path folder;

    @Test
    void aSoundLawHasNoFindings() {
        DeepReport report = check(SmallLaw.requiring("es.card.absence, es.card.means")
                .with("es.card.absence", SHORT_ABSENCES.formatted(""))
                .with("es.card.means", MEANS));
        assertThat(report.findings()).isEmpty();
        assertThat(report.hasFaults()).isFalse();
        assertThat(report.coverage()).singleElement().matches(Coverage::isWhole).matches(Coverage::put);
    }

    @Test
    void aRuleThatStaysSilentWithoutLeaveIsAGap() {
        SmallLaw law = SmallLaw.requiring("es.card.absence")
                .with("es.card.absence", SHORT_ABSENCES.formatted(""), "AwayFor( put == $put, reason == \"work\" )");
        assertThat(found(law, FindingKind.GAP)).contains("stays silent");
        SmallLaw mended = SmallLaw.requiring("es.card.absence")
                .with(
                        "es.card.absence",
                        SHORT_ABSENCES.formatted("may-not-apply: true"),
                        "AwayFor( put == $put, reason == \"work\" )");
        assertThat(check(mended).findings()).isEmpty();
    }

    @Test
    void aHoleInTheDatesOfValuesIsAGap() {
        String dated = HELD.formatted("dated-by: grant-of-status", "at-most: P20Y", "Art 2")
                .replace("measure:", IN_FORCE + "measure:");
        SmallLaw law = SmallLaw.requiring("es.card.held").with("es.card.held", dated);
        assertThat(found(law, FindingKind.GAP)).contains("no value of it speaks of");
        SmallLaw mended = SmallLaw.requiring("es.card.held").with("es.card.held", dated.replace(IN_FORCE, ""));
        assertThat(check(mended).findings()).isEmpty();
    }

    @Test
    void aSeriesThatBeginsTooLateIsAGap() {
        String income = """
                kind: limit
                says: There is an income
                principle: neutral
                values:
                  - from: "2020-01-01"
                    measure: {take: answered-amount, asks: es.income}
                    keep: {at-least: {times: "1.0", of: es.wage}}
                    effect: lapses-by-law
                    source: {act: ACT, at: "Art 4"}
                    grade: TEXT
                """;
        SmallLaw law = SmallLaw.requiring("es.card.income").with("es.card.income", income);
        law.but("es/facts.yaml", "es.means: {type: yes-no", "es.income: {type: amount")
                .but("series.yaml", "series: {}", """
                        series:
                          es.wage: {says: "the wage", unit: {currency: EUR, per: month}, values: [{from: "2023-01-01", amount: "1000", source: {act: TREATY, at: "Art 2"}, grade: MEMORY}]}""");
        assertThat(found(law, FindingKind.GAP)).contains("no answer");
        law.but("series.yaml", "2023-01-01", "2019-01-01");
        assertThat(check(law).findings()).isEmpty();
    }

    @Test
    void twoLimitsThatExcludeEachOtherAndAreBothMetOverlap() {
        String asOf = HELD.formatted("", "at-least: P5Y", "Art 2");
        String onApplication = HELD.formatted("dated-by: application", "less-than: P5Y", "Art 3");
        SmallLaw law = SmallLaw.requiring("{any-of: [es.card.old, es.card.new]}, es.card.applied")
                .with("es.card.old", asOf)
                .with("es.card.new", onApplication)
                .with("es.card.applied", """
                        kind: limit
                        says: The application was made long enough ago
                        principle: neutral
                        values:
                          - from: "2020-01-01"
                            measure: {take: time-since-event, event: application}
                            keep: {at-least: P1Y}
                            effect: lapses-by-law
                            source: {act: ACT, at: "Art 6"}
                            grade: TEXT
                        """);
        assertThat(found(law, FindingKind.OVERLAP)).contains("es.card.old and es.card.new");
        law.but("es/absence.yaml", "dated-by: application", "dated-by: as-of");
        assertThat(check(law).findings()).noneMatch(finding -> finding.kind() == FindingKind.OVERLAP);
    }

    @Test
    void requirementsThatNobodyMeetsTogetherContradictEachOther() {
        SmallLaw law = SmallLaw.requiring("es.card.old, es.card.new")
                .with("es.card.old", HELD.formatted("", "at-least: P5Y", "Art 2"))
                .with("es.card.new", HELD.formatted("", "less-than: P5Y", "Art 3"));
        DeepReport report = check(law);
        assertThat(report.findings())
                .filteredOn(finding -> finding.kind() == FindingKind.CONTRADICTION)
                .isNotEmpty()
                .first()
                .satisfies(finding -> assertThat(finding.cited().stream()
                                .flatMap(cited -> cited.sources().stream())
                                .toList())
                        .containsExactly("the act, Art 2 (ACT)", "the act, Art 3 (ACT)"));
        law.but("es/absence.yaml", "less-than: P5Y", "less-than: P9Y");
        assertThat(check(law).findings()).isEmpty();
    }

    @Test
    void aLimitThatNoLifeReachesIsNeverFailed() {
        String held = HELD.formatted("", "at-least: P0D", "Art 2");
        SmallLaw law = SmallLaw.requiring("es.card.held").with("es.card.held", held);
        assertThat(found(law, FindingKind.NEVER_APPLIES)).isEqualTo("es.card.held is never failed.");
        law.but("es/absence.yaml", "at-least: P0D", "at-least: P1Y");
        assertThat(check(law).findings()).isEmpty();
    }

    @Test
    void aBarForThoseWhoseCardHasEndedConcernsNobodyWhoHoldsIt() {
        String bar = """
                kind: test
                may-not-apply: true
                says: Nobody keeps the card beside another
                principle: neutral
                values: [{from: "2020-01-01", holds: false, effect: lapses-by-law, source: {act: ACT, at: "Art 7"}, grade: TEXT}]
                """;
        String held = "Held( put == $put, kind == \"es.other\", time == \"%s\" )";
        SmallLaw law = SmallLaw.requiring("es.card.means, es.card.bar")
                .with("es.card.means", MEANS)
                .with("es.card.bar", bar, held.formatted("after"));
        assertThat(check(law).findings()).extracting(DeepFinding::says).containsExactly("es.card.bar concerns nobody.");
        SmallLaw mended = SmallLaw.requiring("es.card.means, es.card.bar")
                .with("es.card.means", MEANS)
                .with("es.card.bar", bar, held.formatted("before"));
        assertThat(check(mended).findings()).isEmpty();
    }

    @Test
    void anExceptionForThoseWhoMeetTheLimitAnywayNeverMatters() {
        SmallLaw law = SmallLaw.requiring("es.card.absence")
                .with("es.card.absence", SHORT_ABSENCES.formatted("lifted-by: [es.card.longer]"))
                .with("es.card.longer", """
                        kind: exception
                        how: replaces
                        says: Who works away may be away longer
                        principle: {serves: absence-tolerance}
                        values: [{from: "2020-01-01", keep: {less-than: P3M}, source: {act: ACT, at: "Art 8"}, grade: TEXT}]
                        """, "AwayFor( put == $put, reason == \"work\" )");
        DeepReport report = check(law);
        assertThat(report.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(FindingKind.NEVER_MATTERS);
            assertThat(finding.cited())
                    .extracting(Cited::provision)
                    .containsExactly("es.card.longer", "es.card.absence");
        });
        law.but("es/absence.yaml", "less-than: P3M", "less-than: P9M");
        assertThat(check(law).findings()).isEmpty();
    }

    @Test
    void theLifeOfAFindingCanBePastedAndReadAgain() {
        SmallLaw law =
                SmallLaw.requiring("es.card.held").with("es.card.held", HELD.formatted("", "at-least: P0D", "Art 2"));
        Path rules = law.in(folder);
        RuleBases bases = RuleBasesLoader.load(rules).orThrow();
        String yaml = LifeWriter.toYaml(check(rules).findings().get(0).life().orElseThrow());
        assertThat(new LifeReader(LawVocabulary.of(bases)).read(yaml)).isInstanceOf(LifeReading.Good.class);
        assertThat(yaml).contains("es.card").hasLineCount(4);
    }

    @Test
    void aPathwayWithMoreCellsThanTheLimitIsSampledAndOnlyWarnedOf() {
        SmallLaw law =
                SmallLaw.requiring("es.card.held").with("es.card.held", HELD.formatted("", "at-least: P0D", "Art 2"));
        DeepReport report = check(law.in(folder), new DeepOptions(1, 1, 7));
        assertThat(report.coverage()).noneMatch(Coverage::isWhole);
        assertThat(report.hasFaults()).isFalse();
        assertThat(report.findings())
                .extracting(DeepFinding::says)
                .containsExactly("es.card.held was not seen to be failed.");
    }

    private String found(SmallLaw law, FindingKind kind) {
        List<String> said = check(law).findings().stream()
                .filter(finding -> finding.kind() == kind)
                .map(DeepFinding::says)
                .toList();
        assertThat(said).isNotEmpty();
        return said.get(0);
    }

    private DeepReport check(SmallLaw law) {
        return check(law.in(folder));
    }

    private static DeepReport check(Path rules) {
        return check(rules, DeepOptions.of(10_000, 1));
    }

    private static DeepReport check(Path rules, DeepOptions options) {
        RuleBases law = RuleBasesLoader.load(rules).orThrow();
        return new DeepCheck(law, TODAY, options, List.of()).run(List.of("es"));
    }
}
