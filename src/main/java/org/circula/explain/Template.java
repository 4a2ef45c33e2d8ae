package org.circula.explain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A sentence with slots: {@code {name}}, and {@code {count, plural, one {# day} other {# days}}}.
 *
 * <p>This is a part of the ICU message format, so that translators' tools understand the catalogues. Of plural forms it knows
 * {@code one} and {@code other}, which is what the languages written so far need.
 */
final class Template {

    /** A piece of a template. */
    private sealed interface Part {}

    private record Literal(String text) implements Part {}

    private record Slot(String name) implements Part {}

    private record Plural(String name, Map<String, String> forms) implements Part {}

    private final List<Part> parts;

    private Template(List<Part> parts) {
        this.parts = List.copyOf(parts);
    }

    /** Takes a template apart; throws {@link IllegalArgumentException} saying what is wrong with it. */
    static Template of(String text) {
        return new Template(new Parser(text).parts());
    }

    /** The slots that want a value. */
    Set<String> slots() {
        Set<String> names = new TreeSet<>();
        for (Part part : parts) {
            if (part instanceof Slot slot) {
                names.add(slot.name());
            } else if (part instanceof Plural plural) {
                names.add(plural.name());
            }
        }
        return names;
    }

    /** Fills the slots. A slot without a value is a mistake of the program, never shown to a person. */
    String fill(Map<String, ?> values) {
        StringBuilder filled = new StringBuilder();
        for (Part part : parts) {
            if (part instanceof Literal literal) {
                filled.append(literal.text());
            } else if (part instanceof Slot slot) {
                filled.append(value(slot.name(), values));
            } else if (part instanceof Plural plural) {
                String number = value(plural.name(), values).toString();
                String form = number.equals("1") ? "one" : "other";
                filled.append(plural.forms()
                        .getOrDefault(form, plural.forms().get("other"))
                        .replace("#", number));
            }
        }
        return filled.toString();
    }

    private static Object value(String name, Map<String, ?> values) {
        Object value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException(
                    "The sentence needs a value for {" + name + "}; given: " + values.keySet());
        }
        return value;
    }

    /** Reads a template from its first character to its last. */
    private static final class Parser {

        private final String text;
        private int at;

        Parser(String text) {
            this.text = text;
        }

        List<Part> parts() {
            List<Part> parts = new java.util.ArrayList<>();
            StringBuilder literal = new StringBuilder();
            while (at < text.length()) {
                char character = text.charAt(at);
                if (character == '{') {
                    if (!literal.isEmpty()) {
                        parts.add(new Literal(literal.toString()));
                        literal.setLength(0);
                    }
                    parts.add(slot(balanced()));
                } else if (character == '}') {
                    throw new IllegalArgumentException("A closing brace has no opening one in: " + text);
                } else {
                    literal.append(character);
                    at++;
                }
            }
            if (!literal.isEmpty()) {
                parts.add(new Literal(literal.toString()));
            }
            return parts;
        }

        private Part slot(String inside) {
            String[] pieces = inside.split(",", 3);
            String name = pieces[0].strip();
            if (name.isEmpty()) {
                throw new IllegalArgumentException("A slot has no name in: " + text);
            }
            if (pieces.length == 1) {
                return new Slot(name);
            }
            if (pieces.length != 3 || !pieces[1].strip().equals("plural")) {
                throw new IllegalArgumentException(
                        "A slot is {name} or {name, plural, one {…} other {…}}; got {" + inside + "} in: " + text);
            }
            Map<String, String> forms = forms(pieces[2]);
            if (!forms.containsKey("other")) {
                throw new IllegalArgumentException("A plural needs the form 'other' in: " + text);
            }
            return new Plural(name, forms);
        }

        private static Map<String, String> forms(String written) {
            Map<String, String> forms = new LinkedHashMap<>();
            Parser inner = new Parser(written);
            while (inner.skipSpaces()) {
                int start = inner.at;
                while (inner.at < written.length() && written.charAt(inner.at) != '{') {
                    inner.at++;
                }
                if (inner.at == written.length()) {
                    throw new IllegalArgumentException("A plural form has no text in braces in: " + written);
                }
                forms.put(written.substring(start, inner.at).strip(), inner.balanced());
            }
            return forms;
        }

        private boolean skipSpaces() {
            while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
            return at < text.length();
        }

        /** What stands between the brace here and the one that closes it; goes on behind that one. */
        private String balanced() {
            int depth = 0;
            int start = at + 1;
            for (; at < text.length(); at++) {
                if (text.charAt(at) == '{') {
                    depth++;
                } else if (text.charAt(at) == '}' && --depth == 0) {
                    return text.substring(start, at++);
                }
            }
            throw new IllegalArgumentException("A brace is not closed in: " + text);
        }
    }
}
