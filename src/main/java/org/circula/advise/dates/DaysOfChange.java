package org.circula.advise.dates;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.circula.law.Condition;
import org.circula.law.Judgment;
import org.circula.law.Pathway;
import org.circula.law.Provision;
import org.circula.law.ProvisionValue;
import org.circula.law.RuleBases;
import org.circula.law.StatusKind;
import org.circula.law.Words;
import org.circula.person.Life;
import org.circula.person.Stay;
import org.circula.time.Span;

/** The days on which something begins to hold or ceases to: of the law, and of a life. */
final class DaysOfChange {

    private DaysOfChange() {}

    /** Of the requirements of a pathway, and of the territory in whose States it is asked. */
    static NavigableSet<LocalDate> ofPathway(RuleBases law, Pathway pathway) {
        NavigableSet<LocalDate> days = new TreeSet<>();
        days.add(pathway.encodedFrom());
        pathway.encodedUntil().map(last -> last.plusDays(1)).ifPresent(days::add);
        pathway.requirements().forEach(dated -> days.add(dated.from()));
        if (pathway.concerns() instanceof Pathway.Insured insured) {
            days.addAll(ofTerritory(law, insured.territory()));
        }
        return days;
    }

    /** Of the members of a territory; none of a country. */
    static NavigableSet<LocalDate> ofTerritory(RuleBases law, String name) {
        NavigableSet<LocalDate> days = new TreeSet<>();
        Words.Territory territory = law.words().territories().get(name);
        if (territory != null) {
            territory.members().values().stream().flatMap(List::stream).forEach(member -> {
                days.add(member.from());
                member.until().map(last -> last.plusDays(1)).ifPresent(days::add);
            });
        }
        return days;
    }

    /**
     * Of a provision and its exceptions, as the jurisdiction and the Union state them, of the series that their limits are multiples of,
     * and of the territories that they name.
     */
    static NavigableSet<LocalDate> ofProvision(RuleBases law, String id, String jurisdiction) {
        List<Provision> stated = stated(law, jurisdiction, id)
                .flatMap(provision -> Stream.concat(
                        Stream.of(provision),
                        provision.liftedBy().stream().flatMap(exception -> stated(law, jurisdiction, exception))))
                .toList();
        NavigableSet<LocalDate> days = new TreeSet<>();
        stated.forEach(provision -> addAll(provision, days));
        series(stated)
                .map(name -> law.words().series().get(name))
                .flatMap(series -> series.points().stream())
                .map(Words.Series.Point::from)
                .forEach(days::add);
        stated.stream()
                .flatMap(provision -> PlacesNamed.by(law, provision))
                .distinct()
                .forEach(place -> days.addAll(ofTerritory(law, place)));
        return days;
    }

    /** Of the attributes of a kind of status, in whichever base it stands. */
    static NavigableSet<LocalDate> ofStatus(RuleBases law, String kind) {
        NavigableSet<LocalDate> days = new TreeSet<>();
        law.bases().values().stream()
                .flatMap(base -> Optional.ofNullable(base.statuses().get(kind)).stream())
                .forEach(stated -> addAll(stated, days));
        return days;
    }

    private static Stream<String> series(List<Provision> provisions) {
        return provisions.stream()
                .flatMap(NextChange::everyValue)
                .flatMap(value -> Stream.concat(
                        value.keep().stream(), value.onlyIf().map(ProvisionValue.CountedClass::is).stream()))
                .flatMap(condition -> condition.operands().stream())
                .filter(Condition.SeriesOperand.class::isInstance)
                .map(operand -> ((Condition.SeriesOperand) operand).series())
                .distinct();
    }

    /** Of the facts a life tells: the first day of each, and the day after its last; and of territories that a stay is told to be outside. */
    static NavigableSet<LocalDate> ofLife(RuleBases law, Life life) {
        NavigableSet<LocalDate> days = new TreeSet<>();
        life.stays().items().forEach(stay -> {
            add(stay.days(), days);
            if (stay.place() instanceof Stay.Outside outside) {
                days.addAll(ofTerritory(law, outside.territory()));
            }
        });
        life.unknownDays().forEach(span -> add(span, days));
        life.statuses().items().forEach(held -> add(held.days(), days));
        life.work().items().forEach(work -> add(work.days(), days));
        life.insured().items().forEach(insured -> insured.days().ifPresent(span -> add(span, days)));
        life.events()
                .items()
                .forEach(event -> Stream.of(event.date(), event.until())
                        .flatMap(Optional::stream)
                        .forEach(day -> add(Span.of(day, day), days)));
        return days;
    }

    static Stream<String> provisions(Pathway.Requirement requirement) {
        if (requirement instanceof Pathway.Single single) {
            return Stream.of(single.provision());
        }
        return (requirement instanceof Pathway.AllOf allOf ? allOf.members() : ((Pathway.AnyOf) requirement).members())
                .stream().flatMap(DaysOfChange::provisions);
    }

    /** The provisions that a pathway ever required, as the jurisdiction and the Union state them. */
    static Stream<Provision> stated(RuleBases law, Pathway pathway, String jurisdiction) {
        return pathway.requirements().stream()
                .flatMap(dated -> provisions(dated.requirement()))
                .distinct()
                .flatMap(id -> stated(law, jurisdiction, id));
    }

    /** A provision as the jurisdiction and the Union state it. */
    static Stream<Provision> stated(RuleBases law, String jurisdiction, String id) {
        return Stream.of(law.provision(jurisdiction, id), law.provision(RuleBases.UNION, id))
                .flatMap(Optional::stream);
    }

    private static void addAll(Provision provision, NavigableSet<LocalDate> days) {
        for (ProvisionValue value : provision.values()) {
            addAll(value, days);
            value.readings().forEach(reading -> addAll(reading.value(), days));
        }
        for (Judgment judgment : provision.judgments()) {
            days.add(judgment.turnsOn());
            judgment.valuesBefore().forEach(value -> addAll(value, days));
        }
    }

    private static void addAll(ProvisionValue value, NavigableSet<LocalDate> days) {
        days.add(value.from());
        value.until().map(last -> last.plusDays(1)).ifPresent(days::add);
        value.inForceFrom().ifPresent(days::add);
        value.inForceUntil().map(last -> last.plusDays(1)).ifPresent(days::add);
    }

    private static void addAll(StatusKind kind, NavigableSet<LocalDate> days) {
        Stream.concat(kind.attributes().values().stream(), kind.countsTowards().values().stream())
                .flatMap(List::stream)
                .forEach(value -> days.add(value.from()));
    }

    private static void add(Span span, NavigableSet<LocalDate> days) {
        days.add(span.firstDay());
        span.end().map(last -> last.plusDays(1)).ifPresent(days::add);
    }
}
