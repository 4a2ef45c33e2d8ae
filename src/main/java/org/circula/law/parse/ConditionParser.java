package org.circula.law.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.circula.law.Condition;
import org.circula.law.Condition.Comparison;
import org.circula.law.Condition.Operand;
import org.circula.law.WordKind;
import org.circula.law.yaml.YamlNode;

/** Reads {@code keep: {less-than: P12M}}: one comparing word and what it compares with. */
final class ConditionParser {

    private static final Map<String, String> RATE_UNITS = Map.of("year", "year", "month", "month");
    private static final Pattern COUNT = Pattern.compile("(\\d{1,6}) ([a-z]+)");
    private static final Map<String, Comparison> COMPARISONS = Scalars.words(Comparison.class, Comparison::word);

    private ConditionParser() {}

    static Optional<Condition> condition(YamlNode node, Scope scope) {
        return Fields.open(node, "a condition", scope).flatMap(fields -> {
            List<String> written = new ArrayList<>();
            COMPARISONS.keySet().forEach(word -> {
                if (fields.has(word)) {
                    written.add(word);
                }
            });
            fields.close();
            if (written.size() != 1) {
                scope.fault(
                        node.place(),
                        "A condition has one comparing word and one threshold, such as {less-than: P12M}; a band is two"
                                + " provisions. Allowed: " + String.join(", ", COMPARISONS.keySet()) + ".");
                return Optional.empty();
            }
            Comparison comparison = COMPARISONS.get(written.get(0));
            List<Operand> operands =
                    operands(comparison, fields.node(written.get(0)).orElseThrow(), scope);
            return operands.isEmpty() ? Optional.empty() : Optional.of(new Condition(comparison, operands));
        });
    }

    private static List<Operand> operands(Comparison comparison, YamlNode node, Scope scope) {
        boolean several =
                comparison == Comparison.BETWEEN || comparison == Comparison.ONE_OF || comparison == Comparison.NONE_OF;
        if (!several) {
            return operand(comparison, node, scope).map(List::of).orElse(List.of());
        }
        if (!(node instanceof YamlNode.Sequence sequence)) {
            scope.fault(
                    node.place(),
                    "'" + comparison.word() + "' compares with a list. Write [a, b]; here stands " + node.kind() + ".");
            return List.of();
        }
        if (comparison == Comparison.BETWEEN && sequence.items().size() != 2) {
            scope.fault(node.place(), "'between' needs the least and the most. Write [P1Y, P5Y].");
            return List.of();
        }
        List<Operand> operands = new ArrayList<>();
        sequence.items().forEach(item -> operand(comparison, item, scope).ifPresent(operands::add));
        return operands.size() == sequence.items().size() ? operands : List.of();
    }

    private static Optional<Operand> operand(Comparison comparison, YamlNode node, Scope scope) {
        boolean wordsAllowed =
                comparison == Comparison.ONE_OF || comparison == Comparison.NONE_OF || comparison == Comparison.IS;
        return operand(node, wordsAllowed, scope);
    }

    /** What a measure is compared with or, in a quantity, what each unit is worth. */
    static Optional<Operand> operand(YamlNode node, boolean wordsAllowed, Scope scope) {
        if (node instanceof YamlNode.Mapping) {
            return composed(node, scope);
        }
        return Scalars.text(node, scope).flatMap(text -> {
            Optional<Operand> period = Scalars.thresholdOf(text).map(Condition.PeriodOperand::new);
            if (period.isPresent()) {
                return period;
            }
            Matcher count = COUNT.matcher(text);
            if (count.matches()) {
                return Optional.of(new Condition.CountOperand(Integer.parseInt(count.group(1)), count.group(2)));
            }
            if (wordsAllowed) {
                return Optional.of(new Condition.WordOperand(text));
            }
            scope.fault(
                    node.place(),
                    "'" + text
                            + "' cannot be compared with. Write an ISO period (P12M), a count with its unit (90 days), money"
                            + " {amount, currency}, a multiple {times, of}, a share {share, of} or {day-of, field}.");
            return Optional.empty();
        });
    }

    private static Optional<Operand> composed(YamlNode node, Scope scope) {
        return Fields.open(node, "a threshold", scope).flatMap(fields -> {
            Optional<Operand> operand = Optional.empty();
            if (fields.has("amount")) {
                operand = money(fields, scope);
            } else if (fields.has("times")) {
                operand = multiple(fields, scope);
            } else if (fields.has("share")) {
                operand = share(fields, scope);
            } else if (fields.has("day-of")) {
                operand = dayOfEvent(fields, scope);
            } else {
                scope.fault(
                        node.place(),
                        "This threshold says nothing to compare with. Write {amount, currency, per}, {times, of}, {share, of}"
                                + " or {day-of, field}.");
            }
            fields.close();
            return operand;
        });
    }

    private static Optional<Operand> money(Fields fields, Scope scope) {
        var amount = fields.node("amount").flatMap(node -> Scalars.amount(node, scope));
        Optional<String> currency = fields.needed("currency", "Write its ISO 4217 code, such as EUR.")
                .flatMap(node -> Scalars.currency(node, scope));
        Optional<String> per = fields.text("per");
        return amount.isPresent() && currency.isPresent()
                ? Optional.of(new Condition.MoneyOperand(amount.get(), currency.get(), per))
                : Optional.empty();
    }

    private static Optional<Operand> multiple(Fields fields, Scope scope) {
        var times = fields.node("times").flatMap(node -> Scalars.amount(node, scope));
        Optional<String> series = fields.neededText("of", "Name a series of series.yaml, such as of: fr.smic.");
        series.ifPresent(name -> scope.use(WordKind.SERIES, name, fields.placeOf("of")));
        return times.isPresent() && series.isPresent()
                ? Optional.of(new Condition.SeriesOperand(times.get(), series.get()))
                : Optional.empty();
    }

    private static Optional<Operand> share(Fields fields, Scope scope) {
        var share = fields.node("share").flatMap(node -> Scalars.share(node, scope));
        Optional<String> of = fields.needed("of", "Name what it is a share of, such as of: status.validity.")
                .flatMap(node -> Scalars.word(
                        node, "quantity to take a share of", Map.of("status.validity", "status.validity"), scope));
        return share.isPresent() && of.isPresent()
                ? Optional.of(new Condition.ShareOperand(share.get(), of.get()))
                : Optional.empty();
    }

    /** What each whole unit of a quantity adds to the share that it gives: {@code {share: "1/40", of: year}}. */
    static Optional<Operand> rate(YamlNode node, Scope scope) {
        return Fields.open(node, "a rate", scope).flatMap(fields -> {
            String remedy = "Write {share: \"1/40\", of: year}.";
            var share = fields.needed("share", remedy).flatMap(written -> Scalars.share(written, scope));
            Optional<String> of = fields.needed("of", remedy)
                    .flatMap(written -> Scalars.word(written, "unit of a rate", RATE_UNITS, scope));
            fields.close();
            return share.isPresent() && of.isPresent()
                    ? Optional.of(new Condition.ShareOperand(share.get(), of.get()))
                    : Optional.empty();
        });
    }

    private static Optional<Operand> dayOfEvent(Fields fields, Scope scope) {
        Optional<String> event = fields.text("day-of");
        event.ifPresent(name -> scope.use(WordKind.EVENT, name, fields.placeOf("day-of")));
        Optional<String> field = fields.needed("field", "Write field: date, or field: until.")
                .flatMap(
                        node -> Scalars.word(node, "day of an event", Map.of("date", "date", "until", "until"), scope));
        return event.isPresent() && field.isPresent()
                ? Optional.of(new Condition.DayOfEventOperand(event.get(), field.get()))
                : Optional.empty();
    }
}
