package org.circula.law;

import java.util.List;
import java.util.Optional;

/**
 * One rule of law: who and when stand in DRL under the same id, how much stands here.
 *
 * @param id begins with the folder's name, except for overrides of the Union's provisions
 * @param jurisdiction the base that states it ({@code eu}, {@code es}); for an override the State's
 * @param domain the policy domain of its file
 * @param kind which of the five kinds
 * @param says a sentence without the number, in English
 * @param principle what it does to circularity
 * @param mayNotApply whether its rule may stay silent
 * @param datedBy which day picks the value
 * @param values in the order of their dates, without gap or overlap
 * @param judgments in the order of their dates
 * @param liftedBy the exceptions that touch it, in the order written
 * @param manner for exceptions
 * @param byDiscretion for exceptions: whether an authority weighs
 * @param weighed criteria that an authority weighs
 * @param gives for quantities
 * @param place where it stands
 */
public record Provision(
        String id,
        String jurisdiction,
        Domain domain,
        ProvisionKind kind,
        String says,
        PrincipleMark principle,
        boolean mayNotApply,
        DatedBy datedBy,
        List<ProvisionValue> values,
        List<Judgment> judgments,
        List<String> liftedBy,
        Optional<Manner> manner,
        boolean byDiscretion,
        List<String> weighed,
        Optional<Gives> gives,
        Place place) {

    public Provision {
        values = List.copyOf(values);
        judgments = List.copyOf(judgments);
        liftedBy = List.copyOf(liftedBy);
        weighed = List.copyOf(weighed);
        if (values.isEmpty()) {
            throw new IllegalArgumentException(
                    "Provision " + id + " has no values; give it at least one, dated and cited.");
        }
    }
}
