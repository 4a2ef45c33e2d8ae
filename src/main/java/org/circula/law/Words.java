package org.circula.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The words that rule bases share or bring along: what a rule may ask for and how it is asked.
 *
 * @param principles by id
 * @param answers by id
 * @param events by id
 * @param reasons by id
 * @param occupations by id
 * @param branches by id
 * @param territories by id
 * @param series by id
 */
public record Words(
        Map<String, Principle> principles,
        Map<String, AnswerWord> answers,
        Map<String, EventWord> events,
        Map<String, String> reasons,
        Map<String, String> occupations,
        Map<String, String> branches,
        Map<String, Territory> territories,
        Map<String, Series> series) {

    public Words {
        principles = Map.copyOf(principles);
        answers = Map.copyOf(answers);
        events = Map.copyOf(events);
        reasons = Map.copyOf(reasons);
        occupations = Map.copyOf(occupations);
        branches = Map.copyOf(branches);
        territories = Map.copyOf(territories);
        series = Map.copyOf(series);
    }

    /** A circularity principle. */
    public record Principle(String id, String says, Optional<String> asks) {}

    /** The type of an answer. */
    public enum AnswerType {
        YES_NO,
        AMOUNT,
        COUNT
    }

    /**
     * Something only the person can know.
     *
     * @param id its word
     * @param type what an answer to it is
     * @param question as the person is asked it
     * @param why why it is asked
     * @param canAct whether the person can do something so that the answer becomes another; advice changes no other
     * @param onDay about which day it is asked; empty for the day asked about
     * @param doubt on whom doubt falls; empty where no source was read
     * @param place where it stands
     */
    public record AnswerWord(
            String id,
            AnswerType type,
            String question,
            Optional<String> why,
            boolean canAct,
            Optional<AskedDay> onDay,
            Optional<BurdenOfProof> doubt,
            Place place) {}

    /**
     * Something that can happen to a person.
     *
     * @param id its word
     * @param says what happened
     * @param question as the person is asked it
     * @param byOwnAct whether the person makes it happen, or an office on the person's request; advice names no other
     * @param place where it stands
     */
    public record EventWord(String id, String says, String question, boolean byOwnAct, Place place) {}

    /** A dated series of amounts. */
    public record Series(String id, String says, String currency, Optional<String> per, List<Point> points) {
        public Series {
            points = List.copyOf(points);
        }

        /** An amount from a day on. */
        public record Point(LocalDate from, BigDecimal amount, List<Citation> sources, Grade grade) {}
    }

    /**
     * A set of countries with dated membership.
     *
     * @param id its word
     * @param says its name
     * @param members by country, the spans of membership
     */
    public record Territory(String id, String says, Map<String, List<Membership>> members) {
        public Territory {
            members = Map.copyOf(members);
        }
    }

    /** Membership from a first day to a last day, if it ended. */
    public record Membership(LocalDate from, Optional<LocalDate> until) {}
}
