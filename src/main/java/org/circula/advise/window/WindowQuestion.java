package org.circula.advise.window;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.circula.assess.Question;
import org.circula.person.Life;
import org.circula.time.Span;

/**
 * What is asked of a limit on counted days.
 *
 * @param life what is known of the person
 * @param provision the id of the limit
 * @param state the State asked about (ISO 3166-1 alpha-2); empty for any
 * @param asOf the day up to which facts are known, from which the future is supposed
 * @param reading how judgments reach back
 * @param stay for how many days the earliest stay (absence, work) is sought; empty where it is not asked
 * @param entry the day from which the longest stay is sought; empty for the day asked about
 * @param trips trips that are to fit; none where it is not asked
 * @param days how many days the table has
 */
public record WindowQuestion(
        Life life,
        String provision,
        Optional<String> state,
        LocalDate asOf,
        Question.Reading reading,
        Optional<Integer> stay,
        Optional<LocalDate> entry,
        List<Span> trips,
        int days) {

    /** How many days the table has where nobody says. */
    public static final int DAYS = 30;

    /** The longest table, and the longest stay that is sought. */
    public static final int MOST_DAYS = 1100;

    public WindowQuestion {
        trips = List.copyOf(trips);
        if (days < 0 || days > MOST_DAYS) {
            throw Refusal.of("days", days + " days are no table. Ask for 0 to " + MOST_DAYS + ".");
        }
    }
}
