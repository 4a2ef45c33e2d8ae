/** Runs cases that others wrote: their inputs mapped to lives, their expected values compared with verdicts and measures. */
@NullMarked
package org.circula.harness.external;

import org.jspecify.annotations.NullMarked;
