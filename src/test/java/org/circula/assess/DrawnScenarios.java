package org.circula.assess;

import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.circula.harness.Scenario;

/**
 * Scenarios drawn so that a new one takes the place of few: each draw gives every scenario a lot by its file and name, and takes the
 * highest. With as many draws a build that adds one scenario to a thousand looks at nearly the same lives as the build before it,
 * so that what it finds comes from the change and not from another draw.
 */
public final class DrawnScenarios {

    private DrawnScenarios() {}

    /** Any of all scenarios. */
    public static Arbitrary<Scenario> ofAll() {
        return of(RealLaw.scenarios());
    }

    /** Any of these. */
    public static Arbitrary<Scenario> of(List<Scenario> scenarios) {
        return Arbitraries.randomValue(random -> withHighestLot(scenarios, random.nextLong()));
    }

    static Scenario withHighestLot(List<Scenario> scenarios, long draw) {
        return scenarios.stream()
                .max(Comparator.comparingLong(scenario -> lot(scenario, draw)))
                .orElseThrow();
    }

    private static long lot(Scenario scenario, long draw) {
        long name = 31L * scenario.file().hashCode() + scenario.name().hashCode();
        return new SplittableRandom(draw ^ (name << 32 | name & 0xFFFFFFFFL)).nextLong();
    }
}
