package org.circula.person;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A YAML or JSON text taken apart into values that remember where they stand, and nothing more: no scalar is turned into a
 * number, a date or a yes.
 *
 * <p>What both formats allow is one language here: mappings, lists and scalars. A key that stands twice, YAML aliases, tags
 * and a second document are faults. So are texts of more than {@value #LARGEST} characters (or bytes) and values nested
 * more than {@value #DEEPEST} deep.
 *
 * @param root the outermost value; empty where the text could not be read at all, and then there are faults
 * @param faults what is wrong with the text as YAML or JSON, in the order of the text
 */
public record SourceText(Optional<SourceValue> root, List<Fault> faults) {

    /** Characters, or bytes where the text comes as bytes. */
    public static final int LARGEST = 1_000_000;

    /** Lists and mappings inside each other. */
    public static final int DEEPEST = 20;

    /** How a text is written. */
    public enum Format {
        YAML,
        JSON
    }

    public SourceText {
        faults = List.copyOf(faults);
    }

    /** Reads a text in the format that it seems to be written in: JSON if it begins like JSON, else YAML. */
    public static SourceText read(String text) {
        return read(text, beginsLikeJson(text) ? Format.JSON : Format.YAML);
    }

    /** Reads a text in the format named. */
    public static SourceText read(String text, Format format) {
        if (text.length() > LARGEST) {
            return tooLarge(text.length() + " characters");
        }
        return new SourceTextParser(format).parse(withoutByteOrderMark(text));
    }

    /** Reads a text that comes as bytes, which must be UTF-8. */
    public static SourceText read(byte[] bytes) {
        return read(bytes, SourceText::read);
    }

    /** Reads a text that comes as bytes, which must be UTF-8, in the format named. */
    public static SourceText read(byte[] bytes, Format format) {
        return read(bytes, text -> read(text, format));
    }

    private static SourceText read(byte[] bytes, Function<String, SourceText> reader) {
        if (bytes.length > LARGEST) {
            return tooLarge(bytes.length + " bytes");
        }
        try {
            // A decoder made for the purpose, unlike new String(...), refuses what is not UTF-8 instead of guessing.
            return reader.apply(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException notUtf8) {
            return unreadable("The text is not in UTF-8. Save it as UTF-8 and try again.");
        }
    }

    /** The value at a JSON pointer, such as {@code /life}, or empty where nothing stands there. */
    public Optional<SourceValue> at(String pointer) {
        return root.flatMap(value -> find(value, pointer));
    }

    private static Optional<SourceValue> find(SourceValue value, String pointer) {
        String here = value.position().pointer();
        if (here.equals(pointer)) {
            return Optional.of(value);
        }
        if (!pointer.startsWith(here + "/")) {
            return Optional.empty();
        }
        List<SourceValue> inside = List.of();
        if (value instanceof SourceValue.Mapping mapping) {
            inside = mapping.entries().stream().map(SourceValue.Entry::value).toList();
        } else if (value instanceof SourceValue.Sequence sequence) {
            inside = sequence.items();
        }
        return inside.stream().flatMap(each -> find(each, pointer).stream()).findFirst();
    }

    /** Brackets and spaces, then a quote or a closing bracket: YAML people write no quotes around their keys. */
    private static boolean beginsLikeJson(String text) {
        int index = 0;
        boolean bracketSeen = false;
        while (index < text.length() && (" \t\r\n\uFEFF[{".indexOf(text.charAt(index)) >= 0)) {
            bracketSeen |= text.charAt(index) == '[' || text.charAt(index) == '{';
            index++;
        }
        return bracketSeen && (index == text.length() || "\"]}".indexOf(text.charAt(index)) >= 0);
    }

    private static String withoutByteOrderMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static SourceText tooLarge(String size) {
        return unreadable("The text has " + size + "; at most " + LARGEST
                + " are read. Leave out what is not asked for, or send fewer entries.");
    }

    static SourceText unreadable(String message) {
        return new SourceText(Optional.empty(), List.of(new Fault("", 1, 1, message)));
    }
}
