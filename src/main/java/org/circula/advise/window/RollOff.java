package org.circula.advise.window;

import java.time.LocalDate;

/**
 * A day on which the window moves past days that counted.
 *
 * @param day the first day on which they count no longer
 * @param by how many days more are left than the day before; where the law asks for enough, how many fewer
 */
public record RollOff(LocalDate day, long by) {}
