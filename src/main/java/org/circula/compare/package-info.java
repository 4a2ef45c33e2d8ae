/** Countries or agreements side by side. */
@NullMarked
package org.circula.compare;

import org.jspecify.annotations.NullMarked;
