package org.circula.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
final class Fold {

    private final Map<String, JudgedProvision> judged;

    Fold(Map<String, JudgedProvision> judged) {
        this.judged = judged;
    }

    Answer answer(Requirement requirement) {
        return switch (outcome(requirement)) {
            case MET, LIFTED, NOT_APPLICABLE -> Answer.YES;
            case NOT_MET -> Answer.NO;
            case UNKNOWN -> Answer.NEEDS_FACTS;
            case DISCRETIONARY -> Answer.DISCRETIONARY;
        };
    }

    Outcome outcome(Requirement requirement) {
        if (requirement instanceof Single single) {
            return judged.get(single.provision()).finding().outcome();
        }
        if (requirement instanceof AllOf allOf) {
            return all(allOf.members().stream().map(this::outcome).toList());
        }
        return any(((AnyOf) requirement).members());
    }

    private static Outcome all(List<Outcome> members) {
        for (Outcome worst : new Outcome[] {Outcome.NOT_MET, Outcome.UNKNOWN, Outcome.DISCRETIONARY}) {
            if (members.contains(worst)) {
                return worst;
            }
        }
        return Outcome.MET;
    }

    private Outcome any(List<Requirement> members) {
        List<Outcome> outcomes = new ArrayList<>();
        for (Requirement member : members) {
            outcomes.add(standsForSure(member) ? outcome(member) : Outcome.UNKNOWN);
        }
        if (outcomes.contains(Outcome.MET) || outcomes.contains(Outcome.LIFTED)) {
            return Outcome.MET;
        }
        if (outcomes.contains(Outcome.UNKNOWN)) {
            return Outcome.UNKNOWN;
        }
        return outcomes.contains(Outcome.DISCRETIONARY) ? Outcome.DISCRETIONARY : Outcome.NOT_MET;
    }

    /** A member that is met if it concerns the person, but perhaps does not, is no way through an any-of. */
    private boolean standsForSure(Requirement member) {
        return !(member instanceof Single single)
                || !judged.get(single.provision()).outcomes().mayNotConcern();
    }

    /** The provisions a requirement names, in order, each once. */
    static List<String> provisions(Requirement requirement) {
        List<String> found = new ArrayList<>();
        collect(requirement, found);
        return found.stream().distinct().toList();
    }

    private static void collect(Requirement requirement, List<String> found) {
        if (requirement instanceof Single single) {
            found.add(single.provision());
        } else if (requirement instanceof AllOf allOf) {
            allOf.members().forEach(member -> collect(member, found));
        } else if (requirement instanceof AnyOf anyOf) {
            anyOf.members().forEach(member -> collect(member, found));
        }
    }
}
