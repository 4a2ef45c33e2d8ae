package org.circula.measure;

import org.circula.law.MeasureSpecification;

/** Counts one thing. Each implementation documents its convention and has a worked table among the tests. */
@FunctionalInterface
interface Taker {

    /** The quantity in this life; bounds where facts are missing. */
    Measured take(MeasureSpecification specification, MeasureContext context);
}
