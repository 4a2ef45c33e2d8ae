package org.circula.measure;

import java.util.List;
import org.circula.time.Span;

/**
 * A fact that is missing and could still change an outcome.
 *
 * @param kind what is missing
 * @param word the answer, event, status kind, territory or list concerned
 * @param stretches the days it is about, where it is about days
 */
public record Missing(Kind kind, String word, List<Span> stretches) implements Comparable<Missing> {

    /** What can be missing. */
    public enum Kind {
        /** An answer that only the person can give; the word is its id. */
        ANSWER,
        /** Whether the person was in a territory on some days; the word is the territory. */
        PRESENCE,
        /** Which statuses the person held; the word is a kind, or {@code statuses}. */
        STATUS,
        /** Whether an event happened; the word is its kind. */
        EVENT,
        /** The reason of an absence; the word is the reason that would matter. */
        REASON,
        /** A list of the life that is absent or incomplete: {@code work}, {@code insured}. */
        LIST,
        /** A field of the person: {@code born}, {@code nationalities}. */
        PERSON
    }

    public Missing {
        stretches = List.copyOf(stretches);
    }

    @Override
    public int compareTo(Missing other) {
        int byKind = kind.compareTo(other.kind);
        if (byKind != 0) {
            return byKind;
        }
        int byWord = word.compareTo(other.word);
        return byWord != 0 ? byWord : stretches.toString().compareTo(other.stretches.toString());
    }
}
