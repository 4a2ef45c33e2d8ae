/** What assessments cost, beside the same law written in plain Java. */
@NullMarked
package org.circula.bench;

import org.jspecify.annotations.NullMarked;
