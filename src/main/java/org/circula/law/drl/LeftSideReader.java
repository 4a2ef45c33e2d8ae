package org.circula.law.drl;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.circula.law.FactShapes;
import org.circula.law.Faults;
import org.circula.law.LeftSide;
import org.circula.law.Place;
import org.circula.law.Spelling;

/** Reads the left side of a rule into its typed form and refuses what a rule must not ask. */
final class LeftSideReader {

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}|\\d{1,2}-[A-Za-z]{3}-\\d{4}");
    private static final String HOW_TO_COMPARE = "Write field == \"text\" or field in (\"a\", \"b\").";
    private static final String HOW_TO_JOIN =
            "Write Put( pathway == \"…\", $put : id ) and put == $put in the other facts.";

    private final String file;
    private final List<Token> tokens;
    private final Faults faults;
    private final TokenReader reader;
    private final List<NameUsed> namesUsed = new ArrayList<>();
    private final List<LeftSide.Pattern> patterns = new ArrayList<>();
    private boolean putIsBound;

    LeftSideReader(String file, List<Token> tokens, Token end, Faults faults) {
        this.file = file;
        this.tokens = tokens;
        this.faults = faults;
        List<Token> closed = new ArrayList<>(tokens);
        closed.add(new Token(Token.Type.END_OF_FILE, "", end.line(), end.start(), end.end()));
        this.reader = new TokenReader(closed);
    }

    List<NameUsed> namesUsed() {
        return List.copyOf(namesUsed);
    }

    LeftSide read(Token rule) {
        if (saysSomethingForbidden()) {
            // What stands around a forbidden word cannot be read as patterns, and the fault is named already.
            return new LeftSide(List.of());
        }
        while (!reader.atEnd()) {
            if (!pattern()) {
                return new LeftSide(patterns);
            }
        }
        boolean asksForPathway = patterns.stream()
                .anyMatch(pattern -> pattern.factType().equals(FactShapes.PUT)
                        && !pattern.allowed(FactShapes.PATHWAY).isEmpty());
        if (!asksForPathway) {
            faults.add(
                    at(rule),
                    "The rule does not say which pathway it concerns. Write Put( pathway == \"es.long-term.keep\" ) first.");
        }
        return new LeftSide(patterns);
    }

    private boolean saysSomethingForbidden() {
        boolean found = false;
        for (Token token : tokens) {
            Optional<String> fault = Optional.empty();
            if (token.type() == Token.Type.WORD) {
                fault = ForbiddenWords.fault(token.text());
            } else if (token.type() == Token.Type.NUMBER) {
                fault = Optional.of("The left side holds the number " + token.text()
                        + ". Numbers of law stand in YAML, in 'keep' or 'measure'. Take it out of the rule.");
            } else if (token.type() == Token.Type.TEXT
                    && DATE.matcher(token.text()).find()) {
                fault = Optional.of("The left side holds the date '" + token.text()
                        + "'. Dates of law stand in YAML, in 'from'. Take it out of the rule.");
            }
            if (fault.isPresent()) {
                faults.add(at(token), fault.get());
                found = true;
            }
        }
        return found;
    }

    private boolean pattern() {
        Token type = reader.take();
        if (type.type() != Token.Type.WORD || !reader.takeSign("(")) {
            faults.add(
                    at(type),
                    type.called()
                            + " is not understood. A left side is a list of facts with fields, such as Held( put == $put,"
                            + " kind == \"eu.blue-card\" ).");
            return false;
        }
        boolean known = FactShapes.factTypes().contains(type.text());
        if (!known) {
            faults.add(
                    at(type),
                    "There is no fact '" + type.text() + "'. " + Spelling.advice(type.text(), FactShapes.factTypes()));
        }
        PatternReader inside = new PatternReader(file, type, known, reader, faults, namesUsed, putIsBound);
        boolean understood = inside.read();
        putIsBound |= inside.bindsPut();
        patterns.add(new LeftSide.Pattern(type.text(), inside.allowed()));
        return understood;
    }

    private Place at(Token token) {
        return new Place(file, token.line());
    }

    /** Reads what stands between the brackets of one fact. */
    private static final class PatternReader {

        private final String file;
        private final Token type;
        private final boolean known;
        private final TokenReader reader;
        private final Faults faults;
        private final List<NameUsed> namesUsed;
        private final boolean putIsBoundAbove;
        private final Map<String, List<String>> allowed = new LinkedHashMap<>();
        private boolean bindsPut;
        private boolean joins;

        PatternReader(
                String file,
                Token type,
                boolean known,
                TokenReader reader,
                Faults faults,
                List<NameUsed> namesUsed,
                boolean putIsBoundAbove) {
            this.file = file;
            this.type = type;
            this.known = known;
            this.reader = reader;
            this.faults = faults;
            this.namesUsed = namesUsed;
            this.putIsBoundAbove = putIsBoundAbove;
        }

        boolean bindsPut() {
            return bindsPut;
        }

        Map<String, List<String>> allowed() {
            return allowed;
        }

        boolean read() {
            boolean isPut = type.text().equals(FactShapes.PUT);
            if (!reader.takeSign(")")) {
                do {
                    if (!constraint(isPut)) {
                        return false;
                    }
                } while (reader.takeSign(","));
                if (!reader.takeSign(")")) {
                    Token found = reader.peek();
                    faults.add(at(found), found.called() + " stands where ',' or ')' is needed. " + HOW_TO_COMPARE);
                    return false;
                }
            }
            if (known && !isPut && !joins) {
                faults.add(
                        at(type), type.text() + " is not joined with the put, so it would match any. " + HOW_TO_JOIN);
            }
            return true;
        }

        private boolean constraint(boolean isPut) {
            Token field = reader.take();
            if (field.isWord("$put") && reader.takeSign(":")) {
                Token bound = reader.take();
                if (isPut && bound.isWord(FactShapes.ID)) {
                    bindsPut = true;
                    return true;
                }
                faults.add(at(field), "Only the id of the Put is given a name. " + HOW_TO_JOIN);
                return false;
            }
            Token operator = reader.take();
            if (field.type() != Token.Type.WORD || !(operator.isSign("==") || operator.isWord("in"))) {
                faults.add(
                        at(field),
                        field.called() + " " + operator.called()
                                + " is not understood. A field is compared by '==' or 'in' with"
                                + " texts, and with nothing else. " + HOW_TO_COMPARE);
                return false;
            }
            if (reader.peek().type() == Token.Type.WORD) {
                return join(field, operator, isPut);
            }
            List<Token> words = words(operator);
            if (words.isEmpty()) {
                return false;
            }
            compare(field, words);
            return true;
        }

        private boolean join(Token field, Token operator, boolean isPut) {
            Token other = reader.take();
            boolean understood =
                    field.isWord(FactShapes.JOIN) && operator.isSign("==") && other.isWord("$put") && !isPut;
            if (!understood) {
                faults.add(at(field), "Facts are joined by their put alone, with '=='. " + HOW_TO_JOIN);
            } else if (!putIsBoundAbove) {
                faults.add(at(other), "'$put' is used before it is given. " + HOW_TO_JOIN);
            }
            joins = true;
            return understood;
        }

        private List<Token> words(Token operator) {
            List<Token> words = new ArrayList<>();
            boolean understood;
            if (operator.isSign("==")) {
                understood = reader.takeOf(Token.Type.TEXT).map(words::add).orElse(false);
            } else {
                understood = reader.takeSign("(");
                do {
                    understood &= reader.takeOf(Token.Type.TEXT).map(words::add).orElse(false);
                } while (understood && reader.takeSign(","));
                understood &= reader.takeSign(")");
            }
            if (!understood) {
                faults.add(at(operator), "After '" + operator.text() + "' stand texts in quotes. " + HOW_TO_COMPARE);
                return List.of();
            }
            return words;
        }

        private void compare(Token field, List<Token> words) {
            if (!known) {
                return;
            }
            Map<String, FactShapes.Field> fields = FactShapes.fieldsOf(type.text());
            FactShapes.Field shape = fields.get(field.text());
            if (shape == null) {
                faults.add(
                        at(field),
                        type.text() + " has no field '" + field.text() + "' to compare. "
                                + Spelling.advice(field.text(), fields.keySet()));
                return;
            }
            if (allowed.containsKey(field.text())) {
                faults.add(at(field), "'" + field.text() + "' is compared twice. Write one comparison with 'in'.");
            }
            allowed.put(field.text(), words.stream().map(Token::text).toList());
            for (Token word : words) {
                if (!shape.words().isEmpty()) {
                    namesUsed.add(new NameUsed(shape.words(), word.text(), at(word)));
                } else if (!shape.ownWords().contains(word.text())) {
                    faults.add(
                            at(word),
                            "'" + word.text() + "' is no word for '" + field.text() + "'. "
                                    + Spelling.advice(word.text(), shape.ownWords()));
                }
            }
        }

        private Place at(Token token) {
            return new Place(file, token.line());
        }
    }
}
