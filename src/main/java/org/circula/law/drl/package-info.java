/** Rule texts taken apart without compiling them: names, ids, left sides, and what a rule must not say. */
@NullMarked
package org.circula.law.drl;

import org.jspecify.annotations.NullMarked;
