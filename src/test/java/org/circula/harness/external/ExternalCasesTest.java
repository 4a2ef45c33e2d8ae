package org.circula.harness.external;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.circula.assess.CompiledAssessor;
import org.circula.harness.external.ExternalCaseReader.CasesRead;
import org.circula.harness.external.adapters.AllAdapters;
import org.circula.law.RuleBases;
import org.circula.law.load.RuleBasesLoader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Cases that others wrote, on the real rule bases: what must agree agrees or is explained, what is wrong differs. */
class ExternalCasesTest {

    private static final Path CASES = Path.of("scenarios", "external");
    private static final Path KINDS = Path.of("src", "test", "resources", "external", "kinds.yaml");
    private static final Path EXPLANATIONS = Path.of("docs", "external.md");
    private static final Pattern EXPLAINED = Pattern.compile("(?m)^### `([^`]+)`");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static CompiledAssessor assessor;
    private static CaseRunner runner;

    @BeforeAll
    static void compileTheRealRuleBases() {
        RuleBases law = RuleBasesLoader.load(Path.of("rules")).orThrow();
        assessor = CompiledAssessor.compile(law, TODAY, "test");
        runner = new CaseRunner(AllAdapters.list(), new CaseBench(law, assessor, TODAY));
    }

    @AfterAll
    static void closeTheEngine() {
        assessor.close();
    }

    @TestFactory
    Stream<DynamicTest> casesOfOthers() throws IOException {
        Set<String> explained = explained();
        return read(CASES).stream()
                .map(each -> dynamicTest(each.id() + " " + each.rule(), place(each), () -> judge(each, explained)));
    }

    @TestFactory
    Stream<DynamicTest> kindsOfQuestionWithFewCases() {
        return read(KINDS).stream()
                .map(each -> dynamicTest(each.id(), place(each), () -> agrees(each, runner.run(each))));
    }

    /** Our own cases agree in every key, and where they expect prose alone the law gives the very words. */
    private static void agrees(ExternalCase each, CaseResult result) {
        if (result instanceof CaseResult.SideBySide told) {
            assertThat(told.words()).isEqualTo(each.prose());
        } else {
            assertThat(result).isInstanceOf(CaseResult.Agreed.class);
        }
    }

    @Test
    void everyExplanationIsOfACaseThatStillDiffersOrIsNotCovered() throws IOException {
        Set<String> agreed = new TreeSet<>();
        Set<String> all = new TreeSet<>();
        for (ExternalCase each : read(CASES)) {
            all.add(each.id());
            if (runner.run(each) instanceof CaseResult.Agreed) {
                agreed.add(each.id());
            }
        }
        assertThat(explained()).isSubsetOf(all).doesNotContainAnyElementsOf(agreed);
    }

    @Test
    void theCountsInTheDocumentAreThoseOfTheLastRun() throws IOException {
        ExternalReport report =
                ExternalReport.of(read(CASES).stream().map(runner::run).toList());
        String document = Files.readString(EXPLANATIONS, StandardCharsets.UTF_8);
        report.byTrust()
                .forEach((letter, counts) -> assertThat(document)
                        .contains("| " + letter + " | " + counts.agreed() + " | " + counts.differs() + " | "
                                + counts.notCovered() + " | " + counts.sideBySide() + " |"));
        report.notCovered().forEach(gap -> assertThat(document).contains("`" + gap.rule() + "`"));
    }

    private static void judge(ExternalCase each, Set<String> explained) {
        CaseResult result = runner.run(each);
        if (each.trust() == Trust.X) {
            assertThat(result).as("a wrong case").isNotInstanceOf(CaseResult.Agreed.class);
        } else if (each.trust().mustAgree() && !explained.contains(each.id())) {
            assertThat(result).isNotInstanceOf(CaseResult.Differs.class);
        }
    }

    private static List<ExternalCase> read(Path folder) {
        CasesRead read = ExternalCaseReader.read(folder);
        assertThat(read.faults()).isEmpty();
        assertThat(read.cases()).isNotEmpty();
        return read.cases();
    }

    private static Set<String> explained() throws IOException {
        Set<String> ids = new TreeSet<>();
        Matcher headings = EXPLAINED.matcher(Files.readString(EXPLANATIONS, StandardCharsets.UTF_8));
        while (headings.find()) {
            ids.add(headings.group(1));
        }
        return ids;
    }

    private static URI place(ExternalCase each) {
        return URI.create(Path.of(each.file()).toUri() + "?line=" + each.line());
    }
}
