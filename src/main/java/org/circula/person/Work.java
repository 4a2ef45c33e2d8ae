package org.circula.person;

import java.util.Optional;
import org.circula.time.Span;

/**
 * A period of work.
 *
 * @param country where (ISO 3166-1 alpha-2)
 * @param days first and last day, or still running
 * @param occupation a word of {@code facts.yaml}; empty if not said
 * @param employer a name given to tell employers apart
 */
public record Work(String country, Span days, Optional<String> occupation, Optional<String> employer) {}
