/** Keeps what must be remembered between two starts; the only room that speaks to the database. */
@NullMarked
package org.circula.journal;

import org.jspecify.annotations.NullMarked;
