package org.circula.person;

import java.util.Map;
import java.util.Set;

/** A vocabulary made of plain sets. */
public record KnownWords(
        Set<String> statuses,
        Set<String> events,
        Set<String> reasons,
        Set<String> occupations,
        Set<String> branches,
        Set<String> territories,
        Map<String, AnswerType> answers)
        implements Vocabulary {

    public KnownWords {
        statuses = Set.copyOf(statuses);
        events = Set.copyOf(events);
        reasons = Set.copyOf(reasons);
        occupations = Set.copyOf(occupations);
        branches = Set.copyOf(branches);
        territories = Set.copyOf(territories);
        answers = Map.copyOf(answers);
    }
}
