package org.circula.law.parse;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.circula.law.Place;
import org.circula.law.WordKind;

/** Every name given and every name used in a rules folder, so that afterwards each can be looked for in the other. */
public final class References {

    /** The folder of names that all rule bases share. */
    public static final String SHARED = "";

    private final Map<WordKind, Map<String, List<Definition>>> definitions = new EnumMap<>(WordKind.class);
    private final List<Use> uses = new ArrayList<>();
    private final Set<UndatedText> undatedTexts = new LinkedHashSet<>();

    /** What a provision is used for. */
    public enum Role {
        REQUIRED,
        SHOWN,
        LIFTING,
        OVERRIDDEN,
        READ
    }

    /**
     * A name given.
     *
     * @param folder the folder that gives it, or {@link #SHARED}
     * @param place where
     */
    public record Definition(String folder, Place place) {}

    /**
     * A name used.
     *
     * @param kinds what it may name
     * @param name the name
     * @param folder the folder that uses it
     * @param role what for
     * @param user the id of the entry that uses it
     * @param place where
     */
    public record Use(Set<WordKind> kinds, String name, String folder, Role role, String user, Place place) {
        public Use {
            kinds = Set.copyOf(kinds);
        }
    }

    /**
     * A text said to have been read, without the state in which it was.
     *
     * @param acts the acts cited
     * @param folder the folder that cites them
     * @param place where
     */
    public record UndatedText(List<String> acts, String folder, Place place) {
        public UndatedText {
            acts = List.copyOf(acts);
        }
    }

    /** Notes a text read without its state. */
    public void undatedText(UndatedText text) {
        undatedTexts.add(text);
    }

    /** All texts read without their state; the act may still say it for all that cite it. */
    public Set<UndatedText> undatedTexts() {
        return Set.copyOf(undatedTexts);
    }

    /** Notes that a name is given. */
    public void define(WordKind kind, String name, String folder, Place place) {
        definitions
                .computeIfAbsent(kind, ignored -> new TreeMap<>())
                .computeIfAbsent(name, ignored -> new ArrayList<>())
                .add(new Definition(folder, place));
    }

    /** Notes that a name is used. */
    public void use(Use use) {
        uses.add(use);
    }

    /** All names of a kind, with where they are given. */
    public Map<String, List<Definition>> defined(WordKind kind) {
        return definitions.getOrDefault(kind, Map.of());
    }

    /** All uses, in the order read. */
    public List<Use> uses() {
        return List.copyOf(uses);
    }
}
