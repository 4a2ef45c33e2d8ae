package org.circula.person;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that happened.
 *
 * @param kind an event of {@code facts.yaml}
 * @param date the day, empty if not known
 * @param until a day that the event fixes, such as the last day of an authorised absence
 * @param state the State concerned (key {@code in})
 * @param about a further word, such as the pathway or the status concerned (key {@code about})
 */
public record LifeEvent(
        String kind,
        Optional<LocalDate> date,
        Optional<LocalDate> until,
        Optional<String> state,
        Optional<String> about) {}
