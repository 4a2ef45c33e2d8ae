/** The interface for programs: questions in, documents out. */
@NullMarked
package org.circula.web.api;

import org.jspecify.annotations.NullMarked;
