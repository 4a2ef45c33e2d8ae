/** Which missing fact settles the verdict next. */
@NullMarked
package org.circula.ask;

import org.jspecify.annotations.NullMarked;
