package org.circula.verdict;

import java.time.LocalDate;
import java.util.Optional;
import org.circula.law.Pathway;
import org.circula.measure.StatusChain;

/**
 * A pathway put to a life, once per status held or sought.
 *
 * @param number tells the puts of one assessment apart
 * @param pathway what is asked
 * @param jurisdiction the rule base whose law answers: for a status of the Union, the State's that granted it if encoded
 * @param held the status held (or formerly held) that the pathway is about, or through which it concerns the person
 * @param state the State that granted the status, in which the sought one is asked for, or that insured the person
 * @param truth MAYBE where the put only stands for statuses or insurance that perhaps exist: it can only need facts
 * @param asOf the day whose law is asked and to which facts are known
 */
public record Put(
        int number,
        Pathway pathway,
        String jurisdiction,
        Optional<StatusChain> held,
        Optional<String> state,
        Truth truth,
        LocalDate asOf) {

    /** The kind of status held or sought, if the pathway is about one. */
    public Optional<String> statusKind() {
        return pathway.question() == Pathway.Question.KEEP || pathway.gives().isEmpty()
                ? held.map(StatusChain::kind)
                : pathway.gives();
    }
}
