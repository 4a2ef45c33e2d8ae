package org.circula.law.parse;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.circula.law.LookBack;
import org.circula.law.MeasureSpecification;
import org.circula.law.MeasureSpecification.BrokenBy;
import org.circula.law.MeasureSpecification.LooksAt;
import org.circula.law.Parameter;
import org.circula.law.Spelling;
import org.circula.law.SumRule;
import org.circula.law.Take;
import org.circula.law.TerritoryReference;
import org.circula.law.WordKind;
import org.circula.law.yaml.YamlNode;

/** Reads {@code measure:}, {@code part:} and {@code whole:}: a take with the parameters it needs and no others. */
final class MeasureParser {

    private static final Map<String, Take> TAKES = Scalars.words(Take.class, Take::word);
    private static final Map<String, SumRule> SUMS = Scalars.words(SumRule.class, SumRule::word);
    private static final Map<String, BrokenBy> BREAKS = Scalars.words(BrokenBy.class);
    private static final Map<String, LooksAt> LOOKS = Scalars.words(LooksAt.class);

    private final Fields fields;
    private final Scope scope;

    private MeasureParser(Fields fields, Scope scope) {
        this.fields = fields;
        this.scope = scope;
    }

    static Optional<MeasureSpecification> measure(YamlNode node, Scope scope) {
        return Fields.open(node, "a measure", scope).flatMap(fields -> new MeasureParser(fields, scope).measure());
    }

    private Optional<MeasureSpecification> measure() {
        Optional<Take> take = fields.needed("take", "Name what is counted, such as take: nearest-absence.")
                .flatMap(node -> Scalars.word(node, "take", TAKES, scope));
        MeasureSpecification specification = new MeasureSpecification(
                take.orElse(Take.AGE),
                place("in"),
                place("outside"),
                lookBack(),
                parsed("broken-by", (node, inside) -> Scalars.word(node, "way to break an absence", BREAKS, inside)),
                names("only-for", WordKind.REASON),
                names("not-for", WordKind.REASON),
                leaveOut(),
                parsed("sum", (node, inside) -> Scalars.word(node, "convention for adding stretches", SUMS, inside)),
                parsed("window", Scalars::period),
                parsed("years", Scalars::wholeNumber),
                parsed("looks-at", (node, inside) -> Scalars.word(node, "choice of days to look at", LOOKS, inside)),
                name("towards", WordKind.PATHWAY),
                fields.node("under")
                        .map(node -> Names.statusesOrClasses(node, scope))
                        .orElse(List.of()),
                parsed("before", Scalars::date),
                names("kind", WordKind.STATUS),
                parsed("lawfully-used", (node, inside) -> Scalars.word(node, "choice", Map.of("yes", true), inside))
                        .isPresent(),
                name("event", WordKind.EVENT),
                name("from-event", WordKind.EVENT),
                name("to-event", WordKind.EVENT),
                name("branch", WordKind.BRANCH),
                names("occupation", WordKind.OCCUPATION),
                name("asks", WordKind.ANSWER),
                parsed("longer-than", Scalars::period),
                parsed("exits", (node, inside) -> Scalars.word(node, "kind of exit", Map.of("irregular", true), inside))
                        .isPresent(),
                parsed("also-ended", (node, inside) -> Scalars.word(node, "choice", Map.of("yes", true), inside))
                        .isPresent());
        fields.close();
        if (take.isEmpty()) {
            return Optional.empty();
        }
        boolean byBeginning = specification.lookBack() instanceof LookBack.NamedDays named
                && named.begunBy().isPresent();
        if (byBeginning && take.get() != Take.NEAREST_ABSENCE) {
            scope.fault(
                    fields.placeOf("take"),
                    "Only the take 'nearest-absence' looks at absences by the day they began. Write 'until' in place of"
                            + " 'begun-by', or choose that take.");
            return Optional.empty();
        }
        boolean addedOtherwise = specification
                .sum()
                .filter(sum -> sum != SumRule.MONTHS_THEN_30_DAYS)
                .isPresent();
        if (take.get() == Take.INSURED_TIME && addedOtherwise) {
            scope.fault(
                    fields.placeOf("sum"),
                    "Insured time is added up in months. Write sum: months-then-30-days where the law takes thirty days"
                            + " for a month, or leave the key out.");
            return Optional.empty();
        }
        return parametersFit(take.get()) ? Optional.of(scope.specifications().one(specification)) : Optional.empty();
    }

    private boolean parametersFit(Take take) {
        boolean fit = true;
        for (Parameter parameter : Parameter.values()) {
            List<String> written = parameter.keys().stream().filter(fields::has).toList();
            if (written.size() > 1) {
                scope.fault(
                        fields.placeOf(written.get(1)),
                        "'" + written.get(0) + "' and '" + written.get(1) + "' exclude each other. Keep one.");
                fit = false;
            }
            if (written.isEmpty() && take.required().contains(parameter)) {
                fields.missing(
                        String.join("' or '", parameter.keys()),
                        "The take '" + take.word() + "' cannot count without it.");
                fit = false;
            }
            if (!written.isEmpty() && !allowed(take).contains(parameter)) {
                scope.fault(
                        fields.placeOf(written.get(0)),
                        "The take '" + take.word() + "' does not use '" + written.get(0) + "'. "
                                + Spelling.advice("", keysOf(allowed(take)))
                                + " Take the key out or choose another take.");
                fit = false;
            }
        }
        return fit;
    }

    private static Set<Parameter> allowed(Take take) {
        Set<Parameter> allowed = new LinkedHashSet<>(take.required());
        allowed.addAll(take.optional());
        return allowed;
    }

    private static List<String> keysOf(Set<Parameter> parameters) {
        List<String> keys = new ArrayList<>();
        parameters.forEach(parameter -> keys.addAll(parameter.keys()));
        return keys;
    }

    private LookBack lookBack() {
        Optional<LookBack> since = fields.node("since").flatMap(this::since);
        Optional<LookBack> within = fields.node("within").flatMap(this::within);
        return since.or(() -> within).orElse(new LookBack.Everything());
    }

    private Optional<LookBack> since(YamlNode node) {
        if (node instanceof YamlNode.Scalar) {
            Map<String, LookBack> words = Map.of(
                    "grant-of-status", new LookBack.SinceGrant(), "first-presence", new LookBack.SinceFirstPresence());
            return Scalars.word(node, "day to count from", words, scope);
        }
        return Fields.open(node, "'since'", scope)
                .flatMap(inner -> inner.has("day") ? sinceGrantOnNamedDays(node, inner) : since(node, inner));
    }

    private Optional<LookBack> sinceGrantOnNamedDays(YamlNode node, Fields inner) {
        Map<String, LookBack> words = Map.of("grant-of-status", new LookBack.SinceGrant());
        return namedDays(
                node, inner, inner.node("day").flatMap(day -> Scalars.word(day, "day to count from", words, scope)));
    }

    private Optional<LookBack> since(YamlNode node, Fields inner) {
        Optional<String> event = inner.text("event");
        Optional<Period> atMost = inner.node("for").flatMap(period -> Scalars.period(period, scope));
        Optional<LocalDate> until = inner.node("until").flatMap(day -> Scalars.date(day, scope));
        Optional<YamlNode> endOf = inner.node("end-of");
        Optional<String> granted = inner.text("granted");
        inner.close();
        event.ifPresent(name -> scope.use(WordKind.EVENT, name, inner.placeOf("event")));
        granted.ifPresent(name -> scope.use(WordKind.STATUS, name, inner.placeOf("granted")));
        long beginnings = Stream.of(event.isPresent(), endOf.isPresent(), granted.isPresent())
                .filter(present -> present)
                .count();
        if (beginnings != 1 || ((atMost.isPresent() || until.isPresent()) && event.isEmpty())) {
            scope.fault(
                    node.place(),
                    "'since' names one beginning. Write {event: voluntary-return}, which may add for: P3Y or"
                            + " until: \"2022-03-31\", {end-of: [kinds]} or {granted: kind}.");
            return Optional.empty();
        }
        return event.<LookBack>map(name -> new LookBack.SinceEvent(name, atMost, until))
                .or(() -> granted.map(LookBack.SinceGrantOf::new))
                .or(() -> endOf.map(kinds -> new LookBack.SinceEndOf(Names.used(kinds, WordKind.STATUS, scope))));
    }

    private Optional<LookBack> within(YamlNode node) {
        if (node instanceof YamlNode.Scalar) {
            return Scalars.period(node, scope).map(LookBack.Within::new);
        }
        return Fields.open(node, "'within'", scope)
                .flatMap(inner -> inner.has("first-day-of")
                        ? firstDay(inner)
                        : inner.has("period") ? withinNamedDays(node, inner) : withinBackFrom(inner));
    }

    private Optional<LookBack> firstDay(Fields inner) {
        Optional<LookBack> first = inner.node("first-day-of")
                .flatMap(written -> Scalars.period(written, scope))
                .map(LookBack.FirstDayOf::new);
        inner.close();
        return first;
    }

    private Optional<LookBack> withinNamedDays(YamlNode node, Fields inner) {
        Optional<LookBack> within = inner.node("period")
                .flatMap(written -> Scalars.period(written, scope))
                .map(LookBack.Within::new);
        return namedDays(node, inner, within);
    }

    private Optional<LookBack> namedDays(YamlNode node, Fields inner, Optional<LookBack> days) {
        Optional<LocalDate> notBefore = inner.node("from").flatMap(day -> Scalars.date(day, scope));
        Optional<LocalDate> until = inner.node("until").flatMap(day -> Scalars.date(day, scope));
        Optional<LocalDate> begunBy = inner.node("begun-by").flatMap(day -> Scalars.date(day, scope));
        inner.close();
        boolean turned = notBefore.isPresent()
                && until.or(() -> begunBy)
                        .filter(last -> last.isBefore(notBefore.get()))
                        .isPresent();
        if (turned || (notBefore.isEmpty() && until.isEmpty() && begunBy.isEmpty())) {
            scope.fault(
                    node.place(),
                    "Named days need 'from', 'until' or 'begun-by', in the order of the calendar. Write"
                            + " within: {period: P10Y, from: \"2024-04-11\"} or"
                            + " since: {day: grant-of-status, until: \"2024-05-20\"}.");
            return Optional.empty();
        }
        return days.map(back -> new LookBack.NamedDays(back, notBefore, until, begunBy));
    }

    private Optional<LookBack> withinBackFrom(Fields inner) {
        Optional<String> event = inner.neededText("event", "Write {event: x, back: P15Y}.");
        Optional<Period> back =
                inner.needed("back", "Write {event: x, back: P15Y}.").flatMap(period -> Scalars.period(period, scope));
        inner.close();
        event.ifPresent(name -> scope.use(WordKind.EVENT, name, inner.placeOf("event")));
        return event.isPresent() && back.isPresent()
                ? Optional.of(new LookBack.WithinBackFrom(event.get(), back.get()))
                : Optional.empty();
    }

    private List<String> leaveOut() {
        return fields.node("leave-out")
                .flatMap(node -> Fields.open(node, "'leave-out'", scope))
                .map(inner -> {
                    List<String> kinds = inner.needed("under", "Write leave-out: {under: [kinds of status]}.")
                            .map(node -> Names.statusesOrClasses(node, scope))
                            .orElse(List.of());
                    inner.close();
                    return kinds;
                })
                .orElse(List.of());
    }

    private Optional<TerritoryReference> place(String key) {
        return fields.node(key).flatMap(node -> Names.territory(node, scope));
    }

    private <T> Optional<T> parsed(String key, BiFunction<YamlNode, Scope, Optional<T>> parser) {
        return fields.node(key).flatMap(node -> parser.apply(node, scope));
    }

    private Optional<String> name(String key, WordKind kind) {
        Optional<String> name = fields.text(key);
        name.ifPresent(written -> scope.use(kind, written, fields.placeOf(key)));
        return name;
    }

    private List<String> names(String key, WordKind kind) {
        return fields.node(key).map(node -> Names.used(node, kind, scope)).orElse(List.of());
    }
}
