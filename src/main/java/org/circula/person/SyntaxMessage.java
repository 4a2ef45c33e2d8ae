package org.circula.person;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;

/** Turns what a parser says about a broken text into a sentence for the person who wrote it. */
final class SyntaxMessage {

    /** How YAML's parser names the place of a problem, at the end of what it says. */
    private static final Pattern YAML_PLACE = Pattern.compile("line (\\d+), column (\\d+)");

    private SyntaxMessage() {}

    /** Where the problem stands. For YAML the exception's own location is where the parser began to look, often earlier. */
    static SourcePosition position(JacksonException broken) {
        Optional<MatchResult> place =
                YAML_PLACE.matcher(broken.getOriginalMessage()).results().reduce((first, later) -> later);
        if (place.isPresent()) {
            return new SourcePosition(
                    "",
                    Integer.parseInt(place.get().group(1)),
                    Integer.parseInt(place.get().group(2)));
        }
        TokenStreamLocation location = broken.getLocation();
        return location == null
                ? new SourcePosition("", 1, 1)
                : new SourcePosition("", Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
    }

    static String of(SourceText.Format format, JacksonException broken) {
        if (broken instanceof StreamConstraintsException) {
            return "A key, text or number is far too long here. Check the quotes and brackets before it.";
        }
        String advice = format == SourceText.Format.YAML
                ? " Look at this line and the one before it: put text that holds a colon or a comma in quotes, close every"
                        + " bracket, and indent with spaces."
                : " Look at this line and the one before it: keys and texts stand in double quotes, entries are parted by"
                        + " one comma, and every bracket is closed.";
        return "This is not valid " + format + ": " + problem(broken.getOriginalMessage()) + "." + advice;
    }

    /** The problem without the parser's excerpts of the text, its notes about itself and its character codes. */
    private static String problem(String original) {
        if (original.startsWith("Expected a property name")) {
            return "a key must be a single word";
        }
        List<String> lines = original.lines()
                .filter(line -> !line.isBlank() && !line.startsWith(" "))
                .toList();
        String last = lines.isEmpty() ? "it cannot be read" : lines.get(lines.size() - 1);
        String plain = last.replaceAll("\\s*\\((start marker at|for \\w+ starting at) .*", "")
                .replaceAll("\\s*\\(code \\d+\\)", "")
                .replaceAll("\\s*\\(\\(CTRL-CHAR, code \\d+\\)\\)", " (a line break or tab)")
                .replaceAll("\\s*\\((not recognized|Do not use) .*", "")
                .replaceAll("\\.$", "");
        return plain.substring(0, 1).toLowerCase(Locale.ROOT) + plain.substring(1);
    }
}
