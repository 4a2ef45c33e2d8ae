package org.circula.advise.change;

import java.util.List;
import java.util.Optional;
import org.circula.time.Span;

/**
 * One change in what a person can act on.
 *
 * @param kind what is done
 * @param serves the provisions that it meets, or where it meets none alone, those that suggest it
 * @param what the kind of status, the event, the answer, the branch or the occupation; empty for stays and waiting
 * @param place the country or territory it is about, if any
 * @param days the days that become others: those present, away, insured or worked, or under the status; for an event its new day
 *     alone; empty for answers. For {@link ChangeKind#WAIT} the days waited, the last of which is the day to ask
 * @param amount how much, never less than nothing; none for what is only done or not
 * @param unit the unit of the amount
 */
public record Change(
        ChangeKind kind,
        List<String> serves,
        Optional<String> what,
        Optional<String> place,
        Optional<Span> days,
        int amount,
        String unit) {

    /** The unit of every amount of time. */
    public static final String DAYS = "days";

    public Change {
        serves = List.copyOf(serves);
        if (amount < 0) {
            throw new IllegalArgumentException("A change is by nothing or more, not by " + amount + " " + unit + ".");
        }
    }

    Change serving(List<String> provisions) {
        return new Change(kind, provisions, what, place, days, amount, unit);
    }
}
