package org.circula.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * All rule bases loaded, with the words they share.
 *
 * @param words shared words and those of each folder
 * @param bases by jurisdiction, in alphabetical order
 */
public record RuleBases(Words words, Map<String, RuleBase> bases) {

    /** The jurisdiction whose base every State's base includes. */
    public static final String UNION = "eu";

    public RuleBases {
        bases = Collections.unmodifiableMap(new TreeMap<>(bases));
    }

    /** The pathway of this id in any base. */
    public Optional<Pathway> pathway(String id) {
        RuleBase home = home(id);
        Pathway own = home == null ? null : home.pathways().get(id);
        if (own != null) {
            return Optional.of(own);
        }
        for (RuleBase base : bases.values()) {
            Pathway found = base.pathways().get(id);
            if (found != null) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
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

    /** The base whose folder's name an id begins with: asked first, for nearly every id stands there. */
    private @Nullable RuleBase home(String id) {
        int end = id.indexOf('.');
        return end < 0 ? null : bases.get(id.substring(0, end));
    }

    /** The kind of status of this id in any base. */
    public Optional<StatusKind> status(String id) {
        RuleBase home = home(id);
        StatusKind own = home == null ? null : home.statuses().get(id);
        if (own != null) {
            return Optional.of(own);
        }
        for (RuleBase base : bases.values()) {
            StatusKind found = base.statuses().get(id);
            if (found != null) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    /**
     * The provision of this id as the jurisdiction states it.
     *
     * <p>An override of the State is not joined here with the Union's entry: before its first date the Union's holds, which
     * whoever picks a value decides by the date.
     */
    public Optional<Provision> provision(String jurisdiction, String id) {
        RuleBase base = bases.get(jurisdiction);
        if (base != null) {
            Provision override = base.overrides().get(id);
            Provision own = override == null ? base.provisions().get(id) : override;
            if (own != null) {
                return Optional.of(own);
            }
        }
        RuleBase union = bases.get(UNION);
        return union == null
                ? Optional.empty()
                : Optional.ofNullable(union.provisions().get(id));
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
        for (String name : kindsOrClasses) {
            if (name.equals(kind) || isOfClass(StatusKind.StatusClass.of(name), kind)) {
                return true;
            }
        }
        return false;
    }

    private boolean isOfClass(StatusKind.@Nullable StatusClass statusClass, String kind) {
        return statusClass != null
                && status(kind)
                        .map(StatusKind::statusClass)
                        .filter(statusClass::equals)
                        .isPresent();
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
