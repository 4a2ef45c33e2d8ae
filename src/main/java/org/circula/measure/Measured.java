package org.circula.measure;

import java.util.List;
import org.circula.time.Span;

/**
 * A quantity taken from a life: known exactly, within bounds, or not at all.
 *
 * @param least the least it can be
 * @param most the most it can be; equal to the least where it is known
 * @param restsOn the days it rests on
 * @param missing what is missing to know it exactly
 * @param leftToAppreciation whether the law itself leaves the amount between the ends to an authority
 */
public record Measured(
        Amount least, Amount most, List<Span> restsOn, List<Missing> missing, boolean leftToAppreciation) {

    public Measured {
        restsOn = List.copyOf(restsOn);
        missing = List.copyOf(missing);
    }

    /** Known exactly. */
    public static Measured exactly(Amount amount, List<Span> restsOn) {
        return new Measured(amount, amount, restsOn, List.of(), false);
    }

    public boolean isExact() {
        return least.equals(most) && !leftToAppreciation;
    }
}
