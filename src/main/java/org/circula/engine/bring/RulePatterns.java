package org.circula.engine.bring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the left side of a rule apart into the facts it asks for. */
public final class RulePatterns {

    private static final Pattern COMMENT = Pattern.compile("//[^\n]*|/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern LEFT_SIDE = Pattern.compile("\\bwhen\\b(.*?)\\bthen\\b", Pattern.DOTALL);
    private static final Pattern FACT =
            Pattern.compile("\\b([A-Z]\\w*)\\s*\\(((?:[^()\"]|\"[^\"]*\"|\\((?:[^()\"]|\"[^\"]*\")*\\))*)\\)");
    private static final Pattern COMPARISON = Pattern.compile("(\\w+)\\s*(?:==\\s*(\"[^\"]*\")|in\\s*\\(([^)]*)\\))");
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"");

    private RulePatterns() {}

    /** The facts that the rule asks for, in the order written. */
    public static List<RulePattern> of(String ruleText) {
        Matcher leftSide = LEFT_SIDE.matcher(COMMENT.matcher(ruleText).replaceAll(" "));
        List<RulePattern> patterns = new ArrayList<>();
        if (leftSide.find()) {
            Matcher fact = FACT.matcher(leftSide.group(1));
            while (fact.find()) {
                patterns.add(new RulePattern(fact.group(1), comparisons(fact.group(2))));
            }
        }
        return patterns;
    }

    private static Map<String, List<String>> comparisons(String fields) {
        Map<String, List<String>> allowed = new LinkedHashMap<>();
        Matcher comparison = COMPARISON.matcher(fields);
        while (comparison.find()) {
            String words = comparison.group(2) == null ? comparison.group(3) : comparison.group(2);
            allowed.put(
                    comparison.group(1),
                    WORD.matcher(words).results().map(word -> word.group(1)).toList());
        }
        return allowed;
    }
}
