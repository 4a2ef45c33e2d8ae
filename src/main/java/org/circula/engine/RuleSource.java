package org.circula.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.circula.law.LeftSide;
import org.circula.law.Place;
import org.circula.law.RuleBase;
import org.circula.law.RuleText;

/** A file of rules as text, cut at the rules, so that a line can be told the rule it belongs to. */
final class RuleSource {

    private static final Pattern RULE = Pattern.compile("(?m)^[ \\t]*rule[ \\t]+(?:\"([^\"]*)\"|([\\w.-]+))");
    private static final Pattern ID = Pattern.compile("@id\\s*\\(\\s*\"([^\"]*)\"\\s*\\)");

    private static final Pattern RECORDING =
            Pattern.compile("findings\\s*\\.\\s*record\\s*\\(\\s*drools\\s*\\.\\s*getMatch\\s*\\(\\s*\\)\\s*\\)\\s*;");
    private static final Pattern RECORDS_ALONE = Pattern.compile("\\bthen\\s+" + RECORDING + "\\s*end\\b");

    private static final LeftSide NOT_READ = new LeftSide(List.of());

    private final String file;
    private final String header;
    private final List<SingleRule> rules;

    private RuleSource(String file, String header, List<SingleRule> rules) {
        this.file = file;
        this.header = header;
        this.rules = List.copyOf(rules);
    }

    /** One rule of a file. */
    record SingleRule(Place place, String name, Optional<String> provision, LeftSide leftSide, String text) {

        RuleDefect defect(String message) {
            return new RuleDefect(place, Optional.of(name), provision, message);
        }

        RuleDefect defect(Place exactly, String message) {
            return new RuleDefect(exactly, Optional.of(name), provision, message);
        }
    }

    /** Cuts a file of a rule base; what its rules ask for, the base knows. */
    static RuleSource of(RuleBase base, String file) {
        return of(base.ruleTexts(), file, Objects.requireNonNull(base.drl().get(file)));
    }

    private static RuleSource of(Map<String, RuleText> rulesByProvision, String file, String text) {
        List<SingleRule> rules = new ArrayList<>();
        Matcher rule = RULE.matcher(text);
        boolean found = rule.find();
        int line = 1;
        int counted = 0;
        String header = found ? text.substring(0, rule.start()) : text;
        while (found) {
            int start = rule.start();
            line += lineEnds(text, counted, start);
            counted = start;
            String name = rule.group(1) == null ? rule.group(2) : rule.group(1);
            found = rule.find();
            String body = text.substring(start, found ? rule.start() : text.length());
            Matcher id = ID.matcher(body);
            Optional<String> provision = id.find() ? Optional.of(id.group(1)) : Optional.empty();
            LeftSide leftSide =
                    provision.map(rulesByProvision::get).map(RuleText::leftSide).orElse(NOT_READ);
            rules.add(new SingleRule(new Place(file, line), name, provision, leftSide, body));
        }
        return new RuleSource(file, header, rules);
    }

    String file() {
        return file;
    }

    /** The folder of the file: whose rules they are. */
    String folder() {
        int end = file.lastIndexOf('/');
        return end < 0 ? "" : file.substring(0, end);
    }

    List<SingleRule> rules() {
        return rules;
    }

    /** The whole text. */
    String text() {
        return header + rules.stream().map(SingleRule::text).collect(Collectors.joining());
    }

    /** Whether recording is all that the rules do. */
    boolean onlyRecords() {
        return rules.stream()
                .allMatch(rule -> RECORDS_ALONE.matcher(rule.text()).find());
    }

    /** The whole text without the recording, each line where it was. */
    String textWithoutRecording() {
        return RECORDING
                .matcher(text())
                .replaceAll(found ->
                        "\n".repeat(lineEnds(found.group(), 0, found.group().length())));
    }

    /** The file with one rule alone. */
    RuleSource only(SingleRule rule) {
        return new RuleSource(file, header, List.of(rule));
    }

    /** The rule in which a line stands, or empty before the first. */
    Optional<SingleRule> ruleAt(int line) {
        Optional<SingleRule> at = Optional.empty();
        for (SingleRule rule : rules) {
            if (rule.place().line() <= line) {
                at = Optional.of(rule);
            }
        }
        return at;
    }

    private static int lineEnds(String text, int from, int to) {
        int ends = 0;
        for (int at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) {
            ends++;
        }
        return ends;
    }
}
