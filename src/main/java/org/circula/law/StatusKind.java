package org.circula.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A kind of permit, visa or status, with its dated attributes.
 *
 * @param id begins with the folder's name
 * @param jurisdiction the base that states it
 * @param domain the policy domain of its file
 * @param says its name in English
 * @param statusClass what it is
 * @param attributes dated values by attribute
 * @param countsTowards dated shares by pathway
 * @param place where it stands
 */
public record StatusKind(
        String id,
        String jurisdiction,
        Domain domain,
        String says,
        StatusClass statusClass,
        Map<String, List<AttributeValue>> attributes,
        Map<String, List<AttributeValue>> countsTowards,
        Place place) {

    public StatusKind {
        attributes = Map.copyOf(attributes);
        countsTowards = Map.copyOf(countsTowards);
    }

    /** What a status is. */
    public enum StatusClass {
        RESIDENCE,
        STAY,
        VISA,
        RIGHT;

        private final String word = name().toLowerCase(java.util.Locale.ROOT);

        /** Whether the word names a class, as {@code under} may: days under any status of the class. */
        public static boolean isWord(String word) {
            return of(word) != null;
        }

        /** The word as written in YAML. */
        public String word() {
            return word;
        }

        /** The class of this word, or null where the word names none. */
        static @Nullable StatusClass of(String word) {
            for (StatusClass one : CLASSES) {
                if (one.word.equals(word)) {
                    return one;
                }
            }
            return null;
        }

        private static final StatusClass[] CLASSES = values();
    }

    /**
     * A dated value of an attribute.
     *
     * @param from first day
     * @param until last day, set by the loader from the next value
     * @param none the attribute has ended
     * @param value the value as written; for {@code counts-towards} the share
     * @param principle what it does to circularity
     * @param sources where it stands
     * @param grade how well it is known
     * @param fromGrade the grade of the first day, where worse
     * @param textOf the state of the text read
     * @param note a sentence shown with the citation
     * @param except an exception, as a sentence
     */
    public record AttributeValue(
            LocalDate from,
            Optional<LocalDate> until,
            boolean none,
            String value,
            PrincipleMark principle,
            List<Citation> sources,
            Grade grade,
            Optional<Grade> fromGrade,
            Optional<LocalDate> textOf,
            Optional<String> note,
            Optional<String> except) {

        public AttributeValue {
            sources = List.copyOf(sources);
        }

        /** Whether the value holds on the day. */
        public boolean speaksOf(LocalDate day) {
            return !day.isBefore(from) && (until.isEmpty() || !day.isAfter(until.get()));
        }
    }
}
