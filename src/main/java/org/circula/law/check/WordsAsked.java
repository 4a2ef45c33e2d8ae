package org.circula.law.check;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.circula.law.Faults;
import org.circula.law.WordKind;
import org.circula.law.parse.References;
import org.circula.law.parse.References.Definition;
import org.circula.law.parse.RulesDraft;

/**
 * Nobody is asked what no rule reads, and no country brings words along that it never uses.
 *
 * <p>Shared reasons, occupations, branches and territories are exempt: they are choices that a life may name, and a person must
 * be able to name one that no rule favours.
 */
final class WordsAsked implements RuleCheck {

    private static final Set<WordKind> QUESTIONS = EnumSet.of(WordKind.ANSWER, WordKind.EVENT, WordKind.SERIES);
    private static final Set<WordKind> CHOICES =
            EnumSet.of(WordKind.REASON, WordKind.OCCUPATION, WordKind.BRANCH, WordKind.TERRITORY);

    @Override
    public void check(RulesDraft draft, Faults faults) {
        References references = draft.references();
        for (WordKind kind : EnumSet.of(
                WordKind.ANSWER,
                WordKind.EVENT,
                WordKind.SERIES,
                WordKind.REASON,
                WordKind.OCCUPATION,
                WordKind.BRANCH,
                WordKind.TERRITORY)) {
            Set<String> used = references.uses().stream()
                    .filter(use -> use.kinds().contains(kind))
                    .map(References.Use::name)
                    .collect(Collectors.toSet());
            references.defined(kind).forEach((name, given) -> {
                if (!used.contains(name)) {
                    given.forEach(definition -> unused(kind, name, definition, faults));
                }
            });
        }
    }

    private static void unused(WordKind kind, String name, Definition definition, Faults faults) {
        boolean sharedChoice = CHOICES.contains(kind) && definition.folder().equals(References.SHARED);
        if (!sharedChoice) {
            faults.add(
                    definition.place(),
                    "No provision and no rule reads the " + kind.noun() + " '" + name + "'"
                            + (QUESTIONS.contains(kind) ? ", so nobody should be asked for it." : ".")
                            + " Take it out, or use it.");
        }
    }
}
