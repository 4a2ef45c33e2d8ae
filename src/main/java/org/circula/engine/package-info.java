/** Compiles and fires the rules, for one life or a batch; the only room that knows Drools. */
@NullMarked
package org.circula.engine;

import org.jspecify.annotations.NullMarked;
