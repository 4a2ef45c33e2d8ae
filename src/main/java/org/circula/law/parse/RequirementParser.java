package org.circula.law.parse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.circula.law.Pathway.AllOf;
import org.circula.law.Pathway.AnyOf;
import org.circula.law.Pathway.DatedRequirements;
import org.circula.law.Pathway.Requirement;
import org.circula.law.Pathway.Single;
import org.circula.law.WordKind;
import org.circula.law.yaml.YamlNode;

/** Reads {@code requires:}, either one list or dated lists, each complete. */
final class RequirementParser {

    private static final String HOW_TO_REQUIRE =
            "Write the id of a provision, {any-of: [ids]} or {all-of: [ids]}; dated lists as {from: \"2025-05-20\", all-of:"
                    + " [ids]}.";

    private final Scope scope;

    RequirementParser(Scope scope) {
        this.scope = scope;
    }

    List<DatedRequirements> requirements(YamlNode node, Optional<LocalDate> encodedFrom) {
        if (!(node instanceof YamlNode.Sequence sequence) || sequence.items().isEmpty()) {
            scope.fault(node.place(), "'requires' is a list with at least one provision. " + HOW_TO_REQUIRE);
            return List.of();
        }
        boolean dated = sequence.items().stream().anyMatch(RequirementParser::isDated);
        if (dated) {
            return datedLists(sequence, encodedFrom);
        }
        List<Requirement> members = members(sequence);
        // Where the first day is missing the pathway is refused for that; the list is read all the same.
        LocalDate from = encodedFrom.orElse(LocalDate.EPOCH);
        return members.isEmpty() ? List.of() : List.of(new DatedRequirements(from, new AllOf(members)));
    }

    private static boolean isDated(YamlNode item) {
        return item instanceof YamlNode.Mapping mapping && mapping.get("from").isPresent();
    }

    private List<DatedRequirements> datedLists(YamlNode.Sequence sequence, Optional<LocalDate> encodedFrom) {
        List<DatedRequirements> lists = new ArrayList<>();
        for (YamlNode item : sequence.items()) {
            if (!isDated(item)) {
                scope.fault(
                        item.place(),
                        "Some of this list is dated and some is not. Give every part its first day and its whole list.");
                continue;
            }
            datedList((YamlNode.Mapping) item).ifPresent(list -> {
                if (!lists.isEmpty()
                        && !list.from().isAfter(lists.get(lists.size() - 1).from())) {
                    scope.fault(
                            item.place(),
                            Dates.notAfter(
                                    list.from(), lists.get(lists.size() - 1).from()));
                }
                lists.add(list);
            });
        }
        if (!lists.isEmpty() && encodedFrom.isPresent() && lists.get(0).from().isAfter(encodedFrom.get())) {
            scope.fault(
                    sequence.place(),
                    "The first list begins on " + lists.get(0).from() + ", but the pathway is encoded from "
                            + encodedFrom.get() + ". Let the first list begin on that day.");
        }
        return lists;
    }

    private Optional<DatedRequirements> datedList(YamlNode.Mapping node) {
        return Fields.open(node, "a dated list of requirements", scope).flatMap(fields -> {
            Optional<LocalDate> from = fields.node("from").flatMap(day -> Scalars.date(day, scope));
            Optional<Requirement> joined = joined(fields);
            fields.close();
            return from.isPresent() && joined.isPresent()
                    ? Optional.of(new DatedRequirements(from.get(), joined.get()))
                    : Optional.empty();
        });
    }

    private Optional<Requirement> joined(Fields fields) {
        Optional<YamlNode> allOf = fields.node("all-of");
        Optional<YamlNode> anyOf = fields.node("any-of");
        if (allOf.isPresent() == anyOf.isPresent()) {
            scope.fault(
                    fields.place(), "Provisions are joined by 'all-of' or 'any-of', one of the two. " + HOW_TO_REQUIRE);
            return Optional.empty();
        }
        List<Requirement> members = members(allOf.or(() -> anyOf).orElseThrow());
        if (members.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(allOf.isPresent() ? new AllOf(members) : new AnyOf(members));
    }

    private List<Requirement> members(YamlNode node) {
        if (!(node instanceof YamlNode.Sequence sequence) || sequence.items().isEmpty()) {
            scope.fault(node.place(), "Here is a list of provisions needed, with at least one. " + HOW_TO_REQUIRE);
            return List.of();
        }
        List<Requirement> members = new ArrayList<>();
        for (YamlNode item : sequence.items()) {
            member(item).ifPresent(members::add);
        }
        return members;
    }

    private Optional<Requirement> member(YamlNode item) {
        if (item instanceof YamlNode.Mapping) {
            return Fields.open(item, "a group of requirements", scope).flatMap(fields -> {
                Optional<Requirement> joined = joined(fields);
                fields.close();
                return joined;
            });
        }
        return Scalars.text(item, scope).map(id -> {
            scope.use(Set.of(WordKind.PROVISION), id, References.Role.REQUIRED, item.place());
            return new Single(id);
        });
    }
}
