package org.circula.person;

/**
 * A life with one fault, in YAML and in JSON, so written that the fault stands on the same line in both.
 *
 * @param sentence what is wrong, as the name of the test
 * @param yaml the text in YAML
 * @param json the text in JSON
 * @param pointer the field that the fault must name
 * @param line the line it must name
 * @param says words that the message must hold
 */
record FaultyLife(String sentence, String yaml, String json, String pointer, int line, String says) {

    /** A fault in the list under a key; the first entry stands on line 2, the next on line 3. */
    static FaultyLife inList(String sentence, String key, String pointer, int line, String says, String... entries) {
        String yaml = key + ":\n  - " + String.join("\n  - ", entries) + "\n";
        String json = "{\"" + key + "\": [\n" + String.join(",\n", entries) + "\n]}";
        return new FaultyLife(
                sentence, yaml, json.replaceAll("([{,]\\s*)([a-z-]+):", "$1\"$2\":"), pointer, line, says);
    }

    /** A fault under a key that stands alone on line 1. */
    static FaultyLife underKey(String sentence, String key, String pointer, String says, String value) {
        String json = "{\"" + key + "\": " + value + "}";
        return new FaultyLife(
                sentence,
                key + ": " + value + "\n",
                json.replaceAll("([{,]\\s*)([a-z][a-z.-]*):", "$1\"$2\":"),
                pointer,
                1,
                says);
    }

    @Override
    public String toString() {
        return sentence;
    }
}
