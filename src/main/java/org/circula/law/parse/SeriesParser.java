package org.circula.law.parse;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.circula.law.Citation;
import org.circula.law.Grade;
import org.circula.law.Words.Series;
import org.circula.law.Words.Series.Point;
import org.circula.law.yaml.YamlNode;

/** Reads a dated series of amounts, such as a minimum wage. */
final class SeriesParser {

    private SeriesParser() {}

    static Optional<Series> series(YamlNode.Entry entry, Scope scope) {
        return Fields.open(entry.value(), "a series", scope).flatMap(fields -> {
            Optional<String> says = fields.neededText("says", "Give its name in English.");
            Optional<Fields> unit = fields.needed("unit", "Write unit: {currency: EUR, per: month}.")
                    .flatMap(node -> Fields.open(node, "a unit", scope));
            Optional<String> currency =
                    unit.flatMap(inner -> inner.needed("currency", "Write its ISO 4217 code, such as EUR.")
                            .flatMap(code -> Scalars.currency(code, scope)));
            Optional<String> per = unit.flatMap(inner -> inner.text("per"));
            unit.ifPresent(Fields::close);
            List<Point> points = fields.needed("values", "Give at least one dated amount.")
                    .map(node -> points(node, scope))
                    .orElse(List.of());
            fields.text("note");
            fields.close();
            return says.isPresent() && currency.isPresent()
                    ? Optional.of(new Series(entry.key(), says.get(), currency.get(), per, points))
                    : Optional.empty();
        });
    }

    private static List<Point> points(YamlNode node, Scope scope) {
        List<Point> points = new ArrayList<>();
        for (YamlNode.Mapping mapping : ValueList.mappings(node, scope)) {
            point(mapping, scope).ifPresent(point -> {
                if (!points.isEmpty()
                        && !point.from().isAfter(points.get(points.size() - 1).from())) {
                    scope.fault(
                            mapping.placeOf("from"),
                            Dates.notAfter(
                                    point.from(), points.get(points.size() - 1).from()));
                }
                points.add(point);
            });
        }
        return points;
    }

    private static Optional<Point> point(YamlNode.Mapping node, Scope scope) {
        return Fields.open(node, "a dated amount", scope).flatMap(fields -> {
            Optional<LocalDate> from =
                    fields.needed("from", "Give the first day.").flatMap(day -> Scalars.date(day, scope));
            Optional<BigDecimal> amount = fields.needed("amount", "Write amount: \"1801.80\".")
                    .flatMap(written -> Scalars.amount(written, scope));
            List<Citation> sources = CitationParser.needed(fields, scope);
            Optional<Grade> grade = fields.needed("grade", "Say how well it is known: TEXT, SECONDARY or MEMORY.")
                    .flatMap(written -> Scalars.grade(written, scope));
            fields.node("text-of").ifPresent(day -> Scalars.date(day, scope));
            fields.text("note");
            fields.close();
            return from.isPresent() && amount.isPresent() && grade.isPresent()
                    ? Optional.of(new Point(from.get(), amount.get(), sources, grade.get()))
                    : Optional.empty();
        });
    }
}
