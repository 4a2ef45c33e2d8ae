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
     * It could not be put, or not all of its keys can be answered.
     *
     * @param key the first such key; {@code rule} where no law here answers questions of this kind
     */
    record NotCovered(ExternalCase asked, String key) implements CaseResult {}
}
