/** By which day one must be back, and from which day one may ask: found by putting the life again, day by day where it matters. */
@org.jspecify.annotations.NullMarked
package org.circula.advise.dates;
