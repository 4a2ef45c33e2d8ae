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
    private final StatusDependence statusDependence;
    private final Map<String, Set<String>> keeping = new ConcurrentHashMap<>();
    private final Map<String, NavigableSet<LocalDate>> changesOfPathways = new ConcurrentHashMap<>();
    private final Map<List<String>, NavigableSet<LocalDate>> changesOfAllProvisions = new ConcurrentHashMap<>();
    private final Map<List<String>, NavigableSet<LocalDate>> changesOfProvisions = new ConcurrentHashMap<>();
    private final Map<String, NavigableSet<LocalDate>> changesOfKinds = new ConcurrentHashMap<>();

    /** Of these rule bases, with nothing remembered yet. */
    public LawInTime(RuleBases law) {
        this.law = law;
        this.territories = new Territories(law.words().territories());
        this.statusDependence = new StatusDependence(law);
    }

    RuleBases law() {
        return law;
    }

    Territories territories() {
        return territories;
    }

    StatusDependence statusDependence() {
        return statusDependence;
    }

    /** The days that the law or the life names for a put. */
    NamedDays named(Pathway pathway, String jurisdiction, Life life) {
        return NamedDays.of(this, life).with(pathway, jurisdiction, life);
    }

    /** The days on which other requirements begin to hold, or the pathway is asked in other States. */
    NavigableSet<LocalDate> changesOfPathway(Pathway pathway) {
        return changesOfPathways.computeIfAbsent(pathway.id(), key -> DaysOfChange.ofPathway(law, pathway));
    }

    /** The days on which the law of any provision of a pathway changes. */
    NavigableSet<LocalDate> changesOfProvisions(Pathway pathway, String jurisdiction) {
        return changesOfAllProvisions.computeIfAbsent(List.of(pathway.id(), jurisdiction), key -> {
            NavigableSet<LocalDate> days = new TreeSet<>();
            pathway.requirements().stream()
                    .flatMap(dated -> DaysOfChange.provisions(dated.requirement()))
                    .forEach(id -> days.addAll(changesOfProvision(id, jurisdiction)));
            return days;
        });
    }

    /** The days on which the law of a provision changes, or of an exception to it. */
    NavigableSet<LocalDate> changesOfProvision(String id, String jurisdiction) {
        return changesOfProvisions.computeIfAbsent(
                List.of(id, jurisdiction), key -> DaysOfChange.ofProvision(law, id, jurisdiction));
    }

    /** The days on which an attribute of a kind of status changes. */
    NavigableSet<LocalDate> changesOfKind(String kind) {
        return changesOfKinds.computeIfAbsent(kind, key -> DaysOfChange.ofStatus(law, kind));
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
