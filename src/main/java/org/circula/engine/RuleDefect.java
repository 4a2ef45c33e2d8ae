package org.circula.engine;

import java.util.Comparator;
import java.util.Optional;
import org.circula.law.Place;

/**
 * Something in a rule that keeps a rule base from being used.
 *
 * @param place the file and line
 * @param rule the name of the rule, where one rule is at fault
 * @param provision the id in its {@code @id}, where it has one
 * @param message what is wrong and what to do
 */
public record RuleDefect(Place place, Optional<String> rule, Optional<String> provision, String message)
        implements Comparable<RuleDefect> {

    private static final Comparator<RuleDefect> BY_PLACE = Comparator.comparing(
                    (RuleDefect defect) -> defect.place().file())
            .thenComparingInt(defect -> defect.place().line())
            .thenComparing(RuleDefect::message);

    @Override
    public int compareTo(RuleDefect other) {
        return BY_PLACE.compare(this, other);
    }

    @Override
    public String toString() {
        return place + ": " + rule.map(name -> "rule \"" + name + "\": ").orElse("") + message;
    }
}
