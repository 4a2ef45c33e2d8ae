/** Looks through the encoded law itself, without scenarios: for gaps, overlaps, contradictions, and provisions that do nothing. */
@NullMarked
package org.circula.harness.deep;

import org.jspecify.annotations.NullMarked;
