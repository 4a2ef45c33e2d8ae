package org.circula.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.circula.harness.mutate.Mutant;
import org.circula.harness.mutate.MutantResult;
import org.circula.harness.mutate.MutationReport;
import org.circula.harness.mutate.ScenarioText;
import org.circula.harness.mutate.Score;

/**
 * What became of the mutants, as JSON.
 *
 * @param scores by base, the whole and each kind
 * @param survivors mutants that no scenario noticed
 * @param failing scenarios that fail on the law as it is
 */
record MutationDocument(List<ScoreShown> scores, List<Survivor> survivors, List<String> failing) {

    /** The score of a base, of one kind of mutant or of all; whether it reaches what was asked for. */
    record ScoreShown(String base, String kind, int killed, int all, int percent, boolean reached) {}

    /** A mutant that no scenario noticed, and a scenario that would, where one was found. */
    record Survivor(
            String file,
            int line,
            String base,
            String kind,
            String about,
            String change,
            Optional<String> scenario,
            Optional<Integer> livesTried) {}

    static MutationDocument of(MutationReport report, int atLeast) {
        List<ScoreShown> scores = new ArrayList<>();
        report.scores().forEach((base, score) -> {
            report.scoresByKind(base).forEach((kind, ofKind) -> scores.add(shown(base, kind.says(), ofKind, atLeast)));
            scores.add(shown(base, "in all", score, atLeast));
        });
        return new MutationDocument(
                scores,
                report.survivors().stream().map(MutationDocument::shown).toList(),
                report.failing().stream()
                        .map(result -> result.scenario().file() + ":"
                                + result.scenario().line())
                        .toList());
    }

    private static ScoreShown shown(String base, String kind, Score score, int atLeast) {
        return new ScoreShown(base, kind, score.killed(), score.all(), score.percent(), score.reaches(atLeast));
    }

    private static Survivor shown(MutantResult result) {
        Mutant mutant = result.mutant();
        return new Survivor(
                mutant.place().file(),
                mutant.place().line(),
                mutant.jurisdiction(),
                mutant.kind().says(),
                mutant.about(),
                mutant.says(),
                result.life().flatMap(search -> search.telling()).map(ScenarioText::of),
                result.life().map(search -> search.livesTried()));
    }
}
