/** Harm, envelopes and the scorecard of a rule base, in ids and numbers only. */
@NullMarked
package org.circula.audit;

import org.jspecify.annotations.NullMarked;
