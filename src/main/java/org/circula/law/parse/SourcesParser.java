package org.circula.law.parse;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.circula.law.Source;
import org.circula.law.WordKind;
import org.circula.law.yaml.YamlNode;

/** Reads a {@code sources.yaml}: the acts that the folder cites. */
public final class SourcesParser {

    private SourcesParser() {}

    /** The acts by key. */
    public static Map<String, Source> sources(YamlNode root, Scope scope) {
        Map<String, Source> sources = new LinkedHashMap<>();
        Fields.open(root, "sources.yaml", scope).ifPresent(fields -> {
            for (YamlNode.Entry entry : Sections.entries(fields, "sources", scope)) {
                scope.define(WordKind.SOURCE, entry.key(), entry.place());
                source(entry, scope).ifPresent(source -> sources.put(entry.key(), source));
            }
            fields.close();
        });
        return sources;
    }

    private static Optional<Source> source(YamlNode.Entry entry, Scope scope) {
        return Fields.open(entry.value(), "an act", scope).flatMap(fields -> {
            Optional<String> title = fields.neededText("title", "Give its own title.");
            Optional<String> says = fields.neededText("says", "Say in English what it is.");
            Optional<String> address = fields.text("address");
            Optional<LocalDate> textOf = fields.node("text-of").flatMap(day -> Scalars.date(day, scope));
            fields.close();
            return title.isPresent() && says.isPresent()
                    ? Optional.of(new Source(entry.key(), title.get(), says.get(), address, textOf))
                    : Optional.empty();
        });
    }
}
