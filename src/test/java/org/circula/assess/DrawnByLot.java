package org.circula.assess;

import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.circula.harness.Scenario;

/**
 * Drawing so that a new item takes the place of few: each draw gives every item a lot by its name, and takes the highest. A build
 * that adds one scenario to a thousand looks at nearly the same lives as the build before it, so that what it finds comes from the
 * change and not from another draw.
 */
public final class DrawnByLot {

    private DrawnByLot() {}

    /** Any of all scenarios. */
    public static Arbitrary<Scenario> scenarios() {
        return scenarios(RealLaw.scenarios());
    }

    /** Any of these scenarios. */
    public static Arbitrary<Scenario> scenarios(List<Scenario> scenarios) {
        return of(scenarios, DrawnByLot::name);
    }

    /** Any of these items. */
    public static <T> Arbitrary<T> of(List<T> items, Function<T, String> name) {
        return Arbitraries.randomValue(random -> withHighestLot(items, name, random.nextLong()));
    }

    static <T> T withHighestLot(List<T> items, Function<T, String> name, long draw) {
        return items.stream()
                .max(Comparator.comparingLong(item -> lot(name.apply(item), draw)))
                .orElseThrow();
    }

    static String name(Scenario scenario) {
        return scenario.file() + " " + scenario.name();
    }

    private static long lot(String name, long draw) {
        long hash = name.hashCode();
        return new SplittableRandom(draw ^ (hash << 32 | hash & 0xFFFFFFFFL)).nextLong();
    }
}
