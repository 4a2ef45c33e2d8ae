/** The use cases from a terminal. */
@NullMarked
package org.circula.cli;

import org.jspecify.annotations.NullMarked;
