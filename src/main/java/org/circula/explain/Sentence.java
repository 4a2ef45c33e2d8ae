package org.circula.explain;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;

/**
 * One sentence with what it rests on. A sentence without a citation is Circula's own.
 *
 * @param kind what it speaks of, so that a page can set it apart
 * @param text the sentence, in the language asked for
 * @param provision the provision it explains
 * @param citations where the law says so
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Sentence(Kind kind, String text, Optional<String> provision, List<Citing> citations) {

    public Sentence {
        citations = List.copyOf(citations);
    }

    /** A sentence of Circula's own. */
    static Sentence own(Kind kind, String text) {
        return new Sentence(kind, text, Optional.empty(), List.of());
    }

    /** What a sentence speaks of. */
    public enum Kind {
        HEADLINE,
        EFFECT,
        LOST_ON,
        BACK_BY,
        HELD,
        LAW,
        QUESTION,
        ASKS,
        ANSWERED,
        MEASURED,
        LIMIT,
        MARGIN,
        LIMIT_DAY,
        GIVES,
        LIFTED,
        JUDGMENT,
        READING,
        WEIGHED,
        GRADE,
        TEXT_STATE,
        NOTE,
        PRINCIPLE,
        INHIBITOR,
        NOT_CHECKED,
        HANGS_ON,
        INFORMATION
    }
}
