package org.circula.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.circula.law.Territories;
import org.circula.person.Life;
import org.circula.person.Stay;
import org.circula.time.DaySet;
import org.circula.time.Span;
import org.circula.time.UncertainDays;
import org.jspecify.annotations.Nullable;

/**
 * The stays of a life in sets of days: where the person was, why, and what is not known of it.
 *
 * <p>Each line is worked out once and kept, since many measures of one assessment read the same. Not safe for use by several
 * threads.
 */
final class StayDays {

    /** No reason is an empty word. */
    private static final String NOT_SAID = "";

    private final List<Stay> stays;
    private final boolean complete;
    private final Territories territories;
    private final List<DaySet> days;
    private final Optional<LocalDate> firstDay;
    private final DaySet unknownDays;
    private final DaySet gaps;
    private final Map<List<String>, UncertainDays> presence = new HashMap<>();
    private final Map<List<String>, UncertainDays> absence = new HashMap<>();
    private final Map<List<String>, UncertainDays> forReasons = new HashMap<>();
    private @Nullable Map<String, DaySet> byReason;

    /** The last day of facts, where later days are only supposed. */
    private final Optional<LocalDate> factsUntil;

    StayDays(Life life, Territories territories) {
        this.factsUntil = Optional.empty();
        this.stays = life.stays().items();
        this.complete = life.stays().complete();
        this.territories = territories;
        this.days = days(stays);
        this.firstDay = firstDay(stays);
        this.unknownDays = DaySet.of(life.unknownDays());
        this.gaps = firstDay.map(first -> DaySet.from(first).minus(DaySet.unionOf(days)))
                .orElse(DaySet.none());
    }

    private StayDays(StayDays told, LocalDate factsUntil) {
        this.stays = told.stays;
        this.complete = told.complete;
        this.territories = told.territories;
        this.days = told.days;
        this.firstDay = told.firstDay;
        this.unknownDays = told.unknownDays;
        this.gaps = told.gaps;
        this.presence.putAll(told.presence);
        this.factsUntil = Optional.of(factsUntil);
    }

    /** The same stays, with other days in these places; of days after the last day of facts no reason is known. */
    StayDays supposing(List<String> places, UncertainDays presentOn, LocalDate lastDayOfFacts) {
        StayDays supposed = new StayDays(this, lastDayOfFacts);
        supposed.presence.put(places, presentOn);
        return supposed;
    }

    /** The first day of the first stay, or empty where none is listed. */
    Optional<LocalDate> firstDay() {
        return firstDay;
    }

    /** The days present in any of the places (countries or territories), by the membership of each day. */
    UncertainDays presence(List<String> names) {
        UncertainDays known = presence.get(names);
        if (known == null) {
            known = firstDay.isEmpty() ? UncertainDays.unknown() : presenceLine(names, firstDay.get());
            presence.put(names, known);
        }
        return known;
    }

    /** The days absent from all of the places. */
    UncertainDays absence(List<String> names) {
        UncertainDays known = absence.get(names);
        if (known == null) {
            known = presence(names).complement();
            absence.put(names, known);
        }
        return known;
    }

    /** The days of stays that give one of these reasons; days of stays without a reason, and days in no stay, perhaps. */
    UncertainDays forReasons(List<String> reasons) {
        List<String> given = given(reasons);
        UncertainDays known = forReasons.get(given);
        if (known == null) {
            known = openAfterFacts(daysForReasons(given));
            forReasons.put(given, known);
        }
        return known;
    }

    /**
     * The days of absences from the places that began with an irregular exit from them, to the end of each, wherever the person
     * went on to; an exit of which nothing is said was regular, and one from another country while away already changes nothing.
     */
    UncertainDays awayAfterIrregularExit(List<String> names) {
        UncertainDays away = presence(names).complement();
        UncertainDays gone = stays.stream()
                .map(stay -> goneElsewhere(stay, names))
                .reduce(UncertainDays.known(DaySet.none()), UncertainDays::union);
        UncertainDays irregular = UncertainDays.known(DaySet.none());
        for (Stay stay : stays) {
            if (stay.irregularExit().orElse(false)) {
                irregular = irregular.union(IrregularExit.begunBy(goneElsewhere(stay, names), gone, away));
            }
        }
        return factsUntil.isEmpty()
                ? irregular
                : irregular.intersection(UncertainDays.known(DaySet.until(factsUntil.get())));
    }

    /** The first day of the stay, if it is spent outside the places; perhaps, where that does not follow from what is told. */
    private UncertainDays goneElsewhere(Stay stay, List<String> names) {
        LocalDate first = stay.days().firstDay();
        DaySet day = DaySet.between(first, first);
        if (stay.place() instanceof Stay.In in) {
            return UncertainDays.known(day.minus(territories.membership(in.country(), names)));
        }
        String territory = ((Stay.Outside) stay.place()).territory();
        return new UncertainDays(day.minus(daysNotExcluded(names, List.of(territory))), day);
    }

    private UncertainDays presenceLine(List<String> names, LocalDate first) {
        List<DaySet> surely = new ArrayList<>();
        List<DaySet> perhaps = new ArrayList<>();
        for (int at = 0; at < stays.size(); at++) {
            if (stays.get(at).place() instanceof Stay.In in) {
                surely.add(days.get(at).intersection(territories.membership(in.country(), names)));
            } else if (stays.get(at).place() instanceof Stay.Outside outside) {
                perhaps.add(days.get(at).intersection(daysNotExcluded(names, List.of(outside.territory()))));
            }
        }
        if (!gaps.isEmpty()) {
            perhaps.add(complete ? gaps.intersection(daysNotExcluded(names, countriesListed())) : gaps);
        }
        if (!complete) {
            perhaps.add(travelDays());
        }
        DaySet sure = DaySet.unionOf(surely).minus(unknownDays);
        perhaps.add(0, DaySet.from(first).complement());
        perhaps.add(unknownDays);
        perhaps.add(sure);
        return new UncertainDays(sure, DaySet.unionOf(perhaps));
    }

    /** Days that a stay may share with another of which nothing is said: the first and the last of each. */
    private DaySet travelDays() {
        List<Span> shared = new ArrayList<>();
        for (Stay stay : stays) {
            shared.add(Span.of(stay.days().firstDay(), stay.days().firstDay()));
            stay.days().end().ifPresent(last -> shared.add(Span.of(last, last)));
        }
        return DaySet.of(shared);
    }

    /** The days on which some country of the places is not among those excluded, so that being there stays possible. */
    private DaySet daysNotExcluded(List<String> names, List<String> excluded) {
        List<DaySet> possible = new ArrayList<>();
        for (String country : territories.countries(names)) {
            possible.add(territories.membership(country, names).minus(territories.membership(country, excluded)));
        }
        return DaySet.unionOf(possible);
    }

    private List<String> countriesListed() {
        Set<String> countries = new TreeSet<>();
        for (Stay stay : stays) {
            if (stay.place() instanceof Stay.In in) {
                countries.add(in.country());
            }
        }
        return List.copyOf(countries);
    }

    private UncertainDays openAfterFacts(UncertainDays told) {
        return factsUntil
                .map(last -> new UncertainDays(
                        told.surely().intersection(DaySet.until(last)),
                        told.perhaps().union(DaySet.from(last.plusDays(1)))))
                .orElse(told);
    }

    private UncertainDays daysForReasons(List<String> reasons) {
        DaySet surely = DaySet.none();
        DaySet otherwise = DaySet.none();
        for (Map.Entry<String, DaySet> told : byReason().entrySet()) {
            if (reasons.contains(told.getKey())) {
                surely = surely.union(told.getValue());
            } else if (!told.getKey().equals(NOT_SAID)) {
                otherwise = otherwise.union(told.getValue());
            }
        }
        DaySet sure = surely.minus(unknownDays);
        DaySet notSaid = byReason().getOrDefault(NOT_SAID, DaySet.none());
        DaySet surelyNot = otherwise.minus(unknownDays).minus(sure).minus(notSaid);
        return new UncertainDays(sure, surelyNot.complement());
    }

    /** Those of the reasons that some stay gives; the others are all alike. */
    private List<String> given(List<String> reasons) {
        Map<String, DaySet> told = byReason();
        int given = 0;
        for (String reason : reasons) {
            given += told.containsKey(reason) ? 1 : 0;
        }
        return given == reasons.size()
                ? reasons
                : given == 0
                        ? List.of()
                        : reasons.stream().filter(told::containsKey).toList();
    }

    /** The days of stays by the reason they give. */
    private Map<String, DaySet> byReason() {
        Map<String, DaySet> known = byReason;
        if (known == null) {
            Map<String, List<DaySet>> stretches = new HashMap<>();
            for (int at = 0; at < stays.size(); at++) {
                stretches
                        .computeIfAbsent(stays.get(at).reason().orElse(NOT_SAID), reason -> new ArrayList<>())
                        .add(days.get(at));
            }
            Map<String, DaySet> joined = new HashMap<>();
            stretches.forEach((reason, told) -> joined.put(reason, DaySet.unionOf(told)));
            known = joined;
            byReason = known;
        }
        return known;
    }

    private static List<DaySet> days(List<Stay> stays) {
        List<DaySet> days = new ArrayList<>(stays.size());
        for (Stay stay : stays) {
            days.add(DaySet.of(stay.days()));
        }
        return days;
    }

    private static Optional<LocalDate> firstDay(List<Stay> stays) {
        LocalDate first = null;
        for (Stay stay : stays) {
            LocalDate begins = stay.days().firstDay();
            if (first == null || begins.isBefore(first)) {
                first = begins;
            }
        }
        return Optional.ofNullable(first);
    }
}
