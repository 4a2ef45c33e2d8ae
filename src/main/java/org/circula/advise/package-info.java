/** By which day, from which day, with what smallest change: lives tried through the assessment. */
@NullMarked
package org.circula.advise;

import org.jspecify.annotations.NullMarked;
