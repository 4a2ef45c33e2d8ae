/** Checks, compiles, tries, compares, stores and switches an edition, and replays an old one. */
@NullMarked
package org.circula.publish;

import org.jspecify.annotations.NullMarked;
