/** The plain pages: what Circula is, a life to paste, and the verdicts as text. They work without scripts. */
@NullMarked
package org.circula.web.page;

import org.jspecify.annotations.NullMarked;
