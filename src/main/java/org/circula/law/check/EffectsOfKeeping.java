package org.circula.law.check;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.circula.law.Faults;
import org.circula.law.Pathway;
import org.circula.law.ProvisionKind;
import org.circula.law.ProvisionValue;
import org.circula.law.parse.DomainParser.Parsed;
import org.circula.law.parse.References;
import org.circula.law.parse.References.Use;
import org.circula.law.parse.RulesDraft;

/** What a pathway to keep a status requires says what happens to the status where it is not met. */
final class EffectsOfKeeping implements RuleCheck {

    /** A quantity or an exception that is required is a fault of its own. */
    private static final Set<ProvisionKind> TURNING =
            EnumSet.of(ProvisionKind.LIMIT, ProvisionKind.TEST, ProvisionKind.DUTY);

    @Override
    public void check(RulesDraft draft, Faults faults) {
        Set<String> keeping = draft.pathways().stream()
                .filter(pathway -> pathway.question() == Pathway.Question.KEEP)
                .map(Pathway::id)
                .collect(Collectors.toSet());
        Set<String> required = draft.references().uses().stream()
                .filter(use -> use.role() == References.Role.REQUIRED && keeping.contains(use.user()))
                .map(Use::name)
                .collect(Collectors.toSet());
        for (Parsed parsed : draft.provisionsAndOverrides()) {
            if (required.contains(parsed.provision().id())
                    && TURNING.contains(parsed.provision().kind())) {
                check(parsed, faults);
            }
        }
    }

    private static void check(Parsed parsed, Faults faults) {
        List<ProvisionValue> values = parsed.provision().values();
        for (int index = 0; index < values.size(); index++) {
            if (!values.get(index).none() && values.get(index).effect().isEmpty()) {
                faults.add(
                        Places.ofValue(parsed, index),
                        "A pathway to keep a status requires '"
                                + parsed.provision().id()
                                + "', but this value does not say what happens otherwise. Write effect: lapses-by-law,"
                                + " must-be-withdrawn, may-be-withdrawn, must-be-refused or may-be-refused.");
            }
        }
    }
}
