package org.circula.law;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The day about which an answer is asked, where it is not the day asked about.
 *
 * @param of which day it is
 * @param event the event of {@code facts.yaml}, where it is the day of one
 * @param sources where the law says so; at least one
 * @param grade how well that is known
 */
public record AskedDay(Of of, Optional<String> event, List<Citation> sources, Grade grade) {

    public AskedDay {
        sources = List.copyOf(sources);
        if (event.isPresent() != (of == Of.EVENT)) {
            throw new IllegalArgumentException("An event is named where it is the day of one, and only there.");
        }
        if (sources.isEmpty()) {
            throw new IllegalArgumentException("The day about which is asked rests on a source.");
        }
    }

    /** Which day. */
    public enum Of {
        /** The last day present before an absence from the State whose law asks. */
        DEPARTURE,
        /** The day on which the status would otherwise be lost: that of leaving, or one that an absence reaches later. */
        LOSS,
        /** The day of an event. */
        EVENT;

        /** The word as written in YAML. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
