package org.circula.harness.deep;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.circula.assess.Question;
import org.circula.person.Life;

/**
 * Something found in the law itself.
 *
 * @param kind what is wrong
 * @param jurisdiction the base in which it was found
 * @param pathway the pathway that shows it
 * @param says a sentence
 * @param cited the provisions that it is about, both where there are two
 * @param asOf the day on which the life is asked about
 * @param reading how judgments reach back
 * @param life a life that shows it; empty where it shows on a day and for everybody
 * @param certain false where not all cells were looked at, so that it was only not seen
 */
public record DeepFinding(
        FindingKind kind,
        String jurisdiction,
        String pathway,
        String says,
        List<Cited> cited,
        LocalDate asOf,
        Question.Reading reading,
        Optional<Life> life,
        boolean certain) {

    public DeepFinding {
        cited = List.copyOf(cited);
    }
}
