package org.circula.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.circula.harness.mutate.Mutant;
import org.circula.harness.mutate.MutantResult;
import org.circula.harness.mutate.MutationReport;
import org.circula.harness.mutate.ScenarioText;
import org.circula.harness.mutate.Score;
import org.circula.harness.mutate.SearchResult;

/** What became of the mutants, for people. */
final class MutationText {

    private static final String ROW = "%-4s %-28s %6d of %6d  %3d %%";

    private final PrintWriter out;

    MutationText(PrintWriter out) {
        this.out = out;
    }

    void print(MutationReport report, int atLeast) {
        report.failing()
                .forEach(result -> out.println(result.scenario().file() + ":"
                        + result.scenario().line() + ": fails on the law as it is, and takes no part: "
                        + result.scenario().name()));
        report.survivors().forEach(this::survivor);
        Map<String, List<MutantResult>> byBase = report.byBase();
        report.scores().forEach((base, score) -> {
            report.scoresByKind(base).forEach((kind, ofKind) -> out.println(row(base, kind.says(), ofKind)));
            out.println(row(base, "in all", score)
                    + (score.reaches(atLeast) ? "" : "  below the " + atLeast + " % asked for"));
            out.println();
        });
        out.println(byBase.values().stream().mapToInt(List::size).sum() + " mutants, "
                + report.survivors().size() + " of them noticed by no scenario; " + report.scenariosRun()
                + " scenarios run.");
        out.println("Compiled and watched in " + seconds(report.preparing()) + ", mutants tried in "
                + seconds(report.trying()) + ", lives searched in " + seconds(report.searching()) + ".");
        out.flush();
    }

    private void survivor(MutantResult result) {
        Mutant mutant = result.mutant();
        out.println(mutant.place() + ": " + mutant.kind().says() + ": " + mutant.about() + ", " + mutant.says());
        result.life().ifPresent(this::life);
    }

    private void life(SearchResult search) {
        search.telling()
                .ifPresentOrElse(
                        scenario -> ScenarioText.of(scenario).lines().forEach(line -> out.println("    " + line)),
                        () -> out.println("    None found in " + search.livesTried()
                                + " lives: perhaps the two are the same law."));
    }

    private static String row(String base, String kind, Score score) {
        return String.format(Locale.ROOT, ROW, base, kind, score.killed(), score.all(), score.percent());
    }

    private static String seconds(Duration duration) {
        return duration.toSeconds() + " s";
    }
}
