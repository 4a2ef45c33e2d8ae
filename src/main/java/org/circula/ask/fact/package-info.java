/** The facts a pathway reads that a life leaves open, each with the values between which its provisions can tell. */
@NullMarked
package org.circula.ask.fact;

import org.jspecify.annotations.NullMarked;
