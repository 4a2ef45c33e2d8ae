package org.circula.verdict;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.circula.law.Pathway.AllOf;
import org.circula.law.Pathway.AnyOf;
import org.circula.law.Pathway.Requirement;
import org.circula.law.Pathway.Single;

/**
 * Joins the outcomes of requirements.
 *
 * <table>
 * <caption>From findings to a verdict</caption>
 * <tr><th>group</th><th>result</th></tr>
 * <tr><td>all-of</td><td>any not met: no; else any unknown: needs facts; else any discretionary: discretionary; else yes</td></tr>
 * <tr><td>any-of</td><td>any met or lifted: met; else any unknown: unknown; else any discretionary: discretionary; else not met</td></tr>
 * </table>
 *
 * <p>An all-of whose members all do not apply is met if each may not apply: a bar that concerns nobody. An any-of left empty is
 * not met.
 */
public final class Fold {

    private final RequiredProvisions required;
    private final List<JudgedProvision> judged;

    /**
     * Joins what was judged.
     *
     * @param required the provisions that the requirements name
     * @param judged each of them, in the same places
     */
    Fold(RequiredProvisions required, List<JudgedProvision> judged) {
        this.required = required;
        this.judged = judged;
    }

    /** What the requirements come to. */
    Answer answer() {
        return switch (outcome(required.requirement())) {
            case MET, LIFTED, NOT_APPLICABLE -> Answer.YES;
            case NOT_MET -> Answer.NO;
            case UNKNOWN -> Answer.NEEDS_FACTS;
            case DISCRETIONARY -> Answer.DISCRETIONARY;
        };
    }

    private Outcome outcome(PlacedRequirement requirement) {
        if (requirement instanceof PlacedRequirement.One one) {
            return judged.get(one.place()).finding().outcome();
        }
        return requirement instanceof PlacedRequirement.All all ? all(all) : any((PlacedRequirement.Any) requirement);
    }

    /** What requirements come to that must all be met. */
    public static Outcome all(List<Outcome> members) {
        return all(among(members));
    }

    /** What requirements come to of which one must be met. */
    public static Outcome oneOf(List<Outcome> members) {
        return oneOf(among(members));
    }

    private static PossibleOutcomes among(List<Outcome> outcomes) {
        PossibleOutcomes among = PossibleOutcomes.none();
        for (Outcome outcome : outcomes) {
            among = among.or(outcome);
        }
        return among;
    }

    /** What was judged of the provisions by which the requirements are not met. */
    List<JudgedProvision> lostBy() {
        List<JudgedProvision> lostBy = new ArrayList<>(judged.size());
        addLost(required.requirement(), lostBy);
        return lostBy;
    }

    /**
     * Whether more may have been in the way than is known: another way through an any-of is lost, and something that it asks for is
     * open. It may never have been there, so that what was lost was perhaps lost before that way was.
     */
    boolean mayHaveLostAWayBefore() {
        return mayHaveLostBefore(required.requirement(), false);
    }

    private boolean mayHaveLostBefore(PlacedRequirement requirement, boolean oneOfSeveral) {
        if (requirement instanceof PlacedRequirement.One || outcome(requirement) != Outcome.NOT_MET) {
            return oneOfSeveral && outcome(requirement) == Outcome.UNKNOWN;
        }
        boolean several = oneOfSeveral || requirement instanceof PlacedRequirement.Any;
        List<PlacedRequirement> members = members(requirement);
        for (int at = 0; at < members.size(); at++) {
            if (mayHaveLostBefore(members.get(at), several)) {
                return true;
            }
        }
        return false;
    }

    private static List<PlacedRequirement> members(PlacedRequirement requirement) {
        return requirement instanceof PlacedRequirement.All all
                ? all.members()
                : ((PlacedRequirement.Any) requirement).members();
    }

    /** Nothing is added where another way through an any-of stands; a provision that is named twice is added once. */
    private void addLost(PlacedRequirement requirement, List<JudgedProvision> lostBy) {
        if (outcome(requirement) != Outcome.NOT_MET) {
            return;
        }
        if (requirement instanceof PlacedRequirement.One one) {
            JudgedProvision lost = judged.get(one.place());
            if (!isAmong(lostBy, lost)) {
                lostBy.add(lost);
            }
            return;
        }
        List<PlacedRequirement> members = members(requirement);
        for (int at = 0; at < members.size(); at++) {
            addLost(members.get(at), lostBy);
        }
    }

    /** Each provision is judged once, so what was judged of it is one object. */
    private static boolean isAmong(List<JudgedProvision> found, JudgedProvision wanted) {
        for (int at = 0; at < found.size(); at++) {
            if (found.get(at) == wanted) {
                return true;
            }
        }
        return false;
    }

    private Outcome all(PlacedRequirement.All group) {
        PossibleOutcomes members = PossibleOutcomes.none();
        List<PlacedRequirement> all = group.members();
        for (int at = 0; at < all.size(); at++) {
            members = members.or(outcome(all.get(at)));
        }
        return all(members);
    }

    private static Outcome all(PossibleOutcomes members) {
        return members.contains(Outcome.NOT_MET)
                ? Outcome.NOT_MET
                : members.contains(Outcome.UNKNOWN)
                        ? Outcome.UNKNOWN
                        : members.contains(Outcome.DISCRETIONARY) ? Outcome.DISCRETIONARY : Outcome.MET;
    }

    private Outcome any(PlacedRequirement.Any group) {
        PossibleOutcomes members = PossibleOutcomes.none();
        List<PlacedRequirement> all = group.members();
        for (int at = 0; at < all.size(); at++) {
            PlacedRequirement member = all.get(at);
            members = members.or(standsForSure(member) ? outcome(member) : Outcome.UNKNOWN);
        }
        return oneOf(members);
    }

    private static Outcome oneOf(PossibleOutcomes members) {
        return members.contains(Outcome.MET) || members.contains(Outcome.LIFTED)
                ? Outcome.MET
                : members.contains(Outcome.UNKNOWN)
                        ? Outcome.UNKNOWN
                        : members.contains(Outcome.DISCRETIONARY) ? Outcome.DISCRETIONARY : Outcome.NOT_MET;
    }

    /** A member that is met if it concerns the person, but perhaps does not, is no way through an any-of. */
    private boolean standsForSure(PlacedRequirement member) {
        return !(member instanceof PlacedRequirement.One one)
                || !judged.get(one.place()).outcomes().mayNotConcern();
    }

    /** The provisions a requirement names, in order, each once. */
    public static List<String> provisions(Requirement requirement) {
        Set<String> found = new LinkedHashSet<>();
        collect(requirement, found);
        return List.copyOf(found);
    }

    /** The provisions that are themselves members of an any-of. */
    static Set<String> ways(Requirement requirement) {
        Set<String> found = new LinkedHashSet<>();
        collectWays(requirement, found);
        return found;
    }

    private static void collectWays(Requirement requirement, Set<String> found) {
        if (requirement instanceof AllOf allOf) {
            allOf.members().forEach(member -> collectWays(member, found));
        } else if (requirement instanceof AnyOf anyOf) {
            for (Requirement member : anyOf.members()) {
                if (member instanceof Single single) {
                    found.add(single.provision());
                } else {
                    collectWays(member, found);
                }
            }
        }
    }

    private static void collect(Requirement requirement, Set<String> found) {
        if (requirement instanceof Single single) {
            found.add(single.provision());
        } else if (requirement instanceof AllOf allOf) {
            allOf.members().forEach(member -> collect(member, found));
        } else if (requirement instanceof AnyOf anyOf) {
            anyOf.members().forEach(member -> collect(member, found));
        }
    }
}
