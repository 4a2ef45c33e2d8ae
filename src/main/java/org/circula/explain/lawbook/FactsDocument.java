package org.circula.explain.lawbook;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.circula.explain.Citing;

/**
 * What a life may say: every word that the loaded rule bases know.
 *
 * @param answers what only the person can know
 * @param events what can happen to a person
 * @param statuses kinds of permits, visas and statuses
 * @param reasons why somebody was away
 * @param occupations kinds of work
 * @param branches branches of social insurance
 * @param territories sets of countries, with the days of membership
 */
public record FactsDocument(
        List<AnswerDocument> answers,
        List<EventDocument> events,
        List<WordDocument> statuses,
        List<WordDocument> reasons,
        List<WordDocument> occupations,
        List<WordDocument> branches,
        List<TerritoryDocument> territories) {

    /**
     * A question to the person.
     *
     * @param id the key under {@code answers}
     * @param type {@code yes-no}, {@code amount} or {@code count}
     * @param question the question
     * @param why why it is asked
     * @param onDay about which day it is asked; left out for the day asked about
     * @param doubt on whom doubt falls; left out where no source was read
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record AnswerDocument(
            String id,
            String type,
            String question,
            Optional<String> why,
            Optional<AskedDayDocument> onDay,
            Optional<DoubtDocument> doubt) {}

    /**
     * About which day an answer is asked.
     *
     * @param is {@code departure}, {@code loss} (the day on which the status would otherwise be lost) or {@code event}
     * @param event the event, where it is the day of one
     * @param citations where the law says so
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record AskedDayDocument(String is, Optional<String> event, List<Citing> citations) {
        public AskedDayDocument {
            citations = List.copyOf(citations);
        }
    }

    /**
     * On whom doubt falls.
     *
     * @param fallsOn {@code person} or {@code authority}
     * @param citations where the law says so
     */
    public record DoubtDocument(String fallsOn, List<Citing> citations) {
        public DoubtDocument {
            citations = List.copyOf(citations);
        }
    }

    /** An event, what it is, and how one asks for it. */
    public record EventDocument(String id, String says, String question) {}

    /** A word and what it means. */
    public record WordDocument(String id, String says) {}

    /** A territory and, by country, from when to when it belonged to it. */
    public record TerritoryDocument(String id, String says, Map<String, List<MembershipDocument>> members) {}

    /** Membership from a first day to a last day, if it ended. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record MembershipDocument(LocalDate from, Optional<LocalDate> until) {}
}
