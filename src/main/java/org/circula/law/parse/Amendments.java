package org.circula.law.parse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.circula.law.Spelling;
import org.circula.law.yaml.YamlNode;

/**
 * Writes what a reform changes into a domain file, before that file is parsed: so a reform can say nothing that law cannot, and
 * every check of the law looks at it.
 *
 * <p>A changed part holds from the reform's day on, also in values that the law itself brings later; whatever a change does not
 * name stays as the law has it. What was said of the old text (the state that was read, notes, readings) is not said of the new
 * one.
 */
public final class Amendments {

    private static final String CHANGES = "changes";
    private static final String REQUIRES = "requires";
    private static final String PATHWAYS = "pathways";
    private static final String STATUSES = "statuses";
    private static final String VALUES = "values";
    private static final String FROM = "from";
    private static final List<String> SECTIONS = List.of(PATHWAYS, STATUSES, "provisions", "overrides");
    private static final List<String> OF_PROVISIONS = List.of("provisions", "overrides");

    private final LocalDate day;
    private final Scope scope;
    private final AmendedValues values;
    private final Map<String, List<YamlNode.Entry>> sections = new TreeMap<>();

    private Amendments(LocalDate day, Scope scope) {
        this.day = day;
        this.scope = scope;
        this.values = new AmendedValues(day, scope);
    }

    /**
     * A domain file as the reform would have it.
     *
     * @param law the file of the rule base; a mapping without entries where the base has none
     * @param reform the reform's file of the same name
     * @param day the day from which the reform holds
     * @param scope where faults go
     */
    public static YamlNode amended(YamlNode law, YamlNode reform, LocalDate day, Scope scope) {
        if (!(law instanceof YamlNode.Mapping file)) {
            return law;
        }
        return Fields.open(reform, "a domain file of a reform", scope)
                .<YamlNode>map(fields -> new Amendments(day, scope).amended(file, fields))
                .orElse(law);
    }

    private YamlNode.Mapping amended(YamlNode.Mapping law, Fields reform) {
        for (String section : SECTIONS) {
            List<YamlNode.Entry> entries = new ArrayList<>();
            if (law.get(section).orElse(null) instanceof YamlNode.Mapping mapping) {
                entries.addAll(mapping.entries());
            }
            sections.put(section, entries);
        }
        Sections.entries(reform, CHANGES, scope).forEach(this::change);
        Sections.entries(reform, REQUIRES, scope).forEach(this::require);
        for (String section : SECTIONS) {
            Sections.entries(reform, section, scope).forEach(entry -> add(section, entry));
        }
        reform.close();
        List<YamlNode.Entry> amended =
                new ArrayList<>(Overlay.without(law, Set.copyOf(SECTIONS)).entries());
        for (String section : SECTIONS) {
            List<YamlNode.Entry> entries = sections.get(section);
            if (!entries.isEmpty()) {
                amended.add(new YamlNode.Entry(
                        section, law.placeOf(section), new YamlNode.Mapping(entries, law.placeOf(section))));
            }
        }
        return new YamlNode.Mapping(amended, law.place());
    }

    private void add(String section, YamlNode.Entry entry) {
        Optional<YamlNode.Entry> old = find(section, entry.key());
        if (old.isPresent()) {
            scope.fault(
                    entry.place(),
                    "'" + entry.key() + "' is law already (" + old.get().place()
                            + "). Change its parts under 'changes', or its requirements under 'requires'.");
            return;
        }
        sections.get(section).add(OF_PROVISIONS.contains(section) ? beginning(entry) : entry);
    }

    /** A new provision whose values name no day begins with the reform. */
    private YamlNode.Entry beginning(YamlNode.Entry provision) {
        if (!(provision.value() instanceof YamlNode.Mapping mapping)) {
            return provision;
        }
        return mapping.get(VALUES)
                .map(written -> new YamlNode.Entry(
                        provision.key(), provision.place(), with(mapping, VALUES, values.dated(written))))
                .orElse(provision);
    }

    private void change(YamlNode.Entry change) {
        Optional<YamlNode.Entry> status = find(STATUSES, change.key());
        if (status.isPresent()) {
            mapping(change).ifPresent(parts -> put(STATUSES, status.get(), attributes(status.get(), parts)));
            return;
        }
        for (String section : OF_PROVISIONS) {
            Optional<YamlNode.Entry> provision = find(section, change.key());
            if (provision.isPresent()) {
                mapping(change).ifPresent(parts -> put(section, provision.get(), provision(provision.get(), parts)));
                return;
            }
        }
        List<String> known = new ArrayList<>();
        OF_PROVISIONS.forEach(section -> sections.get(section).forEach(entry -> known.add(entry.key())));
        sections.get(STATUSES).forEach(entry -> known.add(entry.key()));
        scope.fault(
                change.place(),
                "'" + change.key()
                        + "' is no provision, override or status of this file, so there is nothing to change. "
                        + Spelling.advice(change.key(), known));
    }

    private Optional<YamlNode.Mapping> mapping(YamlNode.Entry change) {
        if (change.value() instanceof YamlNode.Mapping parts) {
            return Optional.of(parts);
        }
        scope.fault(
                change.value().place(),
                "Here stands " + change.value().kind() + ", but changed parts are needed. "
                        + AmendedValues.HOW_TO_CHANGE);
        return Optional.empty();
    }

    private YamlNode.Mapping provision(YamlNode.Entry provision, YamlNode.Mapping parts) {
        YamlNode.Mapping law = (YamlNode.Mapping) provision.value();
        return law.get(VALUES)
                .map(old -> with(law, VALUES, values.from(old, parts)))
                .orElse(law);
    }

    private YamlNode.Mapping attributes(YamlNode.Entry status, YamlNode.Mapping changed) {
        YamlNode.Mapping law = (YamlNode.Mapping) status.value();
        for (YamlNode.Entry attribute : changed.entries()) {
            Optional<YamlNode> old = law.get(attribute.key());
            if (old.isEmpty() || !(attribute.value() instanceof YamlNode.Mapping parts)) {
                scope.fault(
                        attribute.place(),
                        "The status '" + status.key() + "' has no '" + attribute.key()
                                + "' whose parts could be changed. Name an attribute that it has, with its parts: {value: P5Y, source:"
                                + " {…}, grade: TEXT}.");
                continue;
            }
            law = with(
                    law,
                    attribute.key(),
                    old.get() instanceof YamlNode.Mapping byPathway
                            ? byPathway(byPathway, parts)
                            : values.from(old.get(), parts));
        }
        return law;
    }

    /** Shares of time stand by the pathway that they count towards; one that had none begins with the reform. */
    private YamlNode byPathway(YamlNode.Mapping law, YamlNode.Mapping changed) {
        YamlNode.Mapping amended = law;
        for (YamlNode.Entry pathway : changed.entries()) {
            Optional<YamlNode.Mapping> parts = mapping(pathway);
            if (parts.isPresent()) {
                YamlNode shares = law.get(pathway.key())
                        .map(old -> values.from(old, parts.get()))
                        .orElseGet(() -> values.first(parts.get()));
                amended = with(amended, pathway.key(), shares);
            }
        }
        return amended;
    }

    private void require(YamlNode.Entry change) {
        Optional<YamlNode.Entry> pathway = find(PATHWAYS, change.key());
        if (pathway.isEmpty() || !(pathway.get().value() instanceof YamlNode.Mapping law)) {
            scope.fault(
                    change.place(),
                    "'" + change.key() + "' is no pathway of this file. "
                            + Spelling.advice(
                                    change.key(),
                                    sections.get(PATHWAYS).stream()
                                            .map(YamlNode.Entry::key)
                                            .toList()));
            return;
        }
        Optional<YamlNode> old = law.get(REQUIRES);
        Optional<String> encoded = law.get("encoded")
                .flatMap(node -> node instanceof YamlNode.Mapping mapping ? mapping.get(FROM) : Optional.empty())
                .flatMap(
                        node -> node instanceof YamlNode.Scalar scalar ? Optional.of(scalar.text()) : Optional.empty());
        if (old.isPresent() && encoded.isPresent()) {
            put(PATHWAYS, pathway.get(), with(law, REQUIRES, requirements(old.get(), encoded.get(), change)));
        }
    }

    private YamlNode requirements(YamlNode law, String encodedFrom, YamlNode.Entry change) {
        List<YamlNode> lists = new ArrayList<>();
        List<YamlNode> items = law instanceof YamlNode.Sequence sequence ? sequence.items() : List.of();
        boolean dated = items.stream()
                .anyMatch(item -> item instanceof YamlNode.Mapping mapping
                        && mapping.get(FROM).isPresent());
        if (!dated) {
            lists.add(datedList(encodedFrom, law));
        }
        for (YamlNode item : items) {
            // Whole lists of the law that begin later give way: the reform's list stands from its day on.
            boolean earlier = item instanceof YamlNode.Mapping mapping
                    && mapping.get(FROM)
                            .flatMap(written -> Scalars.date(written, scope))
                            .filter(from -> from.isBefore(day))
                            .isPresent();
            if (dated && earlier) {
                lists.add(item);
            }
        }
        lists.add(datedList(day.toString(), change.value()));
        return new YamlNode.Sequence(lists, change.place());
    }

    private static YamlNode datedList(String from, YamlNode members) {
        return new YamlNode.Mapping(
                List.of(
                        new YamlNode.Entry(FROM, members.place(), new YamlNode.Scalar(from, members.place())),
                        new YamlNode.Entry("all-of", members.place(), members)),
                members.place());
    }

    private Optional<YamlNode.Entry> find(String section, String id) {
        return sections.get(section).stream()
                .filter(entry -> entry.key().equals(id))
                .filter(entry -> entry.value() instanceof YamlNode.Mapping)
                .findFirst();
    }

    private void put(String section, YamlNode.Entry old, YamlNode.Mapping amended) {
        List<YamlNode.Entry> entries = sections.get(section);
        entries.set(entries.indexOf(old), new YamlNode.Entry(old.key(), old.place(), amended));
    }

    private static YamlNode.Mapping with(YamlNode.Mapping law, String key, YamlNode value) {
        List<YamlNode.Entry> entries = new ArrayList<>();
        boolean there = false;
        for (YamlNode.Entry entry : law.entries()) {
            boolean same = entry.key().equals(key);
            there |= same;
            entries.add(same ? new YamlNode.Entry(key, entry.place(), value) : entry);
        }
        if (!there) {
            entries.add(new YamlNode.Entry(key, value.place(), value));
        }
        return new YamlNode.Mapping(entries, law.place());
    }
}
