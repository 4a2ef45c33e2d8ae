package org.circula.law.parse;

import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.circula.law.ProvisionValue.LeftOut;
import org.circula.law.ProvisionValue.LongAbsences;
import org.circula.law.ProvisionValue.Part;
import org.circula.law.WordKind;

/** Reads {@code days: {away-for: [...]}}, {@code {under: [...]}} or {@code {absent-longer-than: P6M}}, with {@code counts-as} and {@code cap} beside it. */
final class LeftOutParser {

    private static final String WHOLE = "absent-longer-than";
    private static final String BEYOND = "absent-beyond";

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
                                "'days' names no days. Write {away-for: [reasons]}, {under: [kinds of status]} or"
                                        + " {absent-longer-than: P6M}.");
                    }
                    Optional<LongAbsences> longAbsences = longAbsences(days, scope);
                    days.close();
                    return new LeftOut(awayFor, under, longAbsences, asPresence, cap);
                });
    }

    private static Optional<LongAbsences> longAbsences(Fields days, Scope scope) {
        List<String> notFor = days.node("not-for")
                .map(node -> Names.used(node, WordKind.REASON, scope))
                .orElse(List.of());
        List<String> holding = days.node("while-holding")
                .map(node -> Names.statusesOrClasses(node, scope))
                .orElse(List.of());
        for (String key : List.of("not-for", "while-holding")) {
            if (days.has(key) && !days.has(WHOLE) && !days.has(BEYOND)) {
                scope.fault(
                        days.placeOf(key),
                        "'" + key + "' says more of long absences. Write it beside absent-longer-than: P6M.");
            }
        }
        if (days.has(WHOLE) && days.has(BEYOND)) {
            scope.fault(days.placeOf(BEYOND), "A long absence is left out whole or in part. Keep one of the two keys.");
        }
        return period(days, WHOLE, scope)
                .map(period -> new LongAbsences(period, Part.WHOLE, notFor, holding))
                .or(() -> period(days, BEYOND, scope)
                        .map(period -> new LongAbsences(period, Part.BEYOND, notFor, holding)));
    }

    private static Optional<Period> period(Fields days, String key, Scope scope) {
        return days.node(key).flatMap(node -> Scalars.period(node, scope));
    }
}
