package org.circula.law;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

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
        bases = java.util.Collections.unmodifiableMap(new TreeMap<>(bases));
    }

    /** The pathway of this id in any base. */
    public Optional<Pathway> pathway(String id) {
        return bases.values().stream()
                .flatMap(base -> Optional.ofNullable(base.pathways().get(id)).stream())
                .findFirst();
    }

    /** The kind of status of this id in any base. */
    public Optional<StatusKind> status(String id) {
        return bases.values().stream()
                .flatMap(base -> Optional.ofNullable(base.statuses().get(id)).stream())
                .findFirst();
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
            if (base.overrides().containsKey(id)) {
                return Optional.of(base.overrides().get(id));
            }
            if (base.provisions().containsKey(id)) {
                return Optional.of(base.provisions().get(id));
            }
        }
        RuleBase union = bases.get(UNION);
        return union == null
                ? Optional.empty()
                : Optional.ofNullable(union.provisions().get(id));
    }

    /** Kinds of status, each class word among the names replaced by all kinds of that class. */
    public List<String> kinds(List<String> kindsOrClasses) {
        return kindsOrClasses.stream()
                .flatMap(name -> StatusKind.StatusClass.isWord(name)
                        ? bases.values().stream()
                                .flatMap(base -> base.statuses().values().stream())
                                .filter(kind -> kind.statusClass().word().equals(name))
                                .map(StatusKind::id)
                        : Stream.of(name))
                .toList();
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
