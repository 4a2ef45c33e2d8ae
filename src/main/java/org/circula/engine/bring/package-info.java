/** What a life says about the facts that rules ask for: yes, maybe, or nothing. */
@NullMarked
package org.circula.engine.bring;

import org.jspecify.annotations.NullMarked;
