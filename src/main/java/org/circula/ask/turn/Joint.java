package org.circula.ask.turn;

import java.util.ArrayList;
import java.util.List;
import org.circula.law.Pathway.AllOf;
import org.circula.law.Pathway.AnyOf;
import org.circula.law.Pathway.Requirement;
import org.circula.law.Pathway.Single;
import org.circula.verdict.Fold;
import org.circula.verdict.Outcome;

/**
 * How single requirements are joined.
 *
 * @param way all of the members, one of them, or the second where the first puts the question at all
 * @param unit the single requirement, for a joint without members
 * @param members what is joined
 */
public record Joint(Way way, String unit, List<Joint> members) {

    /** The ways to join. */
    enum Way {
        ONE,
        ALL,
        ANY,
        IF_PUT
    }

    public Joint {
        members = List.copyOf(members);
    }

    /** A single requirement. */
    public static Joint one(String unit) {
        return new Joint(Way.ONE, unit, List.of());
    }

    /** The requirements of a pathway. */
    public static Joint of(Requirement requirement) {
        if (requirement instanceof Single single) {
            return one(single.provision());
        }
        if (requirement instanceof AllOf allOf) {
            return all(allOf.members().stream().map(Joint::of).toList());
        }
        return new Joint(
                Way.ANY,
                "",
                ((AnyOf) requirement).members().stream().map(Joint::of).toList());
    }

    /** All of these. */
    public static Joint all(List<Joint> members) {
        return new Joint(Way.ALL, "", members);
    }

    /** What is asked, unless the question is not put at all: then {@link Outcome#NOT_APPLICABLE}. */
    public static Joint ifPut(String put, Joint asked) {
        return new Joint(Way.IF_PUT, "", List.of(one(put), asked));
    }

    Outcome join(List<Outcome> outcomes) {
        return switch (way) {
            case ONE, ALL -> Fold.all(outcomes);
            case ANY -> Fold.oneOf(outcomes);
            case IF_PUT -> outcomes.contains(Outcome.NOT_APPLICABLE) ? Outcome.NOT_APPLICABLE : Fold.all(outcomes);
        };
    }

    /** The single requirements, in order. */
    public List<String> units() {
        if (way == Way.ONE) {
            return List.of(unit);
        }
        List<String> units = new ArrayList<>();
        members.forEach(member -> units.addAll(member.units()));
        return units;
    }
}
