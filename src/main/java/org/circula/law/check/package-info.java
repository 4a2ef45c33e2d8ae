/** What must hold across files: ids and rules joined, dates without gap, words known and used. */
@NullMarked
package org.circula.law.check;

import org.jspecify.annotations.NullMarked;
