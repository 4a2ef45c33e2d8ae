package org.circula.engine;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.circula.engine.fact.Fact;
import org.circula.law.HashOfParts;

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
        HashOfParts hash = new HashOfParts();
        hash.add(facts());
        sources.stream().sorted(Comparator.comparing(RuleSource::file)).forEach(source -> {
            hash.add(source.file());
            hash.add(source.text());
        });
        return new CompiledText(hash.hexadecimal());
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
}
