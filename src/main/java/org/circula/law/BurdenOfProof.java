package org.circula.law;

import java.util.List;
import java.util.Locale;

/**
 * Who must prove an answer: on whom it falls if doubt is left.
 *
 * @param fallsOn who bears the doubt
 * @param sources where the law says so; at least one
 * @param grade how well that is known
 */
public record BurdenOfProof(On fallsOn, List<Citation> sources, Grade grade) {

    public BurdenOfProof {
        sources = List.copyOf(sources);
        if (sources.isEmpty()) {
            throw new IllegalArgumentException("Who must prove it rests on a source.");
        }
    }

    /** Who bears the doubt. */
    public enum On {
        /** The person whose life it is. */
        PERSON,
        /** The authority that would take the right away or refuse it. */
        AUTHORITY;

        /** The word as written in YAML. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
