package org.circula.verdict;

import java.util.List;
import org.circula.law.Pathway;

/** A requirement that names each provision by its place among those required, so that none is looked up by its id for each life. */
sealed interface PlacedRequirement {

    /** The provision in a place. */
    record One(int place) implements PlacedRequirement {}

    /** All must be met. */
    record All(List<PlacedRequirement> members) implements PlacedRequirement {
        public All {
            members = List.copyOf(members);
        }
    }

    /** One must be met. */
    record Any(List<PlacedRequirement> members) implements PlacedRequirement {
        public Any {
            members = List.copyOf(members);
        }
    }

    /**
     * The same requirement by places.
     *
     * @param ids the provisions that it names, each in its place
     * @throws IllegalArgumentException where it names another
     */
    static PlacedRequirement of(Pathway.Requirement requirement, List<String> ids) {
        if (requirement instanceof Pathway.Single single) {
            int place = ids.indexOf(single.provision());
            if (place < 0) {
                throw new IllegalArgumentException(
                        "The provisions required are " + ids + "; " + single.provision() + " is none of them.");
            }
            return new One(place);
        }
        return requirement instanceof Pathway.AllOf all
                ? new All(placed(all.members(), ids))
                : new Any(placed(((Pathway.AnyOf) requirement).members(), ids));
    }

    private static List<PlacedRequirement> placed(List<Pathway.Requirement> members, List<String> ids) {
        return members.stream().map(member -> of(member, ids)).toList();
    }
}
