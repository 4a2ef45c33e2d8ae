package org.circula.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.circula.explain.Explained;

/**
 * Verdicts with the same answer, in one line each.
 *
 * @param anchor its place on the page
 * @param title what they have in common
 * @param tone how they are set apart
 * @param says what to know about all of them; empty where the title says it
 * @param lines the verdicts, by country and pathway
 */
public record VerdictGroup(String anchor, String title, String tone, String says, List<Line> lines) {

    /**
     * A verdict in one line.
     *
     * @param pathway its id, by which its reasons are asked for
     * @param wanted what the person wants
     * @param country whose law answers
     * @param questions how many facts are missing
     */
    public record Line(String pathway, String wanted, String country, int questions) {}

    static List<VerdictGroup> of(List<Explained> verdicts) {
        List<VerdictGroup> groups = new ArrayList<>();
        add(groups, verdicts, "can", "What you can do", "kept", "", answers("ELIGIBLE", "KEPT"));
        add(
                groups,
                verdicts,
                "office",
                "What an office decides",
                "office",
                "The law names what the office weighs. Ask before you rely on it.",
                answers("DISCRETIONARY"));
        add(
                groups,
                verdicts,
                "missing",
                "What we cannot tell yet",
                "open",
                "Facts are missing. Not knowing is never a no.",
                answers("NEEDS_FACTS"));
        add(groups, verdicts, "cannot", "What you cannot do on this day", "not", "", answers("NOT_ELIGIBLE", "LOST"));
        return List.copyOf(groups);
    }

    private static Predicate<Explained> answers(String... words) {
        List<String> wanted = List.of(words);
        return verdict -> wanted.contains(verdict.answer());
    }

    private static void add(
            List<VerdictGroup> groups,
            List<Explained> verdicts,
            String anchor,
            String title,
            String tone,
            String says,
            Predicate<Explained> belongs) {
        List<Line> lines = verdicts.stream()
                .filter(belongs)
                .map(verdict -> new Line(
                        verdict.pathway(),
                        verdict.wanted(),
                        Capitals.first(verdict.country()),
                        verdict.questions().size()))
                .distinct()
                .toList();
        if (!lines.isEmpty()) {
            groups.add(new VerdictGroup(anchor, title, tone, says, lines));
        }
    }
}
