/** Advice over HTTP and in documents: what is asked, and what is answered in words. */
@org.jspecify.annotations.NullMarked
package org.circula.web.advice;
