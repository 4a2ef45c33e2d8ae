package org.circula.law.parse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.circula.law.Citation;
import org.circula.law.Condition;
import org.circula.law.DueDay;
import org.circula.law.Effect;
import org.circula.law.Force;
import org.circula.law.Gives;
import org.circula.law.Manner;
import org.circula.law.MeasureSpecification;
import org.circula.law.ProvisionKind;
import org.circula.law.ProvisionValue;
import org.circula.law.ProvisionValue.CountedClass;
import org.circula.law.ProvisionValue.DayOfAbsence;
import org.circula.law.ProvisionValue.LeftOut;
import org.circula.law.ProvisionValue.Moment;
import org.circula.law.ProvisionValue.Reading;
import org.circula.law.RuleBases;
import org.circula.law.WordKind;
import org.circula.law.yaml.YamlNode;

/** Reads one value of a provision: what it says from a day on, where that stands, and how well it is known. */
final class ValueParser {

    private static final Map<String, Effect> EFFECTS = Scalars.words(Effect.class, Effect::word);
    private static final Map<String, Force> FORCES = Scalars.words(Force.class);
    private static final Map<String, Moment> MOMENTS = Scalars.words(Moment.class);
    private static final Set<String> NOT_IN_A_READING = Set.of("readings", "taken");

    private final YamlNode.Mapping node;
    private final Fields fields;
    private final ValueShape shape;
    private final Scope scope;

    private ValueParser(YamlNode.Mapping node, Fields fields, ValueShape shape, Scope scope) {
        this.node = node;
        this.fields = fields;
        this.shape = shape;
        this.scope = scope;
    }

    static Optional<ProvisionValue> value(YamlNode.Mapping node, ValueShape shape, Scope scope) {
        return Fields.open(node, shape.called(), scope)
                .flatMap(fields -> new ValueParser(node, fields, shape, scope).value());
    }

    private Optional<ProvisionValue> value() {
        Optional<LocalDate> from = fields.needed("from", "Give the first day: from: \"2024-01-28\".")
                .flatMap(day -> Scalars.date(day, scope));
        InForce inForce = inForce();
        boolean none = none();
        Optional<MeasureSpecification> measure = measure(none);
        Optional<Condition> keep = keep(none);
        Optional<String> asks = asks();
        Optional<Boolean> holds = holds();
        asksXorHolds(none);
        Optional<Effect> effect = effect();
        Optional<DueDay> due = due(none);
        Optional<Force> force = force();
        Optional<LeftOut> leftOut = leftOut(none);
        Optional<CountedClass> onlyIf = onlyIf();
        Optional<MeasureSpecification> part = part(none);
        Optional<MeasureSpecification> whole = whole(none);
        Optional<Condition.Operand> each = each(none);
        List<Citation> sources = CitationParser.needed(fields, scope);
        Grading.Graded graded = Grading.read(fields, sources, scope);
        List<Reading> readings = readings();
        Optional<String> taken = fields.text("taken");
        fields.close();
        if (taken.isPresent() && !fields.has("readings")) {
            scope.fault(
                    fields.placeOf("taken"),
                    "'taken' says why one of several readings is taken, but there are no 'readings'. State them, or write a"
                            + " note.");
        }
        if (from.isEmpty() || graded.grade().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new ProvisionValue(
                from.get(),
                Optional.empty(),
                graded.fromGrade(),
                inForce.from(),
                inForce.until(),
                none,
                measure,
                keep,
                asks,
                holds,
                effect,
                force,
                leftOut,
                onlyIf,
                part,
                whole,
                each,
                sources,
                graded.grade().get(),
                graded.textOf(),
                graded.note(),
                readings,
                taken,
                due));
    }

    private record InForce(Optional<LocalDate> from, Optional<LocalDate> until) {}

    private InForce inForce() {
        return fields.node("in-force")
                .flatMap(written -> Fields.open(written, "'in-force'", scope))
                .map(inner -> {
                    var from = inner.node("from").flatMap(day -> Scalars.date(day, scope));
                    var until = inner.node("until").flatMap(day -> Scalars.date(day, scope));
                    inner.close();
                    return new InForce(from, until);
                })
                .orElse(new InForce(Optional.empty(), Optional.empty()));
    }

    private boolean none() {
        return fields.node("none")
                .flatMap(written -> Scalars.word(
                        written, "ending; leave the key out where there is a rule", Map.of("true", true), scope))
                .orElse(false);
    }

    private Optional<MeasureSpecification> measure(boolean none) {
        if (!shape.mayHaveMeasure()) {
            fields.refuse("measure", "Only limits, and exceptions that replace one, measure.");
            return Optional.empty();
        }
        needed("measure", shape.needsMeasure(), none, "A limit measures: measure: {take: nearest-absence, …}.");
        return fields.node("measure").flatMap(written -> MeasureParser.measure(written, scope));
    }

    private Optional<Condition> keep(boolean none) {
        if (!shape.needsKeep()) {
            fields.refuse("keep", "Only limits, and exceptions that replace one, have a threshold.");
            return Optional.empty();
        }
        needed("keep", true, none, "Write the condition that keeps: keep: {less-than: P12M}.");
        return fields.node("keep").flatMap(written -> ConditionParser.condition(written, scope));
    }

    /** A key that the kind needs, unless the value says that there is no such rule, which forbids it. */
    private void needed(String key, boolean needed, boolean none, String remedy) {
        if (none && fields.has(key)) {
            scope.fault(
                    fields.placeOf(key),
                    "'none: true' says that the law has no such rule from this day, so '" + key
                            + "' has nothing to say. Take one of the two out.");
        }
        if (!none && needed && !fields.has(key)) {
            fields.missing(key, remedy + " Or write none: true if the law has no such rule from this day.");
        }
    }

    private Optional<String> asks() {
        if (!shape.asksOrHolds()) {
            fields.refuse(
                    "asks",
                    "Only tests and duties ask. A measure asks with measure: {take: answered-amount, asks: …}.");
            return Optional.empty();
        }
        Optional<String> asks = fields.text("asks");
        asks.ifPresent(answer -> scope.use(WordKind.ANSWER, answer, fields.placeOf("asks")));
        return asks;
    }

    private Optional<Boolean> holds() {
        if (!shape.asksOrHolds()) {
            fields.refuse("holds", "Only tests and duties hold or do not.");
            return Optional.empty();
        }
        return fields.node("holds").flatMap(written -> Scalars.truth(written, scope));
    }

    private void asksXorHolds(boolean none) {
        if (!shape.asksOrHolds()) {
            return;
        }
        boolean asks = fields.has("asks");
        boolean holds = fields.has("holds");
        if (none && (asks || holds)) {
            needed(asks ? "asks" : "holds", false, true, "");
        } else if (!none && asks == holds) {
            scope.fault(
                    node.place(),
                    "A test or duty either asks one answer or holds for whomever its rule names. Write 'asks: es.some-answer',"
                            + " or 'holds: true' (a right) or 'holds: false' (a bar), one of the two.");
        }
    }

    private Optional<Effect> effect() {
        if (!shape.mayHaveEffect()) {
            fields.refuse("effect", "Only what can cost a status has an effect.");
            return Optional.empty();
        }
        return fields.node("effect").flatMap(written -> Scalars.word(written, "effect", EFFECTS, scope));
    }

    private Optional<DueDay> due(boolean none) {
        if (shape.kind() != ProvisionKind.DUTY) {
            fields.refuse("due", "Only a duty is to be done by a day; a limit has 'measure' and 'keep'.");
            return Optional.empty();
        }
        needed("due", false, none, "");
        return fields.node("due").flatMap(written -> DueDayParser.dueDay(written, scope));
    }

    private Optional<Force> force() {
        if (!scope.folder().equals(RuleBases.UNION)) {
            fields.refuse("force", "It says how Union law binds and stands in the folder 'eu' alone. Take it out.");
            return Optional.empty();
        }
        return fields.node("force").flatMap(written -> Scalars.word(written, "force", FORCES, scope));
    }

    private Optional<LeftOut> leftOut(boolean none) {
        if (!shape.isException(Manner.LEAVES_OUT)) {
            for (String key : List.of("days", "counts-as", "cap")) {
                fields.refuse(key, "It belongs to exceptions with how: leaves-out.");
            }
            return Optional.empty();
        }
        needed("days", true, none, "Say which days are left out: days: {away-for: [work]} or days: {under: [kinds]}.");
        return LeftOutParser.leftOut(fields, scope);
    }

    private Optional<CountedClass> onlyIf() {
        if (shape.kind() != ProvisionKind.EXCEPTION) {
            fields.refuse("only-if", "Only exceptions depend on a count; the rule says for whom a provision is.");
            return Optional.empty();
        }
        return fields.node("only-if")
                .flatMap(written -> Fields.open(written, "'only-if'", scope))
                .flatMap(inner -> {
                    String remedy = "Write only-if: {measure: {take: age}, is: {at-least: P65Y}}.";
                    var measure =
                            inner.needed("measure", remedy).flatMap(written -> MeasureParser.measure(written, scope));
                    var is = inner.needed("is", remedy).flatMap(written -> ConditionParser.condition(written, scope));
                    var on = inner.node("on-day");
                    Optional<DayOfAbsence> day = on.flatMap(this::dayOfAbsence);
                    inner.close();
                    return measure.isPresent() && is.isPresent() && on.isPresent() == day.isPresent()
                            ? Optional.of(new CountedClass(measure.get(), is.get(), day))
                            : Optional.empty();
                });
    }

    private Optional<DayOfAbsence> dayOfAbsence(YamlNode node) {
        return Fields.open(node, "'on-day'", scope).flatMap(inner -> {
            String remedy = "Write on-day: {of-absence: leaving, outside: \"DE\", reaches: P6M}.";
            Optional<Moment> moment = inner.needed("of-absence", remedy)
                    .flatMap(word -> Scalars.word(word, "day of an absence", MOMENTS, scope));
            var outside = inner.needed("outside", remedy).flatMap(place -> Names.territory(place, scope));
            var reaches = inner.needed("reaches", remedy).flatMap(period -> Scalars.period(period, scope));
            inner.close();
            return moment.isPresent() && outside.isPresent() && reaches.isPresent()
                    ? Optional.of(new DayOfAbsence(moment.get(), outside.get(), reaches.get()))
                    : Optional.empty();
        });
    }

    private Optional<MeasureSpecification> part(boolean none) {
        return ofQuantity("part", true, none).flatMap(written -> MeasureParser.measure(written, scope));
    }

    private Optional<MeasureSpecification> whole(boolean none) {
        boolean needed = givesShare() && !fields.has("each");
        return ofQuantity("whole", needed, none).flatMap(written -> MeasureParser.measure(written, scope));
    }

    private Optional<Condition.Operand> each(boolean none) {
        boolean needed = shape.gives().filter(Gives.AMOUNT::equals).isPresent();
        if (givesShare() && fields.has("whole")) {
            fields.refuse("each", "A share has 'whole' or 'each', not both.");
            return Optional.empty();
        }
        return ofQuantity("each", needed, none)
                .flatMap(written -> givesShare()
                        ? ConditionParser.rate(written, scope)
                        : ConditionParser.operand(written, false, scope));
    }

    private boolean givesShare() {
        return shape.gives().filter(Gives.SHARE::equals).isPresent();
    }

    private Optional<YamlNode> ofQuantity(String key, boolean needed, boolean none) {
        if (shape.kind() != ProvisionKind.QUANTITY) {
            fields.refuse(key, "Only quantities have it.");
            return Optional.empty();
        }
        needed(
                key,
                needed,
                none,
                "A share has 'part' and 'whole' or 'each', an amount 'part' and 'each', a time 'part' alone.");
        return fields.node(key);
    }

    private List<Reading> readings() {
        Optional<Fields> opened =
                fields.node("readings").flatMap(written -> Fields.open(written, "'readings' (by name)", scope));
        List<Reading> readings = new ArrayList<>();
        if (opened.isEmpty()) {
            return readings;
        }
        YamlNode.Mapping unread = Overlay.without(node, NOT_IN_A_READING);
        for (YamlNode.Entry entry : opened.get().entries()) {
            ReadingParser.reading(entry, unread, shape, scope).ifPresent(readings::add);
        }
        return readings;
    }
}
