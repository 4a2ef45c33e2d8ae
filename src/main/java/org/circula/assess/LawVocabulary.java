package org.circula.assess;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.circula.law.RuleBases;
import org.circula.law.Words;
import org.circula.person.AnswerType;
import org.circula.person.Vocabulary;

/**
 * The words of the loaded rule bases, for reading lives.
 *
 * @param statuses kinds of status of all bases
 * @param events kinds of events
 * @param reasons reasons of stays
 * @param occupations occupations
 * @param branches branches of insurance
 * @param territories named territories
 * @param answers ids of answers and their types
 */
public record LawVocabulary(
        Set<String> statuses,
        Set<String> events,
        Set<String> reasons,
        Set<String> occupations,
        Set<String> branches,
        Set<String> territories,
        Map<String, AnswerType> answers)
        implements Vocabulary {

    /** All words that these rule bases know. */
    public static LawVocabulary of(RuleBases law) {
        Set<String> statuses = new TreeSet<>();
        law.bases().values().forEach(base -> statuses.addAll(base.statuses().keySet()));
        Map<String, AnswerType> answers = new TreeMap<>();
        law.words().answers().forEach((id, word) -> answers.put(id, type(word.type())));
        return new LawVocabulary(
                statuses,
                law.words().events().keySet(),
                law.words().reasons().keySet(),
                law.words().occupations().keySet(),
                law.words().branches().keySet(),
                law.words().territories().keySet(),
                answers);
    }

    private static AnswerType type(Words.AnswerType type) {
        return switch (type) {
            case YES_NO -> AnswerType.YES_NO;
            case AMOUNT -> AnswerType.AMOUNT;
            case COUNT -> AnswerType.COUNT;
        };
    }
}
