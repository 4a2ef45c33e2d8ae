package org.circula.harness.external.adapters;

import java.util.Locale;
import java.util.Optional;
import org.circula.harness.external.CaseBench;
import org.circula.harness.external.CaseInputs;
import org.circula.harness.external.NotMappedException;

/** What an absence was for, in the words of the rule bases. */
final class Purpose {

    private static final String KEY = "purpose";

    private Purpose() {}

    /** The reason; a holiday where the case names none that the rules favour. */
    static Optional<String> of(CaseInputs inputs, CaseBench bench) {
        Optional<String> said = inputs.text(KEY).map(text -> text.toLowerCase(Locale.ROOT));
        if (said.isEmpty()) {
            return Optional.of("holiday");
        }
        if (bench.knowsReason(said.get())) {
            return said;
        }
        return switch (said.get()) {
            case "not work", "not for work", "non-work", "private", "personal", "other", "any", "general" ->
                Optional.of("holiday");
            case "for work", "work reasons", "employment" -> Optional.of("work");
            default -> throw new NotMappedException(KEY);
        };
    }
}
