package org.circula.person;

import java.util.Optional;
import org.circula.time.Span;

/**
 * An intended absence.
 *
 * @param leaves the country to leave
 * @param days from the day of leaving to the day of coming back, or without return
 * @param stayIn where the person means to be
 * @param reason why
 */
public record Plan(String leaves, Span days, Optional<String> stayIn, Optional<String> reason) {}
