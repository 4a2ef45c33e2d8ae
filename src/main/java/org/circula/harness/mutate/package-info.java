/** Changes the law a little, one place at a time, and asks whether some scenario notices: what nobody notices is not tested. */
@NullMarked
package org.circula.harness.mutate;

import org.jspecify.annotations.NullMarked;
