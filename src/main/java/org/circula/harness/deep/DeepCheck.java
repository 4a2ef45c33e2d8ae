package org.circula.harness.deep;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.circula.assess.Marker;
import org.circula.engine.Engine;
import org.circula.engine.Engines;
import org.circula.harness.Scenario;
import org.circula.harness.Workers;
import org.circula.law.RuleBases;

/**
 * Looks through the encoded law for what reads well and is wrong all the same, in the lives that its own constants tell apart.
 *
 * <p>Lives of scenarios, where there are any, are looked at too, so that nothing which one of them shows is said never to be.
 */
public final class DeepCheck {

    private final RuleBases law;
    private final LocalDate today;
    private final DeepOptions options;
    private final Known known;
    private final WholeLife.Rest rest;

    /**
     * A check.
     *
     * @param law the rule bases
     * @param today the day up to which the walk through time goes
     * @param options how far to look
     * @param scenarios lives known from elsewhere; may be empty
     */
    public DeepCheck(RuleBases law, LocalDate today, DeepOptions options, List<Scenario> scenarios) {
        this.law = law;
        this.today = today;
        this.options = options;
        this.known = new Known(scenarios);
        this.rest = WholeLife.Rest.of(law);
    }

    /** Looks through the law of these bases. */
    public DeepReport run(Collection<String> jurisdictions) {
        try (Engine engine = Engines.compileAll(law);
                Workers workers = new Workers("looks-deep", "Looking through the law")) {
            Marker rules = engine::mark;
            Function<Asked, Bench> bench = asked -> new Bench(law, rules, today, asked);
            List<Asked> asked = jurisdictions.stream()
                    .flatMap(jurisdiction -> Asked.of(jurisdiction, law, today).stream())
                    .toList();
            List<PathwayResult> results = workers.each(
                    asked,
                    one -> new PathwayCheck(law, one, bench.apply(one), options, rest)
                            .run(Slice.of(one, law, today), known));
            List<Timeline.Walked> walked =
                    workers.each(asked, one -> new Timeline(law, one, bench.apply(one), today, rest).walk());
            Nevers nevers = new Nevers(law, results, bench);
            List<DeepFinding> findings = new ArrayList<>();
            for (String jurisdiction : jurisdictions) {
                results.stream()
                        .filter(result -> result.asked().jurisdiction().equals(jurisdiction))
                        .forEach(result -> findings.addAll(result.findings()));
                findings.addAll(nevers.of(law.bases().get(jurisdiction)));
            }
            walked.stream()
                    .flatMap(walk -> walk.findings().stream())
                    .filter(finding -> findings.stream().noneMatch(other -> isSame(finding, other)))
                    .forEach(findings::add);
            return new DeepReport(
                    results.stream().map(PathwayResult::coverage).toList(),
                    findings,
                    walked.stream().mapToLong(Timeline.Walked::days).sum(),
                    options.seed());
        }
    }

    private static boolean isSame(DeepFinding one, DeepFinding other) {
        return one.kind() == other.kind()
                && one.pathway().equals(other.pathway())
                && one.cited().get(0).provision().equals(other.cited().get(0).provision());
    }
}
