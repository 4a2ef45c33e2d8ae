/** Requests in; JSON, pages and problem descriptions out. */
@NullMarked
package org.circula.web;

import org.jspecify.annotations.NullMarked;
