package org.circula.assess;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.circula.law.RuleBases;
import org.circula.law.Territories;
import org.circula.measure.LifeView;
import org.circula.person.Life;

/**
 * What is asked about a life.
 *
 * @param life what is known of the person
 * @param asOf the day whose law is asked and to which facts are known
 * @param knownAt the day whose encoding is asked; empty for what is known now
 * @param reading how judgments reach back
 * @param jurisdictions rule bases to ask; empty for all that the life touches
 * @param pathways pathways to put; empty for all that concern the person
 */
public record Question(
        Life life,
        LocalDate asOf,
        Optional<LocalDate> knownAt,
        Reading reading,
        List<String> jurisdictions,
        List<String> pathways) {

    public Question {
        jurisdictions = List.copyOf(jurisdictions);
        pathways = List.copyOf(pathways);
    }

    /** The life as it is seen on the day asked about, by the territories of this law. */
    public LifeView view(RuleBases law) {
        return new LifeView(life, new Territories(law.words().territories()), asOf);
    }

    /** How judgments reach back. */
    public enum Reading {
        /** As understood now: a judgment that reaches back says what the law always was. */
        AS_UNDERSTOOD_NOW("as-understood-now"),
        /** As applied on the day. */
        AS_APPLIED_THEN("as-applied-then");

        private final String word;

        Reading(String word) {
            this.word = word;
        }

        /** The word as written in questions and answers. */
        public String word() {
            return word;
        }
    }
}
