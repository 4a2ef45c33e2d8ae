/** Runs scenarios, cases written by others, mutations, and the checks of rules that need to fire. */
@NullMarked
package org.circula.harness;

import org.jspecify.annotations.NullMarked;
