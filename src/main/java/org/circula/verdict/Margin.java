package org.circula.verdict;

/**
 * How far a measure is from its limit.
 *
 * @param amount positive while there is room, zero at the last unit that keeps, negative by how much it is missed
 * @param unit {@code days}, or the unit of a count
 */
public record Margin(long amount, String unit) {}
