/**
 * One adapter for each kind of question that others ask. An adapter only maps: it holds no number of law, no arithmetic on
 * dates and no id of a case.
 */
@NullMarked
package org.circula.harness.external.adapters;

import org.jspecify.annotations.NullMarked;
