package org.circula.law.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.circula.law.StatusKind;
import org.circula.law.TerritoryReference;
import org.circula.law.WordKind;
import org.circula.law.yaml.YamlNode;

/** Reads lists of names and notes each as used. */
final class Names {

    private static final Set<WordKind> PLACES = Set.of(WordKind.COUNTRY, WordKind.TERRITORY);

    private Names() {}

    /** A list of names of one kind; an empty list is a fault, since it says nothing. */
    static List<String> used(YamlNode node, WordKind kind, Scope scope) {
        return used(node, Set.of(kind), References.Role.READ, scope);
    }

    static List<String> used(YamlNode node, Set<WordKind> kinds, References.Role role, Scope scope) {
        List<String> names = new ArrayList<>();
        for (Scalars.Written written : Scalars.texts(node, scope)) {
            scope.use(kinds, written.text(), role, written.node().place());
            names.add(written.text());
        }
        if (node instanceof YamlNode.Sequence sequence && sequence.items().isEmpty()) {
            scope.fault(node.place(), "The list is empty. Name at least one, or take the key out.");
        }
        return names;
    }

    /** Kinds of status, or a class of them such as {@code residence}. */
    static List<String> statusesOrClasses(YamlNode node, Scope scope) {
        List<String> names = new ArrayList<>();
        for (Scalars.Written written : Scalars.texts(node, scope)) {
            if (!StatusKind.StatusClass.isWord(written.text())) {
                scope.use(
                        Set.of(WordKind.STATUS),
                        written.text(),
                        References.Role.READ,
                        written.node().place());
            }
            names.add(written.text());
        }
        if (names.isEmpty()) {
            scope.fault(node.place(), "The list is empty. Name at least one, or take the key out.");
        }
        return names;
    }

    /**
     * A country, a territory, a list of them, {@code status.in}, {@code status.other-states}, or {@code {state-of: kind}}.
     */
    static Optional<TerritoryReference> territory(YamlNode node, Scope scope) {
        if (node instanceof YamlNode.Sequence) {
            List<String> names = used(node, PLACES, References.Role.READ, scope);
            return names.isEmpty() ? Optional.empty() : Optional.of(new TerritoryReference.Named(names));
        }
        if (node instanceof YamlNode.Mapping) {
            return Fields.open(node, "a place", scope).flatMap(inner -> {
                Optional<String> kind = inner.neededText("state-of", "Write {state-of: kind of status}.");
                inner.close();
                kind.ifPresent(name -> scope.use(WordKind.STATUS, name, inner.placeOf("state-of")));
                return kind.map(TerritoryReference.StateThatGranted::new);
            });
        }
        return Scalars.text(node, scope).map(name -> {
            if (name.equals("status.other-states")) {
                return new TerritoryReference.OtherStates();
            }
            if (name.equals("status.in")) {
                return new TerritoryReference.StateOfStatus();
            }
            scope.use(PLACES, name, References.Role.READ, node.place());
            return new TerritoryReference.Named(List.of(name));
        });
    }
}
