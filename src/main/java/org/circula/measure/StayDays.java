package org.circula.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.circula.law.Territories;
import org.circula.person.Life;
import org.circula.person.Stay;
import org.circula.time.DaySet;
import org.circula.time.DaysOfSpans;
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

    private final List<Stay> stays;
    private final boolean complete;
    private final Territories territories;
    private final DaysOfSpans days;

    /** The countries in which stays are spent, each once, and of each stay which it is; negative where none is told. */
    private final List<String> countries;

    private final int[] countryOf;

    /** The days of all stays in each of the countries. */
    private final DaySet[] daysIn;

    private final Optional<LocalDate> firstDay;
    private final DaySet unknownDays;
    private final DaySet gaps;
    private final ByNames<Line> lines;
    private final ByNames<UncertainDays> forReasons = new ByNames<>();
    private @Nullable StayReasons reasonsTold;

    /** The last day of facts, where later days are only supposed. */
    private final Optional<LocalDate> factsUntil;

    StayDays(Life life, Territories territories) {
        this.factsUntil = Optional.empty();
        this.lines = new ByNames<>();
        this.stays = life.stays().items();
        this.complete = life.stays().complete();
        this.territories = territories;
        this.days = DaysOfSpans.of(stays.size(), at -> stays.get(at).days());
        Numbered numbered = new Numbered();
        this.countryOf = new int[stays.size()];
        for (int at = 0; at < countryOf.length; at++) {
            countryOf[at] = stays.get(at).place() instanceof Stay.In in ? numbered.numberOf(in.country()) : -1;
        }
        this.countries = numbered.words();
        this.daysIn = new DaySet[countries.size()];
        for (int country = 0; country < daysIn.length; country++) {
            daysIn[country] = days.ofGroup(country, countryOf);
        }
        this.firstDay = firstDay(stays);
        this.unknownDays = DaySet.of(life.unknownDays());
        this.gaps = firstDay.map(first -> DaySet.from(first).minus(days.all())).orElse(DaySet.none());
    }

    private StayDays(StayDays told, LocalDate factsUntil) {
        this.stays = told.stays;
        this.complete = told.complete;
        this.territories = told.territories;
        this.days = told.days;
        this.countries = told.countries;
        this.countryOf = told.countryOf;
        this.daysIn = told.daysIn;
        this.firstDay = told.firstDay;
        this.unknownDays = told.unknownDays;
        this.gaps = told.gaps;
        this.lines = new ByNames<>(told.lines);
        this.factsUntil = Optional.of(factsUntil);
    }

    /** The same stays, with other days in these places; of days after the last day of facts no reason is known. */
    StayDays supposing(List<String> places, UncertainDays presentOn, LocalDate lastDayOfFacts) {
        StayDays supposed = new StayDays(this, lastDayOfFacts);
        supposed.lines.keep(places, new Line(presentOn));
        return supposed;
    }

    /** The first day of the first stay, or empty where none is listed. */
    Optional<LocalDate> firstDay() {
        return firstDay;
    }

    /** The days present in any of the places (countries or territories), by the membership of each day. */
    UncertainDays presence(List<String> names) {
        return line(names).presence;
    }

    /** The days absent from all of the places. */
    UncertainDays absence(List<String> names) {
        return line(names).absence();
    }

    private Line line(List<String> names) {
        Line known = lines.find(names);
        if (known == null) {
            known = new Line(firstDay.isEmpty() ? UncertainDays.unknown() : presenceLine(names, firstDay.get()));
            lines.keep(names, known);
        }
        return known;
    }

    /** The days present in some places, and those absent once someone has asked for them. */
    private static final class Line {

        private final UncertainDays presence;
        private @Nullable UncertainDays absence;

        private Line(UncertainDays presence) {
            this.presence = presence;
        }

        private UncertainDays absence() {
            UncertainDays known = absence;
            if (known == null) {
                known = presence.complement();
                absence = known;
            }
            return known;
        }
    }

    /** The days of stays that give one of these reasons; days of stays without a reason, and days in no stay, perhaps. */
    UncertainDays forReasons(List<String> reasons) {
        List<String> given = given(reasons);
        UncertainDays known = forReasons.find(given);
        if (known == null) {
            known = openAfterFacts(daysForReasons(given));
            forReasons.keep(given, known);
        }
        return known;
    }

    /**
     * The days of absences from the places that began with an irregular exit from them, to the end of each, wherever the person
     * went on to; an exit of which nothing is said was regular, and one from another country while away already changes nothing.
     */
    UncertainDays awayAfterIrregularExit(List<String> names) {
        if (noneLeftIrregularly()) {
            return UncertainDays.known(DaySet.none());
        }
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

    private boolean noneLeftIrregularly() {
        for (int at = 0; at < stays.size(); at++) {
            if (stays.get(at).irregularExit().orElse(false)) {
                return false;
            }
        }
        return true;
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
        Function<String, DaySet> membership = territories.membershipIn(names);
        List<DaySet> surely = new ArrayList<>(daysIn.length);
        for (int country = 0; country < daysIn.length; country++) {
            surely.add(daysIn[country].intersection(membership.apply(countries.get(country))));
        }
        DaySet sure = DaySet.unionOf(surely).minus(unknownDays);
        DaySet perhaps = DaySet.until(first.minusDays(1)).union(sure).union(unknownDays);
        return new UncertainDays(sure, perhaps.union(perhapsPresent(names)));
    }

    /** The days spent in no country that is told, on which the person may have been in one of the places. */
    private DaySet perhapsPresent(List<String> names) {
        DaySet perhaps = DaySet.none();
        for (int at = 0; at < countryOf.length; at++) {
            if (stays.get(at).place() instanceof Stay.Outside outside) {
                perhaps = perhaps.union(days.of(at).intersection(daysNotExcluded(names, List.of(outside.territory()))));
            }
        }
        if (!gaps.isEmpty()) {
            perhaps = perhaps.union(complete ? gaps.intersection(daysNotExcluded(names, countries)) : gaps);
        }
        return complete ? perhaps : perhaps.union(travelDays());
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

    private UncertainDays openAfterFacts(UncertainDays told) {
        return factsUntil
                .map(last -> new UncertainDays(
                        told.surely().intersection(DaySet.until(last)),
                        told.perhaps().union(DaySet.from(last.plusDays(1)))))
                .orElse(told);
    }

    private UncertainDays daysForReasons(List<String> reasons) {
        StayReasons told = reasonsTold();
        DaySet sure = reasons.isEmpty() ? DaySet.none() : told.of(reasons).minus(unknownDays);
        DaySet surelyNot =
                told.ofOthersThan(reasons).minus(unknownDays).minus(sure).minus(told.notSaid());
        return new UncertainDays(sure, (complete ? surelyNot : surelyNot.minus(travelDays())).complement());
    }

    /** Those of the reasons that some stay gives; the others are all alike. */
    private List<String> given(List<String> reasons) {
        StayReasons told = reasonsTold();
        int given = 0;
        for (int at = 0; at < reasons.size(); at++) {
            given += told.isGiven(reasons.get(at)) ? 1 : 0;
        }
        return given == reasons.size()
                ? reasons
                : given == 0
                        ? List.of()
                        : reasons.stream().filter(told::isGiven).toList();
    }

    private StayReasons reasonsTold() {
        StayReasons known = reasonsTold;
        if (known == null) {
            known = new StayReasons(stays, days);
            reasonsTold = known;
        }
        return known;
    }

    private static Optional<LocalDate> firstDay(List<Stay> stays) {
        LocalDate first = null;
        for (int at = 0; at < stays.size(); at++) {
            LocalDate begins = stays.get(at).days().firstDay();
            if (first == null || begins.isBefore(first)) {
                first = begins;
            }
        }
        return Optional.ofNullable(first);
    }
}
