/** The smallest changes in what a person can act on that turn a verdict, and what would lose a yes first. Ids and numbers only. */
@NullMarked
package org.circula.advise.change;

import org.jspecify.annotations.NullMarked;
