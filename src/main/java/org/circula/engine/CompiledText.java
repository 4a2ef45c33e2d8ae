package org.circula.engine;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.circula.engine.fact.Fact;

/**
 * What a compilation was of: the rules to the letter, and the facts that they may ask for, field by field. Rules compiled before are
 * good for nothing else.
 *
 * @param hash SHA-256 of both, in hexadecimal
 */
record CompiledText(String hash) {

    /** How many characters a hash has. */
    static final int LENGTH = 64;

    CompiledText {
        if (hash.length() != LENGTH) {
            throw new IllegalArgumentException(
                    "A hash of rules has " + LENGTH + " characters, and \"" + hash + "\" has " + hash.length() + ".");
        }
    }

    /** What is compiled where these files are, in whatever order. */
    static CompiledText of(List<RuleSource> sources) {
        MessageDigest digest = sha256();
        part(digest, facts());
        sources.stream().sorted(Comparator.comparing(RuleSource::file)).forEach(source -> {
            part(digest, source.file());
            part(digest, source.text());
        });
        return new CompiledText(HexFormat.of().formatHex(digest.digest()));
    }

    private static String facts() {
        return Arrays.stream(Fact.class.getPermittedSubclasses())
                .map(CompiledText::fields)
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    private static String fields(Class<?> fact) {
        return fact.getName()
                + Arrays.stream(fact.getRecordComponents())
                        .map(field -> " " + field.getName() + " " + field.getGenericType())
                        .collect(Collectors.joining());
    }

    /** Lengths go in too, so that nothing can move from one file, or from a name, to the next unseen. */
    private static void part(MessageDigest digest, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256.", impossible);
        }
    }
}
