/** Which facts can turn an answer, by the outcomes that provisions reach: sets and trees, nothing of law or lives. */
@NullMarked
package org.circula.ask.turn;

import org.jspecify.annotations.NullMarked;
