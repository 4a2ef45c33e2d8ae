/** From YAML to the model of the law; whatever is wrong is collected with file, line and what to do. */
@NullMarked
package org.circula.law.parse;

import org.jspecify.annotations.NullMarked;
