/**
 * The facts that rules match, as the table of {@code docs/writing-a-rule-base.md} names them, and where they record what matched.
 *
 * <p>Each fact belongs to one put and carries how sure it is. A field that is not compared is null: a fact answers the whole
 * question of a rule, so what is not known of a person never makes a pattern fail in silence.
 */
@NullMarked
package org.circula.engine.fact;

import org.jspecify.annotations.NullMarked;
