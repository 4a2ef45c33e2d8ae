package org.circula.measure;

import java.util.List;
import java.util.Optional;
import org.circula.time.Runs;
import org.circula.time.Span;

/**
 * A quantity taken from a life: known exactly, within bounds, or not at all.
 *
 * @param least the least it can be
 * @param most the most it can be; equal to the least where it is known
 * @param restsOn the days it rests on
 * @param missing what is missing to know it exactly
 * @param otherwiseAppreciated where the law leaves the amount to an authority's appreciation: the other end of it
 * @param made of days counted in a window, where they are known: which window, and how many counted in full and in part
 */
public record Measured(
        Amount least,
        Amount most,
        List<Span> restsOn,
        List<Missing> missing,
        Optional<Measured> otherwiseAppreciated,
        Optional<MadeOfDays> made) {

    public Measured {
        restsOn = restsOn instanceof Runs ? restsOn : List.copyOf(restsOn);
        missing = List.copyOf(missing);
    }

    /** Known exactly. */
    public static Measured exactly(Amount amount, List<Span> restsOn) {
        return new Measured(amount, amount, restsOn, List.of(), Optional.empty(), Optional.empty());
    }

    /** The same, telling what it is made of. */
    Measured madeOf(MadeOfDays days) {
        return new Measured(least, most, restsOn, missing, otherwiseAppreciated, Optional.of(days));
    }

    /** Between two bounds, because something is missing. */
    public static Measured between(Amount least, Amount most, List<Span> restsOn, List<Missing> missing) {
        return new Measured(least, most, restsOn, missing, Optional.empty(), Optional.empty());
    }

    /** Not known at all. */
    public static Measured unknown(List<Missing> missing) {
        return new Measured(
                new Amount.Boundless(), new Amount.Boundless(), List.of(), missing, Optional.empty(), Optional.empty());
    }

    public boolean isExact() {
        return (least == most || least.equals(most))
                && !(least instanceof Amount.Boundless)
                && otherwiseAppreciated.isEmpty();
    }
}
