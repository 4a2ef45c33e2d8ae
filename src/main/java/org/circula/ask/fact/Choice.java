package org.circula.ask.fact;

/**
 * A value that an open fact may have.
 *
 * @param says the value in the words of a life file, such as {@code yes}, {@code 2024-01-05} or {@code ES, from 2024-01-05 MA}
 * @param edit writes it into a life
 */
public record Choice(String says, LifeEdit edit) {}
