package org.circula.person;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** A small vocabulary for tests. */
final class TestWords {

    static final Vocabulary WORDS = new KnownWords(
            Set.of("es.temporary-work", "es.long-term", "eu.long-term-resident", "fr.resident-card"),
            Set.of("notice-of-absence", "absence-limit-extended"),
            Set.of("work", "family-care"),
            Set.of("domestic-work", "farm-work"),
            Set.of("old-age", "sickness"),
            Set.of("EU", "SCHENGEN"),
            Map.of(
                    "es.means-sufficient", AnswerType.YES_NO,
                    "children.in-school", AnswerType.COUNT,
                    "income.monthly", AnswerType.AMOUNT));

    static final LifeReader READER = new LifeReader(WORDS);

    private TestWords() {}

    /** The life that a text holds; fails with all faults where it holds none. */
    static Life good(String text) {
        LifeReading reading = READER.read(text);
        if (reading instanceof LifeReading.Good good) {
            return good.life();
        }
        throw new AssertionError("Faults in:\n" + text + "\n" + ((LifeReading.Bad) reading).faults());
    }

    /** The faults of a text; fails where it has none. */
    static List<Fault> faults(String text) {
        if (READER.read(text) instanceof LifeReading.Bad bad) {
            return bad.faults();
        }
        throw new AssertionError("No faults in:\n" + text);
    }
}
