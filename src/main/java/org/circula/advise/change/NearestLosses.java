package org.circula.advise.change;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.circula.verdict.Answer;
import org.circula.verdict.Margin;

/**
 * What would lose a yes first.
 *
 * @param pathway what was asked
 * @param jurisdiction the rule base whose law answers
 * @param statusKind the status held that it is about, if any
 * @param state the State, if any
 * @param asOf the day asked about
 * @param limits the limits that are met, those with the least room first in each unit
 * @param byEvents events that, had they happened on the day, would turn the answer
 * @param byAnswers answers given that, were they no, would turn it
 * @param byLosingStatuses kinds of status without which it would not be yes
 * @param lastDayByWaiting the last day on which it is still yes for one who stays as one is; empty where no end was found in the
 *     years looked at
 */
public record NearestLosses(
        String pathway,
        String jurisdiction,
        Optional<String> statusKind,
        Optional<String> state,
        LocalDate asOf,
        List<Room> limits,
        List<Loss> byEvents,
        List<Loss> byAnswers,
        List<Loss> byLosingStatuses,
        Optional<LocalDate> lastDayByWaiting) {

    public NearestLosses {
        limits = List.copyOf(limits);
        byEvents = List.copyOf(byEvents);
        byAnswers = List.copyOf(byAnswers);
        byLosingStatuses = List.copyOf(byLosingStatuses);
    }

    /**
     * The room that a limit leaves.
     *
     * @param provision the limit
     * @param margin how far from it
     * @param limitDay the day on which it is reached, where it is reached by time alone
     */
    public record Room(String provision, Margin margin, Optional<LocalDate> limitDay) {}

    /**
     * Something that would turn the answer.
     *
     * @param what the event, the answer or the kind of status
     * @param turnsTo what the answer would be
     * @param provisions the provisions that would no longer be met
     */
    public record Loss(String what, Answer turnsTo, List<String> provisions) {
        public Loss {
            provisions = List.copyOf(provisions);
        }
    }
}
