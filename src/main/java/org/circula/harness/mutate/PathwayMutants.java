package org.circula.harness.mutate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.circula.law.Pathway;
import org.circula.law.Pathway.AllOf;
import org.circula.law.Pathway.AnyOf;
import org.circula.law.Pathway.DatedRequirements;
import org.circula.law.Pathway.Requirement;
import org.circula.law.Pathway.Single;
import org.circula.law.Place;
import org.circula.verdict.Fold;

/**
 * The mutants of one pathway: a requirement dropped, all-of and any-of swapped, the day on which a list of requirements begins
 * moved. A list of one requirement is left as it is: without it nothing would be asked. The encoded period is no law and is not moved.
 */
final class PathwayMutants {

    private final YamlPlaces places;

    PathwayMutants(YamlPlaces places) {
        this.places = places;
    }

    /** All mutants of a pathway. */
    List<Mutant> of(Pathway pathway) {
        List<Mutant> mutants = new ArrayList<>();
        for (int at = 0; at < pathway.requirements().size(); at++) {
            DatedRequirements dated = pathway.requirements().get(at);
            for (Changed changed : changes(dated.requirement())) {
                DatedRequirements instead = new DatedRequirements(dated.from(), changed.instead());
                mutants.add(mutant(
                        pathway, at, changed.kind(), changed.near(), changed.says(), instead, List.of(dated.from())));
            }
            if (at > 0) {
                addMovedFrom(pathway, at, mutants);
            }
        }
        return mutants;
    }

    /** Requirements of which one thing is changed, and a provision near which it stands. */
    private record Changed(MutantKind kind, Requirement instead, String near, String says) {}

    private static List<Changed> changes(Requirement requirement) {
        if (requirement instanceof Single) {
            return List.of();
        }
        boolean all = requirement instanceof AllOf;
        List<Requirement> members = all ? ((AllOf) requirement).members() : ((AnyOf) requirement).members();
        List<Changed> changes = new ArrayList<>();
        String first = Fold.provisions(requirement).get(0);
        if (members.size() > 1) {
            changes.add(new Changed(
                    MutantKind.JOIN,
                    group(!all, members),
                    first,
                    (all ? "all-of → any-of" : "any-of → all-of") + " of " + members.size() + ", the first of them "
                            + first));
        }
        for (int at = 0; at < members.size(); at++) {
            Requirement member = members.get(at);
            if (members.size() > 1) {
                List<Requirement> others = new ArrayList<>(members);
                others.remove(at);
                List<String> dropped = Fold.provisions(member);
                changes.add(new Changed(
                        MutantKind.REQUIREMENT,
                        group(all, others),
                        dropped.get(0),
                        "without " + String.join(" and ", dropped)));
            }
            for (Changed inner : changes(member)) {
                List<Requirement> others = new ArrayList<>(members);
                others.set(at, inner.instead());
                changes.add(new Changed(inner.kind(), group(all, others), inner.near(), inner.says()));
            }
        }
        return changes;
    }

    private static Requirement group(boolean all, List<Requirement> members) {
        return all ? new AllOf(members) : new AnyOf(members);
    }

    private void addMovedFrom(Pathway pathway, int at, List<Mutant> mutants) {
        DatedRequirements dated = pathway.requirements().get(at);
        LocalDate from = dated.from();
        for (LocalDate other : List.of(from.minusDays(1), from.plusDays(1))) {
            LocalDate turned = other.isBefore(from) ? other : from;
            boolean inOrder = pathway.requirements().get(at - 1).from().isBefore(other)
                    && (at + 1 >= pathway.requirements().size()
                            || other.isBefore(pathway.requirements().get(at + 1).from()));
            if (inOrder && pathway.encodes(turned)) {
                mutants.add(mutant(
                        pathway,
                        at,
                        MutantKind.DATE,
                        from.toString(),
                        "requirements from " + from + " → " + other,
                        new DatedRequirements(other, dated.requirement()),
                        List.of(turned)));
            }
        }
    }

    private Mutant mutant(
            Pathway pathway,
            int at,
            MutantKind kind,
            String near,
            String says,
            DatedRequirements instead,
            List<LocalDate> days) {
        List<DatedRequirements> requirements = new ArrayList<>(pathway.requirements());
        requirements.set(at, instead);
        Way list = Way.HERE.to("requires");
        Optional<Place> inThisList = places.lineOfWord(pathway.place(), pathway.id(), list.to(at), near);
        return new Mutant(
                kind,
                pathway.jurisdiction(),
                pathway.id(),
                inThisList.orElseGet(() -> places.ofWord(pathway.place(), pathway.id(), list, near)),
                says,
                new Change.OfPathway(RecordCopy.with(pathway, "requirements", requirements)),
                days);
    }
}
