package org.circula.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.circula.law.Place;
import org.kie.api.builder.Message;

/**
 * Turns what the builder says into defects that name file, line and rule.
 *
 * <p>Its messages do not name the rule, some have no line, and some faults are thrown. What is left without a place is found by
 * compiling each rule alone.
 */
final class BuildFaults {

    private final RuleBuilder builder;
    private final Map<String, RuleSource> sources = new TreeMap<>();

    BuildFaults(RuleBuilder builder, List<RuleSource> sources) {
        this.builder = builder;
        sources.forEach(source -> this.sources.put(source.file(), source));
    }

    /** The defects behind the messages of a build. */
    List<RuleDefect> explain(List<Message> errors) {
        List<RuleDefect> defects = new ArrayList<>();
        boolean someWithoutPlace = false;
        for (Message error : errors) {
            Optional<RuleDefect> defect = placed(error);
            defect.ifPresent(defects::add);
            someWithoutPlace |= defect.isEmpty();
        }
        if (someWithoutPlace) {
            defects.addAll(searchEachRule());
        }
        if (defects.isEmpty()) {
            errors.forEach(error -> defects.add(withoutPlace(error.getText())));
        }
        return defects.stream().distinct().sorted().toList();
    }

    /** The defects behind what a build threw. */
    List<RuleDefect> explain(RuntimeException thrown) {
        List<RuleDefect> defects = searchEachRule();
        return defects.isEmpty() ? List.of(withoutPlace(String.valueOf(thrown))) : defects;
    }

    private Optional<RuleDefect> placed(Message error) {
        RuleSource source = error.getPath() == null ? null : sources.get(error.getPath());
        if (source == null || error.getLine() <= 0) {
            return Optional.empty();
        }
        Place place = new Place(source.file(), error.getLine());
        String message = error.getText().strip();
        return Optional.of(source.ruleAt(error.getLine())
                .map(rule -> rule.defect(place, message))
                .orElse(new RuleDefect(place, Optional.empty(), Optional.empty(), message)));
    }

    private List<RuleDefect> searchEachRule() {
        List<RuleDefect> defects = new ArrayList<>();
        for (RuleSource source : sources.values()) {
            for (RuleSource.SingleRule rule : source.rules()) {
                try {
                    for (Message error :
                            builder.build(List.of(source.only(rule))).errors()) {
                        defects.add(rule.defect(error.getText().strip()));
                    }
                } catch (RuntimeException refused) {
                    defects.add(rule.defect(String.valueOf(refused)));
                }
            }
        }
        return defects;
    }

    private RuleDefect withoutPlace(String message) {
        String file = sources.keySet().stream().findFirst().orElse("rules");
        return new RuleDefect(new Place(file, 0), Optional.empty(), Optional.empty(), message.strip());
    }
}
