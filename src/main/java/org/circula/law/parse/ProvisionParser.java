package org.circula.law.parse;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.circula.law.DatedBy;
import org.circula.law.Domain;
import org.circula.law.Gives;
import org.circula.law.Judgment;
import org.circula.law.Manner;
import org.circula.law.PrincipleMark;
import org.circula.law.Provision;
import org.circula.law.ProvisionKind;
import org.circula.law.ProvisionValue;
import org.circula.law.WordKind;
import org.circula.law.yaml.YamlNode;

/** Reads one provision with its values, judgments and the exceptions that touch it. */
final class ProvisionParser {

    private static final Map<String, ProvisionKind> KINDS = Scalars.words(ProvisionKind.class);
    private static final Map<String, Manner> MANNERS = Scalars.words(Manner.class, Manner::word);
    private static final Map<String, Gives> GIVES = Scalars.words(Gives.class);
    private static final Map<String, DatedBy> DATED_BY = Scalars.words(DatedBy.class, DatedBy::word);

    /** Days that are those of an event of the same name. */
    private static final Set<DatedBy> PICKED_BY_EVENT =
            EnumSet.of(DatedBy.APPLICATION, DatedBy.CLAIM, DatedBy.DEPARTURE);

    /** Keys of a leaving-out exception that may stand once beside {@code how} instead of in each value. */
    private static final List<String> FOR_ALL_VALUES = List.of("days", "counts-as", "cap");

    private final YamlNode.Entry entry;
    private final Domain domain;
    private final Scope scope;
    private final Fields fields;

    private ProvisionParser(YamlNode.Entry entry, Domain domain, Scope scope, Fields fields) {
        this.entry = entry;
        this.domain = domain;
        this.scope = scope;
        this.fields = fields;
    }

    static Optional<Provision> provision(YamlNode.Entry entry, Domain domain, Scope outer) {
        Scope scope = outer.inside(entry.key());
        return Fields.open(entry.value(), "a provision", scope)
                .flatMap(fields -> new ProvisionParser(entry, domain, scope, fields).provision());
    }

    private Optional<Provision> provision() {
        Optional<ProvisionKind> kind = fields.needed("kind", "Write kind: limit, test, exception, quantity or duty.")
                .flatMap(node -> Scalars.word(node, "kind of provision", KINDS, scope));
        Optional<String> says =
                fields.neededText("says", "Say in one English sentence, without the number, what it says.");
        if (kind.isEmpty()) {
            // What else is needed depends on the kind, so nothing more can be said about this entry.
            return Optional.empty();
        }
        boolean exception = kind.get() == ProvisionKind.EXCEPTION;
        Optional<PrincipleMark> principle = principle(kind.get());
        boolean mayNotApply = mayNotApply(exception);
        Optional<DatedBy> datedBy =
                fields.node("dated-by").flatMap(node -> Scalars.word(node, "day that picks the law", DATED_BY, scope));
        datedBy.filter(PICKED_BY_EVENT::contains)
                .ifPresent(day -> scope.use(WordKind.EVENT, day.word(), fields.placeOf("dated-by")));
        Optional<Manner> manner = manner(exception);
        boolean byDiscretion = byDiscretion(exception);
        List<String> weighed = weighed(kind.get(), byDiscretion);
        Optional<Gives> gives = gives(kind.get());
        List<String> liftedBy = liftedBy(exception);

        ValueShape shape = new ValueShape(kind.get(), manner, gives);
        List<YamlNode.Mapping> raw = rawValues(shape);
        List<ProvisionValue> values = ValueList.parse(raw, shape, scope);
        List<Judgment> judgments = fields.node("judgments")
                .map(node -> new JudgmentParser(raw, values, shape, scope).judgments(node))
                .orElse(List.of());
        fields.close();
        if (says.isEmpty() || values.isEmpty() || values.size() != raw.size()) {
            return Optional.empty();
        }
        return Optional.of(new Provision(
                entry.key(),
                scope.folder(),
                domain,
                kind.get(),
                says.get(),
                principle.orElse(PrincipleMark.neutral()),
                mayNotApply,
                datedBy.orElse(DatedBy.AS_OF),
                values,
                judgments,
                liftedBy,
                manner,
                byDiscretion,
                weighed,
                gives,
                entry.place()));
    }

    private Optional<PrincipleMark> principle(ProvisionKind kind) {
        boolean mayBeLeftOut = kind == ProvisionKind.EXCEPTION || kind == ProvisionKind.QUANTITY;
        Optional<YamlNode> node =
                mayBeLeftOut ? fields.node("principle") : fields.needed("principle", PrincipleParser.HOW_TO_MARK);
        return node.flatMap(written -> PrincipleParser.mark(written, scope));
    }

    private boolean mayNotApply(boolean exception) {
        if (exception) {
            fields.refuse("may-not-apply", "The rule of an exception may always stay silent. Take the key out.");
            return false;
        }
        return fields.node("may-not-apply")
                .flatMap(node -> Scalars.truth(node, scope))
                .orElse(false);
    }

    private Optional<Manner> manner(boolean exception) {
        if (!exception) {
            fields.refuse("how", "Only exceptions leave out, replace or lift.");
            return Optional.empty();
        }
        return fields.needed("how", "Write how: leaves-out, how: replaces or how: lifts.")
                .flatMap(node -> Scalars.word(node, "way to touch a provision", MANNERS, scope));
    }

    private boolean byDiscretion(boolean exception) {
        if (!exception) {
            fields.refuse("by", "Only exceptions are granted by law or by discretion; a test has 'weighed'.");
            return false;
        }
        return fields.node("by")
                .flatMap(node ->
                        Scalars.word(node, "ground of an exception", Map.of("law", false, "discretion", true), scope))
                .orElse(false);
    }

    private List<String> weighed(ProvisionKind kind, boolean byDiscretion) {
        boolean allowed = kind == ProvisionKind.TEST || kind == ProvisionKind.DUTY || byDiscretion;
        if (!allowed) {
            fields.refuse("weighed", "Criteria are weighed in tests, duties and exceptions with by: discretion.");
            return List.of();
        }
        Optional<YamlNode> node = byDiscretion
                ? fields.needed("weighed", "Name what the authority weighs: weighed: [\"reason\"].")
                : fields.node("weighed");
        return node.map(list -> Scalars.texts(list, scope)).orElse(List.of()).stream()
                .map(Scalars.Written::text)
                .toList();
    }

    private Optional<Gives> gives(ProvisionKind kind) {
        if (kind != ProvisionKind.QUANTITY) {
            fields.refuse("gives", "Only quantities give a share, an amount or a time.");
            return Optional.empty();
        }
        return fields.needed("gives", "Write gives: share, gives: amount or gives: time.")
                .flatMap(node -> Scalars.word(node, "thing that a quantity gives", GIVES, scope));
    }

    private List<String> liftedBy(boolean exception) {
        if (exception) {
            fields.refuse("lifted-by", "An exception is not touched by another; let both touch the provision.");
            return List.of();
        }
        return fields.node("lifted-by")
                .map(node -> Names.used(node, Set.of(WordKind.PROVISION), References.Role.LIFTING, scope))
                .orElse(List.of());
    }

    private List<YamlNode.Mapping> rawValues(ValueShape shape) {
        List<YamlNode.Mapping> raw = fields.needed("values", "Give it at least one value, dated and cited.")
                .map(node -> ValueList.mappings(node, scope))
                .orElse(List.of());
        if (!shape.isException(Manner.LEAVES_OUT)) {
            FOR_ALL_VALUES.forEach(key -> fields.refuse(key, "It belongs to exceptions with how: leaves-out."));
            return raw;
        }
        List<YamlNode.Entry> forAll = new ArrayList<>();
        for (String key : FOR_ALL_VALUES) {
            fields.node(key).ifPresent(node -> forAll.add(new YamlNode.Entry(key, fields.placeOf(key), node)));
        }
        return raw.stream()
                .map(value -> value.get("none").isPresent() ? value : Overlay.completed(value, forAll))
                .toList();
    }
}
