/** Advice in documents: what is answered, in words. */
@org.jspecify.annotations.NullMarked
package org.circula.web.advice;
