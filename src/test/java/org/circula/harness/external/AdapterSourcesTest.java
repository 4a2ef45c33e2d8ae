package org.circula.harness.external;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.circula.harness.external.adapters.AllAdapters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** An adapter only maps: no number of law, no arithmetic on dates, no id of a case stands in its source. */
class AdapterSourcesTest {

    private static final Path ADAPTERS = Path.of("src/main/java/org/circula/harness/external/adapters");
    private static final Path CASES = Path.of("scenarios", "external");
    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|//[^\n]*");
    private static final Pattern STRING = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"");
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w.])(?!0\\b|1\\b)\\d[\\w.]*");
    private static final Pattern PERIOD_OR_DAY = Pattern.compile("\"P\\d+[DWMY]\"|\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern DATE_ARITHMETIC = Pattern.compile(
            "\\.(?:plus|minus)\\w*\\(|\\.until\\(|datesUntil|ChronoUnit|Duration|(?:Period|DAYS)\\.between|toEpochDay"
                    + "|\\.with(?:Day|Month|Year)\\w*\\(|LocalDate\\.of|Period\\.of\\w*\\(\\d");

    static Stream<Path> sources() throws IOException {
        try (Stream<Path> files = Files.list(ADAPTERS)) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList().stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sources")
    void anAdapterOnlyMaps(Path source) throws IOException {
        assertThat(wrong(Files.readString(source, StandardCharsets.UTF_8))).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            day.plusDays(1)                         | arithmetic
            entry.until(exit)                       | arithmetic
            ChronoUnit.DAYS.between(entry, exit)    | arithmetic
            LocalDate.of(day, 1, 1)                 | arithmetic
            Period.ofMonths(12)                     | arithmetic
            days > 90                               | number
            Period.parse("P12M")                    | number
            answered.with("exceeds181", true)       | number
            asked.id().equals("SCH-091")            | case
            """)
    void whatIsMoreThanMappingIsSeen(String code, String kind) {
        assertThat(wrong(code)).as(kind).isNotEmpty();
    }

    @Test
    void adaptersUseNoCalendarArithmetic() {
        noClasses()
                .that()
                .resideInAPackage("org.circula.harness.external.adapters")
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(ChronoUnit.class, java.time.Duration.class, org.circula.time.CalendarLimit.class)
                .check(new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.circula.harness.external"));
    }

    private static List<String> wrong(String source) {
        String code = COMMENT.matcher(source).replaceAll("");
        List<String> wrong = new ArrayList<>();
        find(DATE_ARITHMETIC, code, wrong);
        find(PERIOD_OR_DAY, code, wrong);
        find(NUMBER, STRING.matcher(code).replaceAll("\"\""), wrong);
        ExternalCaseReader.read(CASES).cases().stream()
                .map(ExternalCase::id)
                .filter(code::contains)
                .forEach(wrong::add);
        Matcher strings = STRING.matcher(code);
        while (strings.find()) {
            String text = strings.group().substring(1, strings.group().length() - 1);
            boolean rule = AllAdapters.list().stream()
                    .anyMatch(adapter -> adapter.rule().equals(text));
            if (!rule && !isKeyOfACase(text) && text.matches(".*(?<![{\\\\w])\\d{2,}.*")) {
                wrong.add(text);
            }
        }
        return wrong;
    }

    /** The name of what a case gives or expects may hold a number, such as {@code exceeds180}; it decides nothing. */
    private static boolean isKeyOfACase(String text) {
        return ExternalCaseReader.read(CASES).cases().stream()
                .anyMatch(each -> Stream.concat(each.inputs().entries().stream(), each.expected().entries().stream())
                        .anyMatch(entry -> entry.key().equals(text)));
    }

    private static void find(Pattern pattern, String code, List<String> wrong) {
        Matcher matcher = pattern.matcher(code);
        while (matcher.find()) {
            wrong.add(matcher.group());
        }
    }
}
