package org.circula.verdict;

import java.util.List;
import org.circula.measure.Missing;

/**
 * What the rules said of one provision on one put.
 *
 * @param provision the id in the rule's {@code @id}
 * @param truth YES if any match rests on what is known alone, else MAYBE
 * @param missing what would make a MAYBE a YES or take it away
 */
public record Mark(String provision, Truth truth, List<Missing> missing) {

    public Mark {
        missing = List.copyOf(missing);
    }
}
