package org.circula.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.statistics.Statistics;
import org.circula.Seed;
import org.circula.harness.Scenario;
import org.circula.person.BlurredLives;
import org.circula.person.Life;
import org.circula.person.LifeWriter;
import org.circula.verdict.Answer;
import org.circula.verdict.Finding;
import org.circula.verdict.Outcome;
import org.circula.verdict.Verdict;

/**
 * What is settled while something is unknown stays settled when it becomes known.
 *
 * <p>The lives are those of the scenarios, which stand on both sides of every limit; what each try forgets of one is the unknown
 * that the life itself then answers.
 */
@Label("By the law that Circula ships")
class BlurredLivesNeverContradictTest {

    private static final Set<Outcome> STANDS = EnumSet.of(Outcome.MET, Outcome.LIFTED);

    /** What a provision that stands if it concerns the person may turn out to say: it may turn out not to concern them. */
    private static final Set<Outcome> IN_NOBODYS_WAY = EnumSet.of(Outcome.MET, Outcome.LIFTED, Outcome.NOT_APPLICABLE);

    @Provide
    Arbitrary<Scenario> scenarios() {
        return DrawnByLot.scenarios();
    }

    @Property(seed = Seed.OF_PROPERTIES, tries = 1500, shrinking = ShrinkingMode.OFF)
    @Label("answering what is unknown never contradicts a definite verdict, nor a definite finding")
    void answeringNeverContradicts(@ForAll("scenarios") Scenario scenario, @ForAll long seed) {
        Random random = new Random(seed);
        Life blurred = new BlurredLives(random).blur(scenario.life());
        LocalDate day = random.nextInt(4) == 0 ? scenario.asOf().plusDays(random.nextInt(800) - 400L) : scenario.asOf();
        Map<String, Verdict> then = RealLaw.byPut(RealLaw.assess(scenario.life(), day, scenario.reading(), List.of()));
        Map<String, Verdict> before = RealLaw.byPut(RealLaw.assess(blurred, day, scenario.reading(), List.of()));
        List<String> contradictions = new ArrayList<>();
        boolean opened = false;
        for (String put : before.keySet()) {
            if (then.containsKey(put)) {
                contradictions.addAll(contradictions(put, before.get(put), then.get(put)));
                opened |= before.get(put).answer() == Answer.NEEDS_FACTS
                        && then.get(put).answer() != Answer.NEEDS_FACTS;
            }
        }
        Statistics.label("forgetting opened a verdict")
                .collect(opened)
                .coverage(coverage -> coverage.check(true).percentage(share -> share >= 20));
        assertThat(contradictions)
                .as(() -> scenario.name() + " on " + day + " " + scenario.reading() + "\nforgotten:\n"
                        + LifeWriter.toYaml(blurred) + "\nwhole:\n" + LifeWriter.toYaml(scenario.life()))
                .isEmpty();
    }

    private static List<String> contradictions(String put, Verdict before, Verdict then) {
        List<String> contradictions = new ArrayList<>();
        if (before.answer() != Answer.NEEDS_FACTS && before.answer() != then.answer()) {
            contradictions.add(put + ": " + before.answer() + ", then " + then.answer());
        }
        Map<String, Outcome> outcomes = new HashMap<>();
        then.findings().forEach(finding -> outcomes.put(finding.provision().id(), finding.outcome()));
        for (Finding finding : before.findings()) {
            Outcome after = outcomes.get(finding.provision().id());
            boolean same = finding.outcome() == Outcome.UNKNOWN
                    || finding.outcome() == after
                    || STANDS.contains(finding.outcome()) && IN_NOBODYS_WAY.contains(after);
            if (!same) {
                contradictions.add(put + ": " + finding.provision().id() + " " + finding.outcome() + ", then " + after);
            }
        }
        return contradictions;
    }
}
