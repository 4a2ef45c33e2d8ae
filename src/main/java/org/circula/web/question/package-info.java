/** A question as it comes over HTTP, from a program or from a page, and its answer. */
@NullMarked
package org.circula.web.question;

import org.jspecify.annotations.NullMarked;
