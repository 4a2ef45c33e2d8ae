/** What holds for every request: how much is read of it, and which promises each answer carries. */
@NullMarked
package org.circula.web.guard;

import org.jspecify.annotations.NullMarked;
