/** Reforms, populations, sweeps of a limit and the differences they make. */
@NullMarked
package org.circula.simulate;

import org.jspecify.annotations.NullMarked;
