package org.circula.law.parse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.circula.law.yaml.YamlNode;

/**
 * Dated values with parts that a reform changes: the value in force on the reform's day ends on the day before, and what follows
 * has the changed parts, each value that the law itself brings later too. Where the law begins after the reform's day, the change
 * begins with it.
 */
final class AmendedValues {

    static final String HOW_TO_CHANGE =
            "Write the parts that change by dotted path, with source and grade: {keep: {less-than: P24M}, source: {…}, grade: TEXT}.";

    private static final String FROM = "from";
    private static final String NONE = "none";

    /** What a value says of the text that was read; a reform has a text of its own. */
    private static final Set<String> OF_THE_OLD_TEXT =
            Set.of("from-grade", "text-of", "note", "readings", "taken", "except");

    private final LocalDate day;
    private final Scope scope;

    AmendedValues(LocalDate day, Scope scope) {
        this.day = day;
        this.scope = scope;
    }

    /** The values of the law with the changed parts. */
    YamlNode from(YamlNode law, YamlNode.Mapping change) {
        LocalDate begins = begin(change);
        YamlNode.Mapping parts = Overlay.without(change, Set.of(FROM));
        for (String key : List.of("source", "grade")) {
            if (parts.get(key).isEmpty()) {
                scope.fault(change.place(), "The key '" + key + "' is missing in a change. " + HOW_TO_CHANGE);
            }
        }
        List<YamlNode.Mapping> until = new ArrayList<>();
        List<YamlNode.Mapping> later = new ArrayList<>();
        for (YamlNode.Mapping value : ValueList.mappings(law, scope)) {
            // A value whose first day cannot be read is refused where it stands.
            boolean comesLater = begins(value).filter(begins::isBefore).isPresent();
            (comesLater ? later : until).add(value);
        }
        List<YamlNode> amended = new ArrayList<>();
        if (!until.isEmpty()) {
            YamlNode.Mapping inForce = until.get(until.size() - 1);
            if (begins(inForce).filter(begins::equals).isPresent()) {
                until.remove(inForce);
            }
            amended.addAll(until);
            changed(inForce, parts).ifPresent(value -> amended.add(beginning(value, begins)));
        }
        for (YamlNode.Mapping value : later) {
            // What the law itself ends later has ended, unless the change says that it has not.
            boolean ends = value.get(NONE).isPresent() && parts.get(NONE).isEmpty();
            (ends ? Optional.of(value) : changed(value, parts)).ifPresent(amended::add);
        }
        return new YamlNode.Sequence(amended, law.place());
    }

    /** Values that begin with the reform. */
    YamlNode first(YamlNode.Mapping change) {
        return new YamlNode.Sequence(List.of(beginning(change, begin(change))), change.place());
    }

    /** Values of a new provision; those that name no day begin with the reform. */
    YamlNode dated(YamlNode written) {
        if (!(written instanceof YamlNode.Sequence sequence)) {
            return written;
        }
        List<YamlNode> dated = new ArrayList<>();
        for (YamlNode item : sequence.items()) {
            boolean undated = item instanceof YamlNode.Mapping mapping
                    && mapping.get(FROM).isEmpty();
            dated.add(undated ? beginning((YamlNode.Mapping) item, day) : item);
        }
        return new YamlNode.Sequence(dated, written.place());
    }

    private LocalDate begin(YamlNode.Mapping change) {
        return begins(change).orElse(day);
    }

    private Optional<LocalDate> begins(YamlNode.Mapping value) {
        return value.get(FROM).flatMap(written -> Scalars.date(written, scope));
    }

    private Optional<YamlNode.Mapping> changed(YamlNode.Mapping value, YamlNode.Mapping parts) {
        if (!Overlay.appliesTo(value, parts)) {
            scope.fault(
                    parts.place(),
                    "The value at " + value.place()
                            + " has no part by one of these paths. Name parts that it has, such as keep or measure.within.");
            return Optional.empty();
        }
        YamlNode.Mapping changed = Overlay.on(Overlay.without(value, OF_THE_OLD_TEXT), parts);
        // Faults in a changed value are the reform's.
        return Optional.of(new YamlNode.Mapping(changed.entries(), parts.place()));
    }

    private static YamlNode.Mapping beginning(YamlNode.Mapping value, LocalDate first) {
        List<YamlNode.Entry> entries = new ArrayList<>();
        entries.add(new YamlNode.Entry(FROM, value.place(), new YamlNode.Scalar(first.toString(), value.place())));
        entries.addAll(Overlay.without(value, Set.of(FROM)).entries());
        return new YamlNode.Mapping(entries, value.place());
    }
}
