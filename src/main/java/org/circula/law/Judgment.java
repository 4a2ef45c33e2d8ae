package org.circula.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A judgment that changed how a provision is understood.
 *
 * @param name the case
 * @param decided the day of the judgment
 * @param published the day from which it binds all, if not the day it was decided
 * @param reachesBack whether it says what the law always was
 * @param annuls a rule until then, none for ever
 * @param valuesBefore the provision's values as understood until the judgment, complete and in order; the provision's own
 *     values where it annuls
 * @param sources where it can be read
 * @param grade how well it is known
 */
public record Judgment(
        String name,
        LocalDate decided,
        Optional<LocalDate> published,
        boolean reachesBack,
        boolean annuls,
        List<ProvisionValue> valuesBefore,
        List<Citation> sources,
        Grade grade) {

    public Judgment {
        valuesBefore = List.copyOf(valuesBefore);
        sources = List.copyOf(sources);
    }

    /** The day from which the judgment turns the law as applied. */
    public LocalDate turnsOn() {
        return published.orElse(decided);
    }
}
