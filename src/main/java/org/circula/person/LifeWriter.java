package org.circula.person;

import java.math.BigDecimal;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes a life as canonical YAML or JSON: equal lives give equal text, and {@link LifeReader} reads an equal life back.
 *
 * <p>Keys stand in a fixed order, lists in the order of the life, answers in alphabetical order; what is not known is left
 * out; every text is in double quotes; each entry has its own line, and lines end with a line feed.
 */
public final class LifeWriter {

    private static final Pattern PLAIN_KEY = Pattern.compile("[a-z][a-z0-9.-]*");

    /** Words that some YAML readers take for true, false or nothing. */
    private static final Set<String> NEVER_PLAIN = Set.of("true", "false", "null", "yes", "no", "on", "off", "y", "n");

    private final boolean quoteKeys;

    private LifeWriter(boolean quoteKeys) {
        this.quoteKeys = quoteKeys;
    }

    /** The canonical YAML text of a life; {@code {}} where nothing is known. */
    public static String toYaml(Life life) {
        LifeWriter writer = new LifeWriter(false);
        Map<String, Object> outline = LifeOutline.of(life);
        if (outline.isEmpty()) {
            return "{}\n";
        }
        StringBuilder text = new StringBuilder();
        outline.forEach((key, value) -> {
            text.append(key).append(':');
            writer.appendYamlBlock(text, key, value, "  ");
        });
        return text.toString();
    }

    /** The canonical JSON text of a life; {@code {}} where nothing is known. */
    public static String toJson(Life life) {
        LifeWriter writer = new LifeWriter(true);
        Map<String, Object> outline = LifeOutline.of(life);
        if (outline.isEmpty()) {
            return "{}\n";
        }
        return outline.entrySet().stream()
                .map(entry -> "  " + quoted(entry.getKey()) + ": " + writer.jsonBlock(entry.getValue()))
                .collect(Collectors.joining(",\n", "{\n", "\n}\n"));
    }

    private void appendYamlBlock(StringBuilder text, String key, Object value, String indent) {
        if (value instanceof List<?> list && !list.isEmpty()) {
            text.append('\n');
            list.forEach(item ->
                    text.append(indent).append("- ").append(onOneLine(item)).append('\n'));
        } else if (value instanceof Map<?, ?> map && !key.equals("person")) {
            text.append('\n');
            map.forEach((innerKey, innerValue) -> {
                text.append(indent).append(keyText(innerKey.toString())).append(':');
                if (innerValue instanceof List<?>) {
                    appendYamlBlock(text, innerKey.toString(), innerValue, indent + "  ");
                } else {
                    text.append(' ').append(onOneLine(innerValue)).append('\n');
                }
            });
        } else {
            text.append(' ').append(onOneLine(value)).append('\n');
        }
    }

    private String jsonBlock(Object value) {
        if (value instanceof List<?> list && !list.isEmpty()) {
            return list.stream().map(this::onOneLine).collect(Collectors.joining(",\n    ", "[\n    ", "\n  ]"));
        }
        if (value instanceof Map<?, ?> map && map.containsKey("items")) {
            return map.entrySet().stream()
                    .map(entry -> quoted(entry.getKey().toString()) + ": "
                            + (entry.getKey().equals("items")
                                    ? jsonBlock(entry.getValue())
                                    : onOneLine(entry.getValue())))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        return onOneLine(value);
    }

    private String onOneLine(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> keyText(entry.getKey().toString()) + ": " + onOneLine(entry.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (value instanceof List<?> list) {
            return list.stream().map(this::onOneLine).collect(Collectors.joining(", ", "[", "]"));
        }
        if (value instanceof BigDecimal amount) {
            return amount.toPlainString();
        }
        return value instanceof String text ? quoted(text) : value.toString();
    }

    private String keyText(String key) {
        boolean plain = !quoteKeys && PLAIN_KEY.matcher(key).matches() && !NEVER_PLAIN.contains(key);
        return plain ? key : quoted(key);
    }

    /** In double quotes, with escapes that YAML and JSON have in common. */
    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (Iterator<Integer> points = text.codePoints().iterator(); points.hasNext(); ) {
            int point = points.next();
            if (point == '"' || point == '\\') {
                quoted.append('\\').appendCodePoint(point);
            } else if (needsEscape(point)) {
                quoted.append(String.format("\\u%04x", point));
            } else {
                quoted.appendCodePoint(point);
            }
        }
        return quoted.append('"').toString();
    }

    /** Control characters, line and paragraph separators, and the byte order mark do not survive every reader. */
    private static boolean needsEscape(int point) {
        return Character.isISOControl(point) || point == 0x2028 || point == 0x2029 || point == 0xFEFF;
    }
}
