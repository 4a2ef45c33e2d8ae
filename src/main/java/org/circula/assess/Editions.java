package org.circula.assess;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.circula.law.RuleBase;
import org.circula.law.RuleBases;
import org.circula.verdict.Put;
import org.circula.verdict.Verdict;

/** The editions of the rule bases that verdicts rest on. Most assessments rest on one base, whose answer is made once. */
final class Editions {

    private final RuleBases law;
    private final Map<String, Map<String, String>> alone = new HashMap<>();

    Editions(RuleBases law) {
        this.law = law;
        for (RuleBase base : law.bases().values()) {
            alone.put(base.jurisdiction(), Map.of(base.jurisdiction(), base.contentHash()));
        }
    }

    /** The content hash of each base that answered or whose pathway was asked, in the order of jurisdictions. */
    Map<String, String> of(List<Verdict> verdicts) {
        Map<String, String> editions = Map.of();
        for (int at = 0; at < verdicts.size(); at++) {
            Put put = verdicts.get(at).put();
            editions = with(put.jurisdiction(), editions);
            editions = with(put.pathway().jurisdiction(), editions);
        }
        return editions;
    }

    private Map<String, String> with(String jurisdiction, Map<String, String> others) {
        if (others.containsKey(jurisdiction)) {
            return others;
        }
        if (others.isEmpty()) {
            return alone.get(jurisdiction);
        }
        Map<String, String> more = others instanceof TreeMap ? others : new TreeMap<>(others);
        more.put(jurisdiction, law.bases().get(jurisdiction).contentHash());
        return more;
    }
}
