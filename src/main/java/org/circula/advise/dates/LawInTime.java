package org.circula.advise.dates;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.circula.law.Pathway;
import org.circula.law.RuleBases;
import org.circula.law.Territories;
import org.circula.person.HeldStatus;
import org.circula.person.Life;

/**
 * The rule bases, with what is asked of them again and again while days are tried: on which days the law of a pathway changes, which
 * pathways keep statuses, what belongs to which territory. Safe for use by several threads; what is remembered depends on the law
 * alone.
 */
public final class LawInTime {

    private final RuleBases law;
    private final Territories territories;
    private final Map<String, Set<String>> keeping = new ConcurrentHashMap<>();
    private final Map<List<String>, NavigableSet<LocalDate>> changesOfPathways = new ConcurrentHashMap<>();
    private final Map<String, NavigableSet<LocalDate>> changesOfKinds = new ConcurrentHashMap<>();

    /** Of these rule bases, with nothing remembered yet. */
    public LawInTime(RuleBases law) {
        this.law = law;
        this.territories = new Territories(law.words().territories());
    }

    RuleBases law() {
        return law;
    }

    Territories territories() {
        return territories;
    }

    /**
     * The days on which the law of a put may change for whoever holds statuses of these kinds, for the caller to add to. What is
     * remembered is that of each pathway and of each kind, so that no number of lives makes it grow.
     */
    NavigableSet<LocalDate> changes(Pathway pathway, String jurisdiction, Set<String> kinds) {
        NavigableSet<LocalDate> days = new TreeSet<>(changesOfPathways.computeIfAbsent(
                List.of(pathway.id(), jurisdiction), key -> DaysOfChange.ofLaw(law, pathway, jurisdiction)));
        kinds.forEach(
                kind -> days.addAll(changesOfKinds.computeIfAbsent(kind, key -> DaysOfChange.ofStatus(law, kind))));
        return days;
    }

    /** The days on which the law of a put or a fact of the life may change, for the caller to add to. */
    NavigableSet<LocalDate> changes(Pathway pathway, String jurisdiction, Life life) {
        NavigableSet<LocalDate> days = changes(pathway, jurisdiction, kinds(pathway, life));
        days.addAll(DaysOfChange.ofLife(life));
        return days;
    }

    /** The kinds of status of which the law may matter: those held, and the one sought. */
    static Set<String> kinds(Pathway pathway, Life life) {
        Set<String> kinds =
                life.statuses().items().stream().map(HeldStatus::kind).collect(Collectors.toSet());
        pathway.gives().ifPresent(kinds::add);
        return kinds;
    }

    /** The pathways to keep statuses of these kinds. */
    Set<String> keeping(Set<String> kinds) {
        Set<String> found = new LinkedHashSet<>();
        kinds.forEach(kind -> found.addAll(keeping.computeIfAbsent(kind, this::keepPathways)));
        return found;
    }

    private Set<String> keepPathways(String kind) {
        Set<String> found = new LinkedHashSet<>();
        law.bases()
                .values()
                .forEach(base -> base.pathways().values().stream()
                        .filter(pathway -> pathway.question() == Pathway.Question.KEEP)
                        .filter(pathway -> pathway.concerns() instanceof Pathway.Holders holders
                                && law.kinds(holders.kinds()).contains(kind))
                        .map(Pathway::id)
                        .forEach(found::add));
        return found;
    }
}
