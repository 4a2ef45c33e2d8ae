/** Spans, the counting of days and the limits of the calendar, in nothing but {@code java.time}. */
@NullMarked
package org.circula.time;

import org.jspecify.annotations.NullMarked;
