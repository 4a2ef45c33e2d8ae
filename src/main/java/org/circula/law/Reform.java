package org.circula.law;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * A change of the law that somebody has proposed, or that is looked at for its own sake. It is not law: what is judged by it says
 * so.
 *
 * @param id the name of its folder
 * @param says what it would change, as a sentence without a full stop
 * @param by who proposes it
 * @param stage how far it has come
 * @param seen the last day on which it was seen to have come so far
 * @param from the day from which it is taken to hold; a change may begin on a day of its own
 * @param note what is assumed where the proposal is silent, and what of it is left out
 */
public record Reform(
        String id, String says, String by, Stage stage, LocalDate seen, LocalDate from, Optional<String> note) {

    /** How far a reform has come. */
    public enum Stage {
        /** Somebody who may has proposed it, and it is neither law nor given up. */
        PROPOSED,
        /** It was proposed and given up. */
        WITHDRAWN,
        /** Nobody with the power to has proposed it. */
        SUGGESTED;

        /** The word as written in files. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The same reform, taken to hold from another day. */
    public Reform holdingFrom(LocalDate day) {
        return new Reform(id, says, by, stage, seen, day, note);
    }
}
