package org.circula.law.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.circula.law.Faults;
import org.circula.law.RuleBases;
import org.circula.law.Source;
import org.circula.law.parse.References.UndatedText;
import org.circula.law.parse.RulesDraft;

/** Whoever read a text says which state of it was read, in the value or in the sources. */
final class TextsDated implements RuleCheck {

    @Override
    public void check(RulesDraft draft, Faults faults) {
        for (UndatedText text : draft.references().undatedTexts()) {
            boolean dated = text.acts().stream()
                    .anyMatch(act -> source(draft, text.folder(), act)
                            .flatMap(Source::textOf)
                            .isPresent());
            if (!dated) {
                faults.add(
                        text.place(),
                        "The grade is TEXT, but it is not said which state of "
                                + text.acts().get(0)
                                + " was read. Write text-of: \"2026-04-15\" here or at the act in sources.yaml; where the state"
                                + " is not known, TEXT~ with a note.");
            }
        }
    }

    private static Optional<Source> source(RulesDraft draft, String folder, String act) {
        for (String name : List.of(folder, RuleBases.UNION)) {
            for (RulesDraft.Folder one : draft.folders()) {
                Map<String, Source> sources = one.sources();
                if (one.jurisdiction().equals(name) && sources.containsKey(act)) {
                    return Optional.of(sources.get(act));
                }
            }
        }
        return Optional.ofNullable(draft.sharedSources().get(act));
    }
}
