package org.circula.harness.external;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** What came of a case. */
public sealed interface CaseResult {

    /** The case. */
    ExternalCase asked();

    /** Every comparable key agrees. */
    record Agreed(ExternalCase asked, RestsOn restsOn) implements CaseResult {}

    /**
     * Some key differs.
     *
     * @param actual what the engine says in the keys of the case; under {@code refused} why the life was refused
     */
    record Differs(ExternalCase asked, Map<String, Object> actual) implements CaseResult {
        public Differs {
            actual = Collections.unmodifiableMap(new LinkedHashMap<>(actual));
        }
    }

    /**
     * All that the case expects is prose, which is not compared: its words and those of the law stand side by side.
     *
     * @param words what the law encoded says in the keys of the case
     * @param restsOn the finding that the words come from
     */
    record SideBySide(ExternalCase asked, Map<String, String> words, RestsOn restsOn) implements CaseResult {
        public SideBySide {
            words = Collections.unmodifiableMap(new LinkedHashMap<>(words));
        }
    }

    /**
     * It could not be put, or not all of its keys can be answered.
     *
     * @param key the first such key; {@code rule} where no law here answers questions of this kind
     */
    record NotCovered(ExternalCase asked, String key) implements CaseResult {}
}
