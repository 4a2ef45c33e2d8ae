package org.circula.law.check;

import java.util.List;
import org.circula.law.DatedBy;
import org.circula.law.Faults;
import org.circula.law.Judgment;
import org.circula.law.Place;
import org.circula.law.ProvisionValue;
import org.circula.law.parse.DomainParser.Parsed;
import org.circula.law.parse.RulesDraft;

/** Dates say what they can mean: a second axis only where there is one, judgments in order and published after they are decided. */
final class DatesFit implements RuleCheck {

    @Override
    public void check(RulesDraft draft, Faults faults) {
        for (Parsed parsed : draft.provisionsAndOverrides()) {
            List<ProvisionValue> values = parsed.provision().values();
            for (int index = 0; index < values.size(); index++) {
                inForce(parsed, values.get(index), Places.ofValue(parsed, index, "in-force"), faults);
            }
            judgments(parsed.provision().judgments(), Places.of(parsed, "judgments"), faults);
        }
    }

    private static void inForce(Parsed parsed, ProvisionValue value, Place place, Faults faults) {
        boolean said = value.inForceFrom().isPresent() || value.inForceUntil().isPresent();
        if (said && parsed.provision().datedBy() == DatedBy.AS_OF) {
            faults.add(
                    place,
                    "'in-force' is the axis of the day asked about, but this provision is dated by that day already. Take"
                            + " 'in-force' out, or write 'dated-by'.");
        }
        boolean backwards = value.inForceFrom().isPresent()
                && value.inForceUntil().isPresent()
                && value.inForceUntil().get().isBefore(value.inForceFrom().get());
        if (backwards) {
            faults.add(place, "'in-force' ends before it begins. Give a last day on or after the first.");
        }
    }

    private static void judgments(List<Judgment> judgments, Place place, Faults faults) {
        for (int index = 0; index < judgments.size(); index++) {
            Judgment judgment = judgments.get(index);
            if (judgment.turnsOn().isBefore(judgment.decided())) {
                faults.add(
                        place,
                        "The judgment " + judgment.name()
                                + " is published before it is decided. Mend one of the two days.");
            }
            if (index > 0
                    && judgment.turnsOn().isBefore(judgments.get(index - 1).turnsOn())) {
                faults.add(
                        place,
                        "The judgments are not in the order of their days: " + judgment.name()
                                + " turns the law before "
                                + judgments.get(index - 1).name() + ". Write the earlier one first.");
            }
        }
    }
}
