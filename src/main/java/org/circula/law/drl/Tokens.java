package org.circula.law.drl;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.circula.law.Faults;
import org.circula.law.Place;

/** Cuts a rule file into words, texts, numbers and signs; comments are left out, so nothing in them counts. */
final class Tokens {

    private static final Set<String> DOUBLE_SIGNS = Set.of("==", "!=", ">=", "<=", "&&", "||", "->");

    private final String file;
    private final String source;
    private final Faults faults;
    private final List<Token> tokens = new ArrayList<>();
    private int position;
    private int line = 1;

    private Tokens(String file, String source, Faults faults) {
        this.file = file;
        this.source = source;
        this.faults = faults;
    }

    static List<Token> of(String file, String source, Faults faults) {
        return new Tokens(file, source, faults).cut();
    }

    private List<Token> cut() {
        while (position < source.length()) {
            char next = source.charAt(position);
            if (Character.isWhitespace(next)) {
                step();
            } else if (source.startsWith("//", position)) {
                skipTo("\n");
            } else if (source.startsWith("/*", position)) {
                position += 2;
                skipTo("*/");
            } else if (next == '"' || next == '\'') {
                text(next);
            } else if (Character.isJavaIdentifierStart(next)) {
                run(Token.Type.WORD);
            } else if (Character.isDigit(next)) {
                run(Token.Type.NUMBER);
            } else {
                sign();
            }
        }
        tokens.add(new Token(Token.Type.END_OF_FILE, "", line, position, position));
        return List.copyOf(tokens);
    }

    private void step() {
        if (source.charAt(position) == '\n') {
            line++;
        }
        position++;
    }

    private void skipTo(String end) {
        int found = source.indexOf(end, position);
        int stop = found < 0 ? source.length() : found + end.length();
        while (position < stop) {
            step();
        }
    }

    private void text(char quote) {
        int start = position;
        int startLine = line;
        step();
        while (position < source.length() && source.charAt(position) != quote && source.charAt(position) != '\n') {
            if (source.charAt(position) == '\\' && position + 1 < source.length()) {
                step();
            }
            step();
        }
        String content = source.substring(start + 1, Math.min(position, source.length()));
        if (position < source.length() && source.charAt(position) == quote) {
            step();
        } else {
            faults.add(
                    new Place(file, startLine), "A text begins here and does not end on its line. Close the quotes.");
        }
        tokens.add(new Token(Token.Type.TEXT, content, startLine, start, position));
    }

    private void run(Token.Type type) {
        int start = position;
        while (position < source.length() && Character.isJavaIdentifierPart(source.charAt(position))) {
            position++;
        }
        tokens.add(new Token(type, source.substring(start, position), line, start, position));
    }

    private void sign() {
        boolean isDouble =
                position + 2 <= source.length() && DOUBLE_SIGNS.contains(source.substring(position, position + 2));
        int length = isDouble ? 2 : 1;
        tokens.add(new Token(
                Token.Type.SIGN, source.substring(position, position + length), line, position, position + length));
        position += length;
    }
}
