/** Lives to try Circula with; nobody's own. */
@NullMarked
package org.circula.web.examples;

import org.jspecify.annotations.NullMarked;
