package org.circula.engine;

import java.util.List;
import org.circula.measure.LifeView;
import org.circula.verdict.Put;

/**
 * The puts of one life.
 *
 * @param puts each with a number of its own within the life
 * @param life the life as far as it is known
 */
public record LifePuts(List<Put> puts, LifeView life) {

    public LifePuts {
        puts = List.copyOf(puts);
    }
}
