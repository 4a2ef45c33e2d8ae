package org.circula.harness.deep;

import java.util.Optional;
import org.circula.law.Pathway;
import org.circula.verdict.Outcome;
import org.circula.verdict.Verdict;

/**
 * Chooses the cell that gives values to facts which a provision does not read: one in which the status stands, and as many
 * requirements as can be are met.
 */
final class UsualCell {

    private UsualCell() {}

    /** Changes one fact at a time, as long as that helps. */
    static void choose(Axes axes, Bench bench, Asked asked) {
        int[] cell = axes.usual();
        int best = worth(cell, axes, bench, asked);
        boolean better = true;
        while (better) {
            better = false;
            for (int fact = 0; fact < axes.facts(); fact++) {
                int kept = cell[fact];
                for (int value = 0; value < axes.values(fact); value++) {
                    cell[fact] = value;
                    int worth = value == kept ? best : worth(cell, axes, bench, asked);
                    if (worth > best) {
                        best = worth;
                        kept = value;
                        better = true;
                    }
                }
                cell[fact] = kept;
            }
        }
        axes.setUsual(cell);
    }

    private static int worth(int[] cell, Axes axes, Bench bench, Asked asked) {
        Optional<Verdict> verdict = axes.life(cell)
                .map(life -> bench.put(life, axes.slice(), axes.status()))
                .flatMap(Told::verdict);
        if (verdict.isEmpty()) {
            return -1;
        }
        int fine = (int) verdict.get().findings().stream()
                .filter(finding -> finding.outcome() != Outcome.NOT_MET && finding.outcome() != Outcome.UNKNOWN)
                .count();
        boolean hangs = asked.pathway().concerns() instanceof Pathway.Holders && !asked.isAboutKeeping();
        boolean lost = hangs && !AxesMaker.stands(verdict.get());
        return lost ? fine : fine + verdict.get().findings().size() + 1;
    }
}
