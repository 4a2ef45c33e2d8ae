/** Reading a whole rules folder, from disk or out of the jar. */
@NullMarked
package org.circula.law.load;

import org.jspecify.annotations.NullMarked;
