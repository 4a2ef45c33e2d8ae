/** Which fact of a fact sheet is encoded where, and the report on it. */
@NullMarked
package org.circula.law.coverage;

import org.jspecify.annotations.NullMarked;
