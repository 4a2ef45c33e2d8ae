package org.circula.harness.external.adapters;

import java.util.Optional;
import org.circula.harness.external.LifeDraft;

/** What the questions about citizenship of Canada have in common. */
final class CanadaCitizenship {

    static final String CANADA = "CA";
    static final String PERMANENT = "ca.permanent";
    static final String PATHWAY = "ca.citizenship.acquire";
    static final String DAYS = "ca.citizenship.days";

    /** A reason to be away that no rule favours. */
    static final Optional<String> NOT_FAVOURED = Optional.of("holiday");

    private CanadaCitizenship() {}

    /** Somebody who lived outside Canada until a day, for no reason that a rule favours. */
    static LifeDraft livedElsewhereUntil(Object arrived) {
        return new LifeDraft().outside(CANADA, LifeDraft.EARLIEST_DAY, arrived, NOT_FAVOURED);
    }
}
