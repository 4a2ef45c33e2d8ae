package org.circula.person;

import java.util.Optional;
import org.circula.time.Span;

/**
 * Social insurance: a period, or a number of credits without dates.
 *
 * @param country whose scheme (ISO 3166-1 alpha-2)
 * @param branch a branch of {@code facts.yaml}, such as {@code old-age}
 * @param days the insured days, or empty where only credits are known
 * @param credits credits and their unit, or empty where days are given
 */
public record Insurance(String country, String branch, Optional<Span> days, Optional<Credits> credits) {

    public Insurance {
        if (days.isPresent() == credits.isPresent()) {
            throw new IllegalArgumentException(
                    "An insured period has either from and to, or credits and unit, not both and not neither.");
        }
    }

    /**
     * Credits of insurance.
     *
     * @param number how many
     * @param unit {@code day}, {@code month}, {@code quarter} or {@code year}
     */
    public record Credits(int number, String unit) {}
}
