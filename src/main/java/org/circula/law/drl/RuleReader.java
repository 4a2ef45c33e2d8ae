package org.circula.law.drl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.circula.law.Faults;
import org.circula.law.Place;
import org.circula.law.RuleText;
import org.circula.law.drl.DrlFile.ParsedRule;

/** Reads one rule: name, {@code @id}, left side and the one-line consequence. */
final class RuleReader {

    private static final String CONSEQUENCE = "findings.record(drools.getMatch());";
    private static final String HOW_TO_RECORD = "Write: findings.record( drools.getMatch() );";
    private static final String HOW_TO_IDENTIFY =
            "Write @id(\"es.long-term.keep\") below the name, with the provision's id.";

    private final String file;
    private final String source;
    private final TokenReader reader;
    private final Token start;
    private final Faults faults;

    private RuleReader(String file, String source, TokenReader reader, Token start, Faults faults) {
        this.file = file;
        this.source = source;
        this.reader = reader;
        this.start = start;
        this.faults = faults;
    }

    /** Reads on from behind the word {@code rule}; empty where the rule cannot be joined to a provision. */
    static Optional<ParsedRule> read(String file, String source, TokenReader reader, Token start, Faults faults) {
        return new RuleReader(file, source, reader, start, faults).read();
    }

    private Optional<ParsedRule> read() {
        Optional<Token> name = name();
        List<Token> head = until("when");
        boolean hasLeftSide = reader.takeWord("when");
        List<Token> leftSide = hasLeftSide ? until("then") : List.of();
        boolean hasConsequence = reader.takeWord("then");
        List<Token> consequence = hasConsequence ? until("end") : List.of();
        Token end = reader.peek();
        if (!hasLeftSide || !hasConsequence || !reader.takeWord("end")) {
            faults.add(
                    at(start),
                    "This rule does not go 'rule … when … then … end'. Write all four words, in this order.");
            return Optional.empty();
        }
        Optional<String> id = id(head);
        consequence(consequence, end);
        LeftSideReader left = new LeftSideReader(file, leftSide, end, faults);
        var parsedLeftSide = left.read(start);
        if (id.isEmpty() || name.isEmpty()) {
            return Optional.empty();
        }
        String text = source.substring(start.start(), end.end());
        RuleText rule = new RuleText(id.get(), name.get().text(), text, parsedLeftSide, at(start));
        return Optional.of(new ParsedRule(rule, left.namesUsed()));
    }

    private Optional<Token> name() {
        Optional<Token> name = reader.takeOf(Token.Type.TEXT);
        if (name.isEmpty()) {
            faults.add(at(start), "The rule has no name in quotes. Write: rule \"A sentence without the number\"");
        } else if (name.get().text().chars().anyMatch(Character::isDigit)) {
            faults.add(
                    at(name.get()),
                    "The name '" + name.get().text()
                            + "' holds a number, which an amendment would make false. Say it without" + " the number.");
        }
        return name;
    }

    /** The tokens before the word, or before the next rule where the word is missing. */
    private List<Token> until(String word) {
        List<Token> tokens = new ArrayList<>();
        while (!reader.atEnd() && !reader.peek().isWord(word) && !reader.peek().isWord("rule")) {
            tokens.add(reader.take());
        }
        return tokens;
    }

    private Optional<String> id(List<Token> head) {
        TokenReader heading = new TokenReader(closed(head));
        Optional<String> id = Optional.empty();
        while (!heading.atEnd()) {
            Token token = heading.peek();
            if (heading.takeSign("@")) {
                Token key = heading.take();
                Optional<Token> value = heading.takeSign("(") ? heading.takeOf(Token.Type.TEXT) : Optional.empty();
                boolean wellFormed = key.isWord("id") && value.isPresent() && heading.takeSign(")");
                if (wellFormed && id.isEmpty()) {
                    id = value.map(Token::text);
                    continue;
                }
                faults.add(at(token), "The only thing said about a rule is its provision, once. " + HOW_TO_IDENTIFY);
            } else {
                Token found = heading.take();
                faults.add(at(found), attribute(found, heading));
            }
            // One fault for the rest of the heading: what follows belongs to the same attribute.
            return id;
        }
        if (id.isEmpty()) {
            faults.add(at(start), "The rule has no @id. " + HOW_TO_IDENTIFY);
        }
        return id;
    }

    /** Attributes with a dash arrive in pieces: {@code agenda - group}. */
    private static String attribute(Token found, TokenReader rest) {
        StringBuilder word = new StringBuilder(found.text());
        while (rest.takeSign("-")) {
            word.append('-').append(rest.take().text());
        }
        return ForbiddenWords.fault(word.toString())
                .orElse("'" + word + "' has no place between a rule's name and 'when'. Only @id(\"…\") stands there.");
    }

    private void consequence(List<Token> tokens, Token end) {
        String written = tokens.stream().map(Token::text).collect(Collectors.joining());
        if (written.equals(CONSEQUENCE)) {
            return;
        }
        Place place = at(tokens.isEmpty() ? end : tokens.get(0));
        Optional<String> forbidden = tokens.stream()
                .filter(token -> token.type() == Token.Type.WORD)
                .flatMap(token -> ForbiddenWords.fault(token.text()).stream())
                .findFirst();
        faults.add(
                place,
                forbidden.orElse("After 'then' stands one line that records, and nothing else. " + HOW_TO_RECORD));
    }

    private static List<Token> closed(List<Token> tokens) {
        List<Token> closed = new ArrayList<>(tokens);
        int line = tokens.isEmpty() ? 0 : tokens.get(tokens.size() - 1).line();
        closed.add(new Token(Token.Type.END_OF_FILE, "", line, 0, 0));
        return closed;
    }

    private Place at(Token token) {
        return new Place(file, token.line());
    }
}
