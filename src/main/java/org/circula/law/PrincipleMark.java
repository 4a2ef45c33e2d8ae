package org.circula.law;

import java.util.Optional;

/**
 * What a provision does to circularity.
 *
 * @param bearing whether it serves or breaks a principle, or neither
 * @param principle the principle's id in {@code principles.yaml}; empty when neutral
 */
public record PrincipleMark(Bearing bearing, Optional<String> principle) {

    /** For or against. */
    public enum Bearing {
        SERVES,
        BREAKS,
        NEUTRAL
    }

    public PrincipleMark {
        if ((bearing == Bearing.NEUTRAL) != principle.isEmpty()) {
            throw new IllegalArgumentException("A neutral mark names no principle, any other names one.");
        }
    }

    public static PrincipleMark neutral() {
        return new PrincipleMark(Bearing.NEUTRAL, Optional.empty());
    }

    public boolean breaks() {
        return bearing == Bearing.BREAKS;
    }
}
