package org.circula.law.coverage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.circula.law.RuleBases;
import org.circula.law.Words.AnswerWord;
import org.circula.law.coverage.CoverageSheet.CoveredFact;

/** The text of {@code docs/coverage.md}: each fact of the fact sheets with what encodes it, and what the rules are made of. */
public final class CoverageReport {

    private final RuleBases law;
    private final List<CoverageSheet> sheets;

    /**
     * A report on rule bases that were loaded.
     *
     * @param law the rule bases
     * @param sheets what their {@code coverage.yaml} files say
     */
    public CoverageReport(RuleBases law, List<CoverageSheet> sheets) {
        this.law = law;
        this.sheets = sheets.stream()
                .sorted(Comparator.comparing(CoverageSheet::sheet).thenComparing(CoverageSheet::jurisdiction))
                .toList();
    }

    /** The whole report, in Markdown; the same for the same rules. */
    public String text() {
        List<String> lines = new ArrayList<>();
        lines.add("# What is encoded of the fact sheets");
        lines.add("");
        lines.add(
                "Generated from `rules/*/coverage.yaml` by `circula coverage --write docs/coverage.md`; do not edit by hand.");
        lines.add("");
        counts(lines);
        ingredients(lines);
        sheets.forEach(sheet -> sheet(sheet, lines));
        answers(lines);
        return String.join("\n", lines) + "\n";
    }

    private void counts(List<String> lines) {
        lines.add("## Counted");
        lines.add("");
        lines.add("| sheet | rule base | facts | encoded | same as another | noted |");
        lines.add("|---|---|---|---|---|---|");
        int[] sums = new int[Treatment.values().length];
        for (CoverageSheet sheet : sheets) {
            Map<Treatment, Long> counted = sheet.facts().stream()
                    .collect(Collectors.groupingBy(Treatment::of, TreeMap::new, Collectors.counting()));
            List<String> cells = new ArrayList<>(List.of(
                    sheet.sheet(),
                    sheet.jurisdiction(),
                    Integer.toString(sheet.facts().size())));
            for (Treatment treatment : Treatment.values()) {
                int number = counted.getOrDefault(treatment, 0L).intValue();
                sums[treatment.ordinal()] += number;
                cells.add(Integer.toString(number));
            }
            lines.add(row(cells));
        }
        int all = java.util.Arrays.stream(sums).sum();
        List<String> cells = new ArrayList<>(List.of("all", "", Integer.toString(all)));
        for (int sum : sums) {
            cells.add(Integer.toString(sum));
        }
        lines.add(row(cells));
        lines.add("");
    }

    private void ingredients(List<String> lines) {
        Ingredients ingredients = Ingredients.of(law);
        lines.add("## What the rules are made of");
        lines.add("");
        lines.add("| | number |");
        lines.add("|---|---|");
        lines.add(row(List.of("pathways", Integer.toString(ingredients.pathways()))));
        lines.add(row(List.of("provisions, overrides included", Integer.toString(ingredients.provisions()))));
        lines.add(row(List.of("kinds of status", Integer.toString(ingredients.statuses()))));
        lines.add(row(List.of("rules", Integer.toString(ingredients.rules()))));
        lines.add(row(List.of("distinct left sides", Integer.toString(ingredients.leftSides()))));
        lines.add(row(List.of(
                "distinct left sides, pathways aside", Integer.toString(ingredients.leftSidesWithoutPathways()))));
        lines.add(row(
                List.of("distinct takes", ingredients.takes().size() + " of " + org.circula.law.Take.values().length)));
        lines.add(row(List.of(
                "answers that only the person can give",
                Integer.toString(law.words().answers().size()))));
        lines.add("");
        lines.add("Takes, with the number of values that use each: "
                + ingredients.takes().entrySet().stream()
                        .map(take -> "`" + take.getKey() + "` " + take.getValue())
                        .collect(Collectors.joining(", "))
                + ".");
        lines.add("");
    }

    private static void sheet(CoverageSheet sheet, List<String> lines) {
        lines.add("## " + sheet.sheet() + ": " + sheet.jurisdiction());
        lines.add("");
        lines.add("| fact | | by |");
        lines.add("|---|---|---|");
        for (CoveredFact fact : sheet.facts()) {
            lines.add(row(List.of("`" + fact.id() + "`", Treatment.of(fact).says(), by(fact))));
        }
        lines.add("");
    }

    private static String by(CoveredFact fact) {
        List<String> parts = new ArrayList<>();
        if (!fact.encodedBy().isEmpty()) {
            parts.add(fact.encodedBy().stream().map(id -> "`" + id + "`").collect(Collectors.joining(", ")));
        }
        fact.sameAs().ifPresent(id -> parts.add("`" + id + "`"));
        fact.note().ifPresent(parts::add);
        return String.join("; ", parts);
    }

    private void answers(List<String> lines) {
        lines.add("## What is asked");
        lines.add("");
        lines.add("What follows from stays, statuses, work, insurance or events is never asked.");
        lines.add("");
        lines.add("| answer | type | question |");
        lines.add("|---|---|---|");
        for (AnswerWord answer : new TreeMap<>(law.words().answers()).values()) {
            String type =
                    answer.type().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
            lines.add(row(List.of("`" + answer.id() + "`", type, answer.question())));
        }
    }

    private static String row(List<String> cells) {
        return cells.stream()
                .map(cell -> cell.replace("|", "\\|").replace("\n", " "))
                .collect(Collectors.joining(" | ", "| ", " |"));
    }

    /** What was done with a fact. */
    private enum Treatment {
        ENCODED("encoded"),
        SAME_AS("same as"),
        NOTED("note");

        private final String says;

        Treatment(String says) {
            this.says = says;
        }

        static Treatment of(CoveredFact fact) {
            if (!fact.encodedBy().isEmpty()) {
                return ENCODED;
            }
            return fact.sameAs().isPresent() ? SAME_AS : NOTED;
        }

        String says() {
            return says;
        }
    }
}
