package org.circula.law.drl;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What a rule must not say, each with the reason and the way round it. */
final class ForbiddenWords {

    private static final String ONLY_WHAT_IS_THERE =
            "a left side asks only for what is there, since a fact may be unknown. Write an exception, or a provision of its own";
    private static final String NO_ORDER = "the order of rules must not matter. Take it out";
    private static final String ONLY_RECORDS =
            "a rule only records. Write 'findings.record( drools.getMatch() );' as the only line after 'then'";

    private static final Map<String, String> REASONS = reasons();

    private ForbiddenWords() {}

    static Optional<String> fault(String word) {
        return Optional.ofNullable(REASONS.get(word)).map(reason -> "'" + word + "' is not allowed: " + reason + ".");
    }

    private static Map<String, String> reasons() {
        Map<String, String> reasons = new LinkedHashMap<>();
        for (String word : new String[] {"not", "exists", "forall"}) {
            reasons.put(word, ONLY_WHAT_IS_THERE);
        }
        for (String word : new String[] {"accumulate", "acc", "collect", "from", "groupby"}) {
            reasons.put(word, "what is counted is a measure, in YAML. Write 'measure: {take: …}' in the provision");
        }
        reasons.put("eval", "a field is compared with a text by '==' or 'in'. Compare a field");
        reasons.put(
                "or",
                "a rule with 'or' fires once for each branch. Write field in (\"a\", \"b\"), or an any-of in the pathway");
        for (String word : new String[] {
            "salience", "agenda-group", "activation-group", "ruleflow-group", "no-loop", "lock-on-active", "auto-focus"
        }) {
            reasons.put(word, NO_ORDER);
        }
        for (String word :
                new String[] {"modify", "insert", "insertLogical", "update", "retract", "delete", "logicalInsert"}) {
            reasons.put(word, ONLY_RECORDS);
        }
        reasons.put("dialect", "rules are written in one language. Take it out");
        reasons.put("extends", "each rule stands alone. Write its left side out");
        for (String word :
                new String[] {"date-effective", "date-expires", "duration", "timer", "calendars", "enabled"}) {
            reasons.put(word, "dates of law stand in YAML, in 'from'. Take it out");
        }
        return reasons;
    }
}
