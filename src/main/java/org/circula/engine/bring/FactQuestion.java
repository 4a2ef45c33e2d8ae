package org.circula.engine.bring;

import org.circula.engine.fact.Fact;
import org.circula.measure.LifeView;
import org.circula.verdict.Put;
import org.jspecify.annotations.Nullable;

/** One whole question of a rule about a fact, with every word it compares: asked once, however many rules share it. */
interface FactQuestion {

    /**
     * The fact where it is so or may be so, else null.
     *
     * @param id the id of the put among the facts
     * @param put the put in question
     * @param life the life as far as it is known
     */
    @Nullable
    Fact answer(int id, Put put, LifeView life);

    /** The kind of status without which there is no answer, where all statuses of a life are told; null where there is none. */
    default @Nullable String onlyWithStatus() {
        return null;
    }
}
