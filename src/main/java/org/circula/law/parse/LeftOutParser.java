package org.circula.law.parse;

import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.circula.law.ProvisionValue.LeftOut;
import org.circula.law.WordKind;

/** Reads {@code days: {away-for: [...]}} or {@code {under: [...]}}, with {@code counts-as} and {@code cap} beside it. */
final class LeftOutParser {

    private LeftOutParser() {}

    static Optional<LeftOut> leftOut(Fields value, Scope scope) {
        boolean asPresence = value.node("counts-as")
                .flatMap(node -> Scalars.word(
                        node, "way to count left-out days", Map.of("nothing", false, "presence", true), scope))
                .orElse(false);
        Optional<Period> cap = value.node("cap").flatMap(node -> Scalars.period(node, scope));
        return value.node("days")
                .flatMap(node -> Fields.open(node, "'days'", scope))
                .map(days -> {
                    List<String> awayFor = days.node("away-for")
                            .map(node -> Names.used(node, WordKind.REASON, scope))
                            .orElse(List.of());
                    List<String> under = days.node("under")
                            .map(node -> Names.used(node, WordKind.STATUS, scope))
                            .orElse(List.of());
                    if (days.entries().isEmpty()) {
                        scope.fault(
                                days.place(),
                                "'days' names no days. Write {away-for: [reasons]} or {under: [kinds of status]}.");
                    }
                    days.close();
                    return new LeftOut(awayFor, under, asPresence, cap);
                });
    }
}
