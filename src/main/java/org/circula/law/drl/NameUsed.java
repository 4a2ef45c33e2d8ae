package org.circula.law.drl;

import java.util.Set;
import org.circula.law.Place;
import org.circula.law.WordKind;

/**
 * A word that a rule compares a field with.
 *
 * @param kinds what it may name
 * @param name the word
 * @param place where it stands
 */
public record NameUsed(Set<WordKind> kinds, String name, Place place) {

    public NameUsed {
        kinds = Set.copyOf(kinds);
    }
}
