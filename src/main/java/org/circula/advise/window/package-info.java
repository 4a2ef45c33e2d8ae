/** What a counted window still allows: days left, days rolling off, longest stays, latest exits, earliest entries, trips. */
@NullMarked
package org.circula.advise.window;

import org.jspecify.annotations.NullMarked;
