package org.circula.law.parse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.circula.law.WordKind;
import org.circula.law.Words.Membership;
import org.circula.law.Words.Territory;
import org.circula.law.yaml.YamlNode;

/** Reads a territory: a set of countries with dated membership. */
final class TerritoryParser {

    private TerritoryParser() {}

    static Optional<Territory> territory(YamlNode.Entry entry, Scope scope) {
        return Fields.open(entry.value(), "a territory", scope).flatMap(fields -> {
            Optional<String> says = fields.neededText("says", "Give its name in English.");
            Map<String, List<Membership>> members = new LinkedHashMap<>();
            fields.needed("members", "Write members: {\"ES\": [{from: \"1986-01-01\"}]}.");
            for (YamlNode.Entry member : Sections.entries(fields, "members", scope)) {
                scope.use(WordKind.COUNTRY, member.key(), member.place());
                members.put(member.key(), memberships(member.value(), scope));
            }
            CitationParser.needed(fields, scope);
            fields.needed("grade", "Say how well it is known: TEXT, SECONDARY or MEMORY.")
                    .ifPresent(node -> Scalars.grade(node, scope));
            fields.text("note");
            fields.close();
            return says.map(name -> new Territory(entry.key(), name, members));
        });
    }

    private static List<Membership> memberships(YamlNode node, Scope scope) {
        List<Membership> memberships = new ArrayList<>();
        for (YamlNode.Mapping mapping : ValueList.mappings(node, scope)) {
            membership(mapping, scope).ifPresent(membership -> {
                if (!memberships.isEmpty() && !follows(membership, memberships.get(memberships.size() - 1))) {
                    scope.fault(
                            mapping.placeOf("from"),
                            "This membership begins on " + membership.from()
                                    + ", before the one above it has ended. Write them"
                                    + " in order, each but the last with 'until', its last day.");
                }
                memberships.add(membership);
            });
        }
        return memberships;
    }

    private static boolean follows(Membership later, Membership earlier) {
        return earlier.until().filter(last -> last.isBefore(later.from())).isPresent();
    }

    private static Optional<Membership> membership(YamlNode node, Scope scope) {
        return Fields.open(node, "a membership", scope).flatMap(fields -> {
            Optional<LocalDate> from =
                    fields.needed("from", "Give the first day.").flatMap(day -> Scalars.date(day, scope));
            Optional<LocalDate> until = fields.node("until").flatMap(day -> Scalars.date(day, scope));
            fields.close();
            if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
                scope.fault(
                        fields.placeOf("until"),
                        "This membership ends on " + until.get() + ", before it begins. Give a last day on or after "
                                + from.get() + ".");
            }
            return from.map(first -> new Membership(first, until));
        });
    }
}
