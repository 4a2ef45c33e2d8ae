/** Findings and verdicts in sentences, in each language, with their citations. */
@NullMarked
package org.circula.explain;

import org.jspecify.annotations.NullMarked;
