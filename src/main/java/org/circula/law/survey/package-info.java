/** The law of a jurisdiction looked at as a whole: what holds on a day, what changed when, what breaks a principle. */
@NullMarked
package org.circula.law.survey;

import org.jspecify.annotations.NullMarked;
