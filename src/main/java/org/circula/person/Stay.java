package org.circula.person;

import java.util.Optional;
import org.circula.time.Span;

/**
 * Days spent in a country, or days known to be spent outside a territory without saying where.
 *
 * @param place where
 * @param days from the day of arrival to the day of leaving, both inside; two stays may share their travel day
 * @param reason why the person was there (a word of {@code facts.yaml}); empty if not said
 * @param irregularExit whether the person left without the papers the law asks for; empty if not said
 */
public record Stay(Place place, Span days, Optional<String> reason, Optional<Boolean> irregularExit) {

    /** A country, or the outside of a territory. */
    public sealed interface Place {}

    /** In a country (ISO 3166-1 alpha-2). */
    public record In(String country) implements Place {}

    /** Somewhere outside a territory (a country or a word of {@code territories.yaml}). */
    public record Outside(String territory) implements Place {}
}
