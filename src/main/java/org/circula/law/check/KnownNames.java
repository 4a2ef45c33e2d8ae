package org.circula.law.check;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.circula.law.CountryCodes;
import org.circula.law.Faults;
import org.circula.law.RuleBases;
import org.circula.law.Spelling;
import org.circula.law.WordKind;
import org.circula.law.parse.References;
import org.circula.law.parse.References.Definition;
import org.circula.law.parse.References.Use;
import org.circula.law.parse.RulesDraft;

/** Every name used is given somewhere: pathways, statuses, provisions, words, acts; countries are those of ISO 3166-1. */
final class KnownNames implements RuleCheck {

    private static final Set<String> COUNTRIES = Set.copyOf(CountryCodes.all());

    @Override
    public void check(RulesDraft draft, Faults faults) {
        for (Use use : draft.references().uses()) {
            boolean known = use.kinds().stream().anyMatch(kind -> isKnown(use, kind, draft.references()));
            if (!known) {
                faults.add(use.place(), message(use, draft.references()));
            }
        }
    }

    private static boolean isKnown(Use use, WordKind kind, References references) {
        return switch (kind) {
            case COUNTRY -> COUNTRIES.contains(use.name());
            case SOURCE ->
                references.defined(kind).getOrDefault(use.name(), List.of()).stream()
                        .anyMatch(definition -> mayBeCited(definition, use.folder()));
            case PROVISION -> isKnownProvision(use, references);
            default -> references.defined(kind).containsKey(use.name());
        };
    }

    /** A folder cites its own acts, the Union's and the shared ones, and no other country's. */
    private static boolean mayBeCited(Definition definition, String folder) {
        return List.of(folder, RuleBases.UNION, References.SHARED).contains(definition.folder());
    }

    private static boolean isKnownProvision(Use use, References references) {
        List<Definition> definitions = references.defined(WordKind.PROVISION).getOrDefault(use.name(), List.of());
        if (use.role() == References.Role.OVERRIDDEN) {
            return definitions.stream().anyMatch(given -> given.folder().equals(RuleBases.UNION));
        }
        return !definitions.isEmpty();
    }

    private static String message(Use use, References references) {
        String noun = use.kinds().stream().sorted().map(WordKind::noun).collect(Collectors.joining(" or "));
        Set<String> known = new TreeSet<>();
        for (WordKind kind : use.kinds()) {
            known.addAll(kind == WordKind.COUNTRY ? CountryCodes.all() : visible(kind, use, references));
        }
        String advice = Spelling.nearest(use.name(), known)
                .map(meant -> "Did you mean '" + meant + "'? Else ")
                .orElse("");
        String remedy = use.kinds().stream().sorted().map(WordKind::remedy).collect(Collectors.joining(", or "));
        String sentence = use.role() == References.Role.OVERRIDDEN
                ? "The Union has no provision '" + use.name() + "' to override. " + advice
                        + "move the entry to 'provisions:' under an id of this folder."
                : "There is no " + noun + " '" + use.name() + "'. " + advice + remedy + ".";
        return advice.isEmpty() ? capitalised(sentence) : sentence;
    }

    private static Set<String> visible(WordKind kind, Use use, References references) {
        if (kind != WordKind.SOURCE) {
            return references.defined(kind).keySet();
        }
        return references.defined(kind).entrySet().stream()
                .filter(entry -> entry.getValue().stream().anyMatch(given -> mayBeCited(given, use.folder())))
                .map(java.util.Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** The remedy begins a sentence of its own where no spelling is suggested. */
    private static String capitalised(String sentence) {
        int begin = sentence.indexOf(". ") + 2;
        return sentence.substring(0, begin)
                + Character.toUpperCase(sentence.charAt(begin))
                + sentence.substring(begin + 1);
    }
}
