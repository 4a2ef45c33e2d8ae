package org.circula.law.check;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.circula.law.Faults;
import org.circula.law.Spelling;
import org.circula.law.StatusKind;
import org.circula.law.WordKind;
import org.circula.law.coverage.CoverageSheet;
import org.circula.law.coverage.CoverageSheet.CoveredFact;
import org.circula.law.parse.RulesDraft;

/** What {@code coverage.yaml} names exists, and each fact of a sheet is covered once. */
final class CoverageFits implements RuleCheck {

    @Override
    public void check(RulesDraft draft, Faults faults) {
        Set<String> encoding = encoding(draft);
        Map<String, CoveredFact> facts = new HashMap<>();
        for (RulesDraft.Folder folder : draft.folders()) {
            folder.coverage().ifPresent(sheet -> once(sheet, facts, faults));
        }
        for (RulesDraft.Folder folder : draft.folders()) {
            folder.coverage()
                    .ifPresent(sheet -> sheet.facts().forEach(fact -> {
                        fact.encodedBy().forEach(id -> exists(fact, id, encoding, faults));
                        fact.sameAs().ifPresent(id -> isCovered(sheet, fact, id, facts, faults));
                    }));
        }
    }

    /** Whatever can encode a fact: provisions, pathways, attributes of statuses, series and territories. */
    private static Set<String> encoding(RulesDraft draft) {
        Set<String> encoding = new TreeSet<>();
        for (WordKind kind :
                new WordKind[] {WordKind.PROVISION, WordKind.PATHWAY, WordKind.SERIES, WordKind.TERRITORY}) {
            encoding.addAll(draft.references().defined(kind).keySet());
        }
        for (StatusKind status : draft.statuses()) {
            status.attributes().keySet().forEach(attribute -> encoding.add(status.id() + "#" + attribute));
            if (!status.countsTowards().isEmpty()) {
                encoding.add(status.id() + "#counts-towards");
            }
        }
        return encoding;
    }

    private static void once(CoverageSheet sheet, Map<String, CoveredFact> facts, Faults faults) {
        for (CoveredFact fact : sheet.facts()) {
            CoveredFact earlier = facts.putIfAbsent(key(sheet, fact.id()), fact);
            if (earlier != null) {
                faults.add(
                        fact.place(),
                        "The fact '" + fact.id() + "' is already covered in " + earlier.place()
                                + ". Keep one of the two.");
            }
        }
    }

    private static void exists(CoveredFact fact, String id, Set<String> encoding, Faults faults) {
        if (!encoding.contains(id)) {
            String meant = Spelling.nearest(id, encoding)
                    .map(near -> "Did you mean '" + near + "'? Else name")
                    .orElse("Name");
            faults.add(
                    fact.place(),
                    "The fact '" + fact.id() + "' is said to be encoded by '" + id + "', which does not exist. " + meant
                            + " a provision, a pathway, a series, a territory or an attribute as es.seasonal#validity.");
        }
    }

    private static void isCovered(
            CoverageSheet sheet, CoveredFact fact, String other, Map<String, CoveredFact> facts, Faults faults) {
        Set<String> ids = new TreeSet<>();
        facts.keySet().forEach(key -> ids.add(key.substring(key.indexOf(' ') + 1)));
        if (other.equals(fact.id()) || !facts.containsKey(key(sheet, other))) {
            faults.add(
                    fact.place(),
                    "The fact '" + fact.id() + "' is said to be the same as '" + other + "', which "
                            + (other.equals(fact.id()) ? "is itself" : "no coverage.yaml of the sheet names") + ". "
                            + Spelling.nearest(other, ids)
                                    .map(near -> "Did you mean '" + near + "'?")
                                    .orElse("Name a fact that is encoded or noted."));
        }
    }

    private static String key(CoverageSheet sheet, String fact) {
        return sheet.sheet() + " " + fact;
    }
}
