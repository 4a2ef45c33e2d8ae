/** Whatever goes wrong with a request, said as a problem description (RFC 9457) or as a page. */
@NullMarked
package org.circula.web.problem;

import org.jspecify.annotations.NullMarked;
