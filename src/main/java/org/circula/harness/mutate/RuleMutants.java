package org.circula.harness.mutate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.circula.law.FactShapes;
import org.circula.law.Faults;
import org.circula.law.Manner;
import org.circula.law.Place;
import org.circula.law.Provision;
import org.circula.law.ProvisionValue;
import org.circula.law.RuleBase;
import org.circula.law.RuleText;
import org.circula.law.drl.DrlFile;

/**
 * The mutants of the rules of a base: each without one fact that it asks for, or without one thing that it asks of a fact.
 *
 * <p>What makes a rule a rule stays: its put, the pathways it names, and of each fact the word without which it asks nothing.
 */
final class RuleMutants {

    /** Both words stand at the beginning of a line; a rule's name may hold them too. */
    private static final Pattern LEFT_SIDE = Pattern.compile("(?sm)^[ \\t]*when\\b(.*?)^[ \\t]*then\\b");

    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");

    private static final Pattern FACT = Pattern.compile("(?:\\$\\w+\\s*:\\s*)?(\\w+)\\s*\\(");

    /** What may be asked of a fact besides what it is about. */
    private static final Map<String, Set<String>> MAY_BE_DROPPED = Map.of(
            FactShapes.PUT,
            Set.of("status", "state"),
            "Held",
            Set.of("kind", "time", "state"),
            "Event",
            Set.of("state"),
            "InsuredIn",
            Set.of("state", "branch"));

    /** All mutants of the rules of a base, in the order of their provisions. */
    List<Mutant> of(RuleBase base) {
        List<Mutant> mutants = new ArrayList<>();
        base.ruleTexts().values().stream()
                .sorted(java.util.Comparator.comparing(RuleText::provision))
                .forEach(rule -> addMutants(base, rule, mutants));
        return mutants;
    }

    private static void addMutants(RuleBase base, RuleText rule, List<Mutant> mutants) {
        Matcher leftSide = LEFT_SIDE.matcher(rule.text());
        if (!leftSide.find()) {
            return;
        }
        Matcher fact = FACT.matcher(rule.text());
        int at = leftSide.start(1);
        while (fact.find(at) && fact.start() < leftSide.end(1)) {
            int open = fact.end();
            int close = closing(rule.text(), open);
            String type = fact.group(1);
            String text = rule.text().substring(fact.start(), close + 1);
            if (!type.equals(FactShapes.PUT) && !measuredAgain(base, rule, type, text)) {
                add(base, rule, fact.start(), close + 1, text, mutants);
            }
            addConstraints(base, rule, type, open, close, mutants);
            at = close + 1;
        }
    }

    /**
     * Whether an exception that leaves out days away for some reasons, or under some statuses, asks here only whether there are such
     * days: where there are none it leaves out none, asked or not.
     */
    private static boolean measuredAgain(RuleBase base, RuleText rule, String type, String text) {
        List<String> words = new ArrayList<>();
        Matcher word = QUOTED.matcher(text);
        while (word.find()) {
            words.add(word.group(1));
        }
        return Optional.ofNullable(base.provisions().get(rule.provision()))
                .filter(provision -> provision.manner().equals(Optional.of(Manner.LEAVES_OUT)))
                .map(Provision::values)
                .filter(values -> values.stream()
                        .allMatch(value -> value.none()
                                || value.leavesOut()
                                        .filter(days -> leavesOutNoOthers(days, type, words))
                                        .isPresent()))
                .isPresent();
    }

    private static boolean leavesOutNoOthers(ProvisionValue.LeftOut days, String type, List<String> words) {
        return days.longAbsences().isEmpty()
                && switch (type) {
                    case "AwayFor" -> days.under().isEmpty() && words.containsAll(days.awayFor());
                    case "Held" -> days.awayFor().isEmpty() && words.equals(days.under());
                    default -> false;
                };
    }

    private static void addConstraints(
            RuleBase base, RuleText rule, String type, int open, int close, List<Mutant> mutants) {
        List<int[]> parts = parts(rule.text(), open, close);
        Set<String> may = MAY_BE_DROPPED.getOrDefault(type, Set.of());
        long asked = parts.stream()
                .map(part -> rule.text().substring(part[0], part[1]).strip())
                .filter(text -> !text.startsWith("put ") && !text.startsWith("put=") && !text.startsWith("$"))
                .count();
        for (int[] part : parts) {
            String text = rule.text().substring(part[0], part[1]).strip();
            boolean droppable = may.stream().anyMatch(field -> text.matches("(?s)" + field + "\\b.*"));
            if (droppable && asked > 1) {
                boolean first = part[0] == open;
                int start = first ? part[0] : part[0] - 1;
                int end = first ? part[1] + 1 : part[1];
                add(base, rule, start, end, text, mutants);
            }
        }
    }

    private static void add(RuleBase base, RuleText rule, int start, int end, String dropped, List<Mutant> mutants) {
        String text = rule.text().substring(0, start) + rule.text().substring(end);
        int line = rule.place().line()
                + (int) rule.text()
                        .substring(0, start)
                        .chars()
                        .filter(letter -> letter == '\n')
                        .count();
        RuleText instead = read(base, rule, text);
        mutants.add(new Mutant(
                MutantKind.RULE_CONDITION,
                base.jurisdiction(),
                rule.provision(),
                new Place(rule.place().file(), line),
                "without " + dropped.replaceAll("\\s+", " "),
                new Change.OfRule(instead),
                List.of()));
    }

    private static RuleText read(RuleBase base, RuleText rule, String text) {
        String file = rule.place().file();
        String head = header(base.drl().get(file));
        String packageName = file.replaceAll("\\.drl$", "").replace('/', '.');
        Faults faults = new Faults();
        List<DrlFile.ParsedRule> read = DrlFile.read(file, head + text, packageName, faults);
        if (read.size() != 1 || !faults.isEmpty()) {
            throw new IllegalStateException("The rule of " + rule.provision() + " at " + rule.place()
                    + " cannot be read without one of its conditions: " + faults.all());
        }
        RuleText parsed = read.get(0).rule();
        return new RuleText(parsed.provision(), parsed.name(), parsed.text(), parsed.leftSide(), rule.place());
    }

    /** What stands before the first rule of a file. */
    static String header(String drl) {
        Matcher rule = Pattern.compile("(?m)^[ \\t]*rule[ \\t]").matcher(drl);
        return rule.find() ? drl.substring(0, rule.start()) : drl;
    }

    private static int closing(String text, int open) {
        int depth = 1;
        boolean quoted = false;
        for (int at = open; at < text.length(); at++) {
            char letter = text.charAt(at);
            quoted ^= letter == '"';
            if (!quoted) {
                depth += letter == '(' ? 1 : letter == ')' ? -1 : 0;
            }
            if (depth == 0) {
                return at;
            }
        }
        throw new IllegalArgumentException("A bracket is not closed: " + text);
    }

    private static List<int[]> parts(String text, int open, int close) {
        List<int[]> parts = new ArrayList<>();
        int depth = 0;
        boolean quoted = false;
        int start = open;
        for (int at = open; at < close; at++) {
            char letter = text.charAt(at);
            quoted ^= letter == '"';
            if (!quoted) {
                depth += letter == '(' ? 1 : letter == ')' ? -1 : 0;
                if (letter == ',' && depth == 0) {
                    parts.add(new int[] {start, at});
                    start = at + 1;
                }
            }
        }
        parts.add(new int[] {start, close});
        return parts;
    }
}
