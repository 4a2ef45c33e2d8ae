/** Findings, the exceptions joined to them, and the fold from findings to a verdict. */
@NullMarked
package org.circula.verdict;

import org.jspecify.annotations.NullMarked;
