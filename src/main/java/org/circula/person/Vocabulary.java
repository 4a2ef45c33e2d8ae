package org.circula.person;

import java.util.Map;
import java.util.Set;

/**
 * The words that only rule bases know. A life that uses any other word is not read, since a misspelt word would be silently
 * of no effect.
 *
 * <p>Implementations are immutable, and their sets are fast to ask.
 */
public interface Vocabulary {

    /** Kinds of permits, visas and statuses, such as {@code es.long-term}. */
    Set<String> statuses();

    /** Kinds of events, such as {@code notice-of-absence}. */
    Set<String> events();

    /** Reasons of stays and plans, such as {@code work}. */
    Set<String> reasons();

    /** Occupations, such as {@code domestic-work}. */
    Set<String> occupations();

    /** Branches of social insurance, such as {@code old-age}. */
    Set<String> branches();

    /** Named territories, such as {@code EU}; countries need not be among them. */
    Set<String> territories();

    /** The questions that a person can answer, by id, with the kind of answer each takes. */
    Map<String, AnswerType> answers();

    default boolean knowsStatus(String kind) {
        return statuses().contains(kind);
    }

    default boolean knowsEvent(String kind) {
        return events().contains(kind);
    }

    default boolean knowsReason(String reason) {
        return reasons().contains(reason);
    }

    default boolean knowsOccupation(String occupation) {
        return occupations().contains(occupation);
    }

    default boolean knowsBranch(String branch) {
        return branches().contains(branch);
    }

    default boolean knowsTerritory(String territory) {
        return territories().contains(territory);
    }

    default boolean knowsAnswer(String id) {
        return answers().containsKey(id);
    }
}
