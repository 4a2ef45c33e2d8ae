package org.circula.person;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/** Builds the values of one text from the tokens of Jackson's parsers, which keep the original text of each scalar. */
final class SourceTextParser {

    private static final TokenStreamFactory YAML = new YAMLFactory();
    private static final TokenStreamFactory JSON = new JsonFactory();

    private final SourceText.Format format;
    private final FaultCollector faults = new FaultCollector();

    SourceTextParser(SourceText.Format format) {
        this.format = format;
    }

    SourceText parse(String text) {
        if (text.isBlank()) {
            return SourceText.unreadable(
                    "The text is empty. Write what is known, or {} for a life of which nothing is known.");
        }
        Optional<SourcePosition> stray = UnwritableCharacters.firstIn(text);
        if (stray.isPresent()) {
            faults.add(
                    stray.get(),
                    "There is a character here that no text may hold (a control character or half a character). Remove it.");
            return new SourceText(Optional.empty(), faults.inOrderOfText());
        }
        try (JsonParser parser = open(text)) {
            return parse(parser);
        }
    }

    private JsonParser open(String text) {
        return format == SourceText.Format.YAML
                ? YAML.createParser(ObjectReadContext.empty(), new WholeCharacterReader(text))
                : JSON.createParser(ObjectReadContext.empty(), text);
    }

    private SourceText parse(JsonParser parser) {
        Optional<SourceValue> root = Optional.empty();
        try {
            if (parser.nextToken() == null) {
                return SourceText.unreadable("The text holds only comments. Write what is known, or {} for nothing.");
            }
            SourceValue first = value(parser, "", 1);
            if (parser.nextToken() != null) {
                faults.add(
                        position(parser, ""),
                        "A second document begins here. Keep one document in each text (in YAML, remove the line ---).");
            }
            root = Optional.of(first);
        } catch (TooDeep tooDeep) {
            faults.add(
                    tooDeep.position,
                    "Lists and keys are nested more than " + SourceText.DEEPEST
                            + " deep here. No such text is read; check the brackets.");
        } catch (JacksonException broken) {
            faults.add(SyntaxMessage.position(broken), SyntaxMessage.of(format, broken));
        } catch (RuntimeException parserFailed) {
            // A parser that trips over a strange text must not show its trace to the person who wrote the text.
            faults.add(
                    position(parser, ""), "The text cannot be read as " + format + " from here on. Check this line.");
        }
        return new SourceText(root, faults.inOrderOfText());
    }

    private SourceValue value(JsonParser parser, String pointer, int depth) {
        SourcePosition position = position(parser, pointer);
        JsonToken token = parser.currentToken();
        boolean holdsOthers = token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY;
        if (holdsOthers && depth > SourceText.DEEPEST) {
            throw new TooDeep(position);
        }
        refuseYamlExtras(parser, position);
        if (token == JsonToken.START_OBJECT) {
            return mapping(parser, position, depth);
        }
        if (token == JsonToken.START_ARRAY) {
            return sequence(parser, position, depth);
        }
        boolean absent = token == JsonToken.VALUE_NULL;
        return new SourceValue.Scalar(absent ? "" : parser.getString(), absent, position);
    }

    private SourceValue mapping(JsonParser parser, SourcePosition position, int depth) {
        List<SourceValue.Entry> entries = new ArrayList<>();
        Map<String, SourcePosition> seen = new HashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            String pointer = position.pointerTo(key);
            SourcePosition keyPosition = position(parser, pointer);
            parser.nextToken();
            SourceValue value = value(parser, pointer, depth + 1);
            SourcePosition earlier = seen.putIfAbsent(key, keyPosition);
            if (earlier == null) {
                entries.add(new SourceValue.Entry(key, keyPosition, value));
            } else {
                faults.add(
                        keyPosition,
                        () -> "The key " + Quoted.text(key) + " stands here a second time; the first is on line "
                                + earlier.line() + ". Keep one of them.");
            }
        }
        return new SourceValue.Mapping(entries, position);
    }

    private SourceValue sequence(JsonParser parser, SourcePosition position, int depth) {
        List<SourceValue> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(parser, position.pointerTo(Integer.toString(items.size())), depth + 1));
        }
        return new SourceValue.Sequence(items, position);
    }

    /** YAML can make one value stand for another, or change what a value is; a life says everything where it stands. */
    private void refuseYamlExtras(JsonParser parser, SourcePosition position) {
        if (!(parser instanceof YAMLParser yaml)) {
            return;
        }
        if (yaml.isCurrentAlias()) {
            faults.add(position, "YAML aliases (*name) are not read. Write the value out where it belongs.");
        } else if (yaml.getTypeId() != null) {
            faults.add(position, "YAML tags (!!name) are not read. Write the value without the tag.");
        }
    }

    private SourcePosition position(JsonParser parser, String pointer) {
        return position(parser.currentTokenLocation(), pointer);
    }

    private static SourcePosition position(TokenStreamLocation location, String pointer) {
        return new SourcePosition(pointer, Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
    }

    /** Ends the reading of a text that is nested too deep. */
    private static final class TooDeep extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient SourcePosition position;

        TooDeep(SourcePosition position) {
            this.position = position;
        }
    }
}
