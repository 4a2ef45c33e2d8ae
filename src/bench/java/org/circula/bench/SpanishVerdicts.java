package org.circula.bench;

import java.util.List;
import org.circula.person.Life;

/** Answers the pathways of a Spanish life with the words of verdicts, in the order of the pathways. */
interface SpanishVerdicts {

    /** The words. */
    List<String> of(Life life, List<String> pathways);

    /** The word for keeping a status. */
    static String kept(boolean kept) {
        return kept ? "KEPT" : "LOST";
    }

    /** The word for anything else. */
    static String eligible(boolean eligible) {
        return eligible ? "ELIGIBLE" : "NOT_ELIGIBLE";
    }
}
