package org.circula.law.check;

import java.util.List;
import org.circula.law.Faults;
import org.circula.law.WordKind;
import org.circula.law.parse.References.Definition;
import org.circula.law.parse.RulesDraft;

/** No name is given twice; acts excepted, since two folders may cite the same one. */
final class NamesGivenOnce implements RuleCheck {

    @Override
    public void check(RulesDraft draft, Faults faults) {
        for (WordKind kind : WordKind.values()) {
            if (kind != WordKind.SOURCE) {
                draft.references().defined(kind).forEach((name, given) -> check(kind, name, given, faults));
            }
        }
    }

    private static void check(WordKind kind, String name, List<Definition> given, Faults faults) {
        for (Definition again : given.subList(1, given.size())) {
            faults.add(
                    again.place(),
                    "The " + kind.noun() + " '" + name + "' is already given in "
                            + given.get(0).place() + ". Keep one of the two, or rename this one.");
        }
    }
}
