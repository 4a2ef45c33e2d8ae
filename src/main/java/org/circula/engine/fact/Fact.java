package org.circula.engine.fact;

import java.util.List;
import org.circula.measure.Missing;
import org.circula.verdict.Truth;

/** Something that is so, or may be so, for one put; what is not so has no fact. */
public sealed interface Fact permits Answered, AwayFor, Event, Held, InsuredIn, LivesIn, Nationality, Put, WorkedAs {

    /** The put the fact belongs to: the {@code id} of its {@link Put}. */
    int put();

    /** Whether it is so or may be so. No rule tests this: the match carries it. */
    Truth truth();

    /** What would settle it where it only may be so. */
    List<Missing> missing();
}
