package org.circula.measure;

import java.time.LocalDate;
import java.util.Optional;
import org.circula.law.RuleBases;

/**
 * Where a measure stands: whose life, which status, which day counts.
 *
 * @param life the life laid out in days
 * @param law the law, for the shares of residence and the membership of territories
 * @param held the status the put is about
 * @param state the State that granted it, or in which the sought one is asked for
 * @param day the last day looked at
 * @param leftOut what exceptions leave out
 */
public record MeasureContext(
        LifeView life,
        RuleBases law,
        Optional<StatusChain> held,
        Optional<String> state,
        LocalDate day,
        LeftOutDays leftOut) {

    /** The same place in a life with other days left out. */
    public MeasureContext leavingOut(LeftOutDays days) {
        return new MeasureContext(life, law, held, state, day, days);
    }

    /** The same place in a life, another day being the last one looked at. */
    public MeasureContext onDay(LocalDate other) {
        return new MeasureContext(life, law, held, state, other, leftOut);
    }
}
