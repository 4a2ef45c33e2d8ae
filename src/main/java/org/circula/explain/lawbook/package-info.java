/** The encoded law itself as documents: rule bases, provisions with all their values, the words a life may use. */
@NullMarked
package org.circula.explain.lawbook;

import org.jspecify.annotations.NullMarked;
