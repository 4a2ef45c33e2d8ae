package org.circula.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All rule bases loaded, with the words they share. Immutable. */
public final class RuleBases {

    /** The jurisdiction whose base every State's base includes. */
    public static final String UNION = "eu";

    private final Words words;
    private final Map<String, RuleBase> bases;

    /** Every pathway and every kind of status by its id: each life asks for several. */
    private final Map<String, Pathway> pathways;

    private final Map<String, StatusKind> statuses;

    /** What each jurisdiction states, its overrides before its own and its own before the Union's, by id. */
    private final Map<String, Map<String, Provision>> provisions = new HashMap<>();

    private final Map<String, Optional<String>> countries = new HashMap<>();

    /**
     * The bases with what they share.
     *
     * @param words shared words and those of each folder
     * @param bases by jurisdiction
     */
    public RuleBases(Words words, Map<String, RuleBase> bases) {
        this.words = words;
        this.bases = Collections.unmodifiableMap(new TreeMap<>(bases));
        this.pathways = byId(RuleBase::pathways);
        this.statuses = byId(RuleBase::statuses);
        bases.forEach((jurisdiction, base) -> {
            provisions.put(jurisdiction, stated(base));
            countries.put(jurisdiction, base.country());
        });
    }

    /** What is stated in two bases is taken from the one whose folder's name its id begins with, or else from the first. */
    private <T> Map<String, T> byId(Function<RuleBase, Map<String, T>> stated) {
        Map<String, T> byId = new HashMap<>();
        bases.forEach((folder, base) -> stated.apply(base).forEach((id, found) -> {
            if (id.startsWith(folder + ".")) {
                byId.put(id, found);
            } else {
                byId.putIfAbsent(id, found);
            }
        }));
        return byId;
    }

    private Map<String, Provision> stated(RuleBase base) {
        Map<String, Provision> stated = new HashMap<>(ofTheUnion());
        stated.putAll(base.provisions());
        stated.putAll(base.overrides());
        return stated;
    }

    private Map<String, Provision> ofTheUnion() {
        RuleBase union = bases.get(UNION);
        return union == null ? Map.of() : union.provisions();
    }

    /** Shared words and those of each folder. */
    public Words words() {
        return words;
    }

    /** The bases by jurisdiction, in alphabetical order. */
    public Map<String, RuleBase> bases() {
        return bases;
    }

    /** The pathway of this id in any base. */
    public Optional<Pathway> pathway(String id) {
        return Optional.ofNullable(pathways.get(id));
    }

    /** The Union's base, where its law holds in a jurisdiction on a day: in the Union itself, and in its States while members. */
    public Optional<RuleBase> unionLawIn(String jurisdiction, LocalDate day) {
        return unionLaw(
                jurisdiction,
                span -> !day.isBefore(span.from())
                        && span.until().filter(day::isAfter).isEmpty());
    }

    /** The Union's base, where its law holds or held in a jurisdiction. */
    public Optional<RuleBase> unionLawIn(String jurisdiction) {
        return unionLaw(jurisdiction, span -> true);
    }

    private Optional<RuleBase> unionLaw(String jurisdiction, Predicate<Words.Membership> asked) {
        Words.Territory states = words.territories().get(UNION.toUpperCase(Locale.ROOT));
        boolean holds = jurisdiction.equals(UNION)
                || states == null
                || states.members().getOrDefault(jurisdiction.toUpperCase(Locale.ROOT), List.of()).stream()
                        .anyMatch(asked);
        return holds ? Optional.ofNullable(bases.get(UNION)) : Optional.empty();
    }

    /** The country whose law a jurisdiction is; empty for the Union, and where there is no such base. */
    public Optional<String> country(String jurisdiction) {
        return countries.getOrDefault(jurisdiction, Optional.empty());
    }

    /** The kind of status of this id in any base. */
    public Optional<StatusKind> status(String id) {
        return Optional.ofNullable(statuses.get(id));
    }

    /**
     * The provision of this id as the jurisdiction states it.
     *
     * <p>An override of the State is not joined here with the Union's entry: before its first date the Union's holds, which
     * whoever picks a value decides by the date.
     */
    public Optional<Provision> provision(String jurisdiction, String id) {
        Map<String, Provision> stated = provisions.get(jurisdiction);
        return Optional.ofNullable(stated == null ? ofTheUnion().get(id) : stated.get(id));
    }

    /** The rules of a provision, in whichever bases it has one. */
    public Stream<RuleText> rules(String provision) {
        return bases.values().stream()
                .map(base -> base.ruleTexts().get(provision))
                .filter(Objects::nonNull);
    }

    /** Kinds of status, each class word among the names replaced by all kinds of that class. */
    public List<String> kinds(List<String> kindsOrClasses) {
        List<String> kinds = new ArrayList<>();
        for (String name : kindsOrClasses) {
            StatusKind.StatusClass statusClass = StatusKind.StatusClass.of(name);
            if (statusClass == null) {
                kinds.add(name);
            } else {
                addKinds(statusClass, kinds);
            }
        }
        return Collections.unmodifiableList(kinds);
    }

    private void addKinds(StatusKind.StatusClass statusClass, List<String> kinds) {
        for (RuleBase base : bases.values()) {
            for (StatusKind kind : base.statuses().values()) {
                if (kind.statusClass() == statusClass) {
                    kinds.add(kind.id());
                }
            }
        }
    }

    /** Whether a kind of status is among these kinds, or of a class that is named among them. */
    public boolean isOneOf(List<String> kindsOrClasses, String kind) {
        for (int at = 0; at < kindsOrClasses.size(); at++) {
            String name = kindsOrClasses.get(at);
            if (name.equals(kind) || isOfClass(StatusKind.StatusClass.of(name), kind)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the Union's law states the kind of status, so that any of its States may grant it. */
    public boolean isOfTheUnion(String kind) {
        RuleBase union = bases.get(UNION);
        return union != null && union.statuses().containsKey(kind);
    }

    private boolean isOfClass(StatusKind.@Nullable StatusClass statusClass, String kind) {
        StatusKind known = statusClass == null ? null : statuses.get(kind);
        return known != null && known.statusClass() == statusClass;
    }

    /** The source cited by a provision of this jurisdiction: its own, else the Union's. */
    public Optional<Source> source(String jurisdiction, String act) {
        RuleBase base = bases.get(jurisdiction);
        if (base != null && base.sources().containsKey(act)) {
            return Optional.of(base.sources().get(act));
        }
        RuleBase union = bases.get(UNION);
        return union == null
                ? Optional.empty()
                : Optional.ofNullable(union.sources().get(act));
    }
}
