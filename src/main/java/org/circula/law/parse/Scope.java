package org.circula.law.parse;

import java.util.Set;
import org.circula.law.Faults;
import org.circula.law.Place;
import org.circula.law.WordKind;

/**
 * What a parser needs to know about where it is.
 *
 * @param folder the rule base's folder, or {@link References#SHARED}
 * @param user the id of the entry being read
 * @param faults where faults go
 * @param references where names given and used go
 * @param specifications keeps one of each specification of a measure
 */
public record Scope(String folder, String user, Faults faults, References references, Specifications specifications) {

    /** The same place, inside the entry of this id. */
    public Scope inside(String id) {
        return new Scope(folder, id, faults, references, specifications);
    }

    void fault(Place place, String message) {
        faults.add(place, message);
    }

    void use(WordKind kind, String name, Place place) {
        use(Set.of(kind), name, References.Role.READ, place);
    }

    void use(Set<WordKind> kinds, String name, References.Role role, Place place) {
        references.use(new References.Use(kinds, name, folder, role, user, place));
    }

    void define(WordKind kind, String name, Place place) {
        references.define(kind, name, folder, place);
    }
}
