package org.circula.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.circula.law.Reform;
import org.circula.simulate.ComparedAnswer;
import org.circula.simulate.Difference;
import org.circula.verdict.Verdict;

/**
 * What a reform changes for some lives.
 *
 * @param reform the reform
 * @param lives what both laws answer to each life
 * @param refused why questions were not put to either
 */
record ReformComparison(Reform reform, List<OfALife> lives, List<String> refused) {

    ReformComparison {
        lives = List.copyOf(lives);
        refused = List.copyOf(refused);
    }

    /** Both answers to each question put to one life. */
    record OfALife(String name, LocalDate asOf, String reading, List<ComparedAnswer> answers) {
        OfALife {
            answers = List.copyOf(answers);
        }
    }

    /**
     * What becomes of the answers on one pathway.
     *
     * @param answers how many there are
     * @param byDifference how many of each kind
     * @param examples names of lives for each kind that is a difference, a few
     */
    record OfAPathway(int answers, Map<Difference, Integer> byDifference, Map<Difference, List<String>> examples) {}

    private static final int EXAMPLES = 3;

    /** By pathway, those alone on which something changes. */
    Map<String, OfAPathway> byPathway() {
        Map<String, Map<Difference, List<String>>> lists = new TreeMap<>();
        for (OfALife life : lives) {
            for (ComparedAnswer answer : life.answers()) {
                lists.computeIfAbsent(answer.put().pathway().id(), ignored -> new EnumMap<>(Difference.class))
                        .computeIfAbsent(answer.difference(), ignored -> new ArrayList<>())
                        .add(life.name());
            }
        }
        Map<String, OfAPathway> byPathway = new TreeMap<>();
        lists.forEach((pathway, names) -> {
            if (!names.keySet().equals(Set.of(Difference.NONE))) {
                byPathway.put(pathway, counted(names));
            }
        });
        return byPathway;
    }

    private static OfAPathway counted(Map<Difference, List<String>> names) {
        Map<Difference, Integer> counts = new EnumMap<>(Difference.class);
        Map<Difference, List<String>> examples = new EnumMap<>(Difference.class);
        names.forEach((difference, lives) -> {
            counts.put(difference, lives.size());
            if (difference != Difference.NONE) {
                examples.put(
                        difference, lives.stream().distinct().limit(EXAMPLES).toList());
            }
        });
        return new OfAPathway(
                counts.values().stream().mapToInt(Integer::intValue).sum(), counts, examples);
    }

    /** As JSON. */
    Document document() {
        return new Document(
                reform.id(),
                reform.says(),
                reform.stage().word(),
                reform.from(),
                lives.stream().map(LifeShown::of).toList(),
                refused);
    }

    /** A comparison as JSON; that a reform is not law stands in {@code stage}. */
    record Document(
            String reform, String says, String stage, LocalDate from, List<LifeShown> lives, List<String> refused) {}

    /** One life as JSON. */
    record LifeShown(String life, LocalDate asOf, List<AnswerShown> answers) {
        static LifeShown of(OfALife life) {
            return new LifeShown(
                    life.name(),
                    life.asOf(),
                    life.answers().stream().map(AnswerShown::of).toList());
        }
    }

    /** Both answers as JSON. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record AnswerShown(
            String pathway,
            String jurisdiction,
            Optional<String> status,
            Optional<String> law,
            Optional<String> reform,
            String difference,
            List<String> turnedBy) {
        static AnswerShown of(ComparedAnswer answer) {
            return new AnswerShown(
                    answer.put().pathway().id(),
                    answer.put().jurisdiction(),
                    answer.put().statusKind(),
                    answer.law().map(Verdict::word),
                    answer.reformed().map(Verdict::word),
                    answer.difference().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    answer.turned());
        }
    }
}
