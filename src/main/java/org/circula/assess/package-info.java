/** The one use case: a life or many, dates and pathways give verdicts; nothing is kept. */
@NullMarked
package org.circula.assess;

import org.jspecify.annotations.NullMarked;
