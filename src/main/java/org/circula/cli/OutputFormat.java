package org.circula.cli;

import java.io.PrintWriter;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The option {@code --format}: text for people, or JSON with nothing else on standard output. */
final class OutputFormat {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    @Option(
            names = "--format",
            paramLabel = "text|json",
            defaultValue = "text",
            converter = FormatConverter.class,
            description = "Text for people (the default), or JSON and nothing else.")
    private Format format = Format.TEXT;

    boolean isJson() {
        return format == Format.JSON;
    }

    /** Writes a document as JSON: keys in the order of its record, days as 2026-03-01. */
    static void writeJson(Object document, PrintWriter out) {
        out.println(MAPPER.writeValueAsString(document));
        out.flush();
    }

    enum Format {
        TEXT,
        JSON
    }

    static final class FormatConverter implements ITypeConverter<Format> {

        @Override
        public Format convert(String written) {
            return switch (written) {
                case "text" -> Format.TEXT;
                case "json" -> Format.JSON;
                default -> throw new TypeConversionException("'" + written + "' is no format. Write text or json.");
            };
        }
    }
}
