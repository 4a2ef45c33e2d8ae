package org.circula.engine.fact;

import java.util.List;
import org.circula.measure.Missing;
import org.circula.verdict.Truth;
import org.jspecify.annotations.Nullable;

/**
 * The question itself: a pathway put to a life.
 *
 * @param id tells the puts apart; other facts join on it
 * @param pathway the id of the pathway
 * @param status the kind of status held or sought, if the put is about one
 * @param state the State that granted the status, or in which the sought one is asked for
 * @param truth MAYBE where the kind of status or the State is only a possible one
 * @param missing what would settle it
 */
public record Put(
        int id,
        String pathway,
        @Nullable String status,
        @Nullable String state,
        Truth truth,
        List<Missing> missing) implements Fact {

    @Override
    public int put() {
        return id;
    }
}
