package org.circula.law.drl;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Walks over the tokens of a rule file, or of a part of one. */
final class TokenReader {

    private final List<Token> tokens;
    private int next;

    /** Reads tokens of which the last marks the end. */
    TokenReader(List<Token> tokens) {
        this.tokens = tokens;
    }

    Token peek() {
        return tokens.get(Math.min(next, tokens.size() - 1));
    }

    Token take() {
        Token token = peek();
        next++;
        return token;
    }

    boolean atEnd() {
        return peek().isEnd();
    }

    boolean takeWord(String word) {
        return takeIf(peek().isWord(word));
    }

    boolean takeSign(String sign) {
        return takeIf(peek().isSign(sign));
    }

    Optional<Token> takeOf(Token.Type type) {
        return peek().type() == type ? Optional.of(take()) : Optional.empty();
    }

    /** A name with dots, such as {@code org.circula.engine.fact}; a closing star belongs to it. */
    String takeQualifiedName() {
        StringBuilder name = new StringBuilder();
        while (peek().type() == Token.Type.WORD || peek().isSign("*")) {
            name.append(take().text());
            if (!takeSign(".")) {
                break;
            }
            name.append('.');
        }
        return name.toString();
    }

    /** Goes on to the next of these words, or to the end. */
    void skipToWord(Set<String> words) {
        while (!atEnd() && !(peek().type() == Token.Type.WORD && words.contains(peek().text()))) {
            take();
        }
    }

    private boolean takeIf(boolean condition) {
        if (condition) {
            next++;
        }
        return condition;
    }
}
