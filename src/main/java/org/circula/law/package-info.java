/** Provisions, values, pathways, statuses, instruments and sources: loaded, checked and patched. */
@NullMarked
package org.circula.law;

import org.jspecify.annotations.NullMarked;
