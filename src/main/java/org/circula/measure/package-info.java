/** The ways of measuring: a life against a yardstick gives a quantity in bounds, with the spans it rests on. */
@NullMarked
package org.circula.measure;

import org.jspecify.annotations.NullMarked;
