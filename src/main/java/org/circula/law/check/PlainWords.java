package org.circula.law.check;

import java.util.List;
import java.util.regex.Pattern;
import org.circula.law.Faults;
import org.circula.law.Place;
import org.circula.law.parse.DomainParser.Parsed;
import org.circula.law.parse.RulesDraft;

/** Sentences carry no number that an amendment would make false, and nobody is called low-skilled. */
final class PlainWords implements RuleCheck {

    private static final Pattern LOW_SKILLED = Pattern.compile("low(er|est)?[- ]skilled", Pattern.CASE_INSENSITIVE);

    @Override
    public void check(RulesDraft draft, Faults faults) {
        for (Parsed parsed : draft.provisionsAndOverrides()) {
            if (parsed.provision().says().chars().anyMatch(Character::isDigit)) {
                faults.add(
                        Places.of(parsed, "says"),
                        "'says' holds a number, which an amendment would make false. Say it without the number ('this length',"
                                + " 'these days'); the number stands in 'keep'.");
            }
        }
        draft.texts().forEach((path, text) -> {
            List<String> lines = text.lines().toList();
            for (int line = 0; line < lines.size(); line++) {
                if (LOW_SKILLED.matcher(lines.get(line)).find()) {
                    faults.add(
                            new Place(path, line + 1),
                            "People are not 'low-skilled'. Name the work or the wage level that the law names.");
                }
            }
        });
    }
}
