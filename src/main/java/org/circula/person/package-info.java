/** What is known, or not known, of a life; its reader and its writer. */
@NullMarked
package org.circula.person;

import org.jspecify.annotations.NullMarked;
