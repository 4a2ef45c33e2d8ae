package org.circula.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.circula.law.Territories;
import org.circula.person.Answer;
import org.circula.person.HeldStatus;
import org.circula.person.Life;
import org.circula.person.LifeEvent;
import org.circula.person.Stay;
import org.circula.time.DaySet;
import org.circula.time.Span;
import org.circula.time.UncertainDays;

/**
 * A life laid out in sets of days, so that each presence line and status chain is worked out once and read by all measures.
 *
 * <p>Facts after the day asked about are plans and are not seen. Not safe for use by several threads: one view belongs to one
 * assessment of one life.
 */
public final class LifeView {

    private final Life life;
    private final Territories territories;
    private final LocalDate asOf;
    private final List<StatusChain> statuses;
    private final Map<List<String>, UncertainDays> presence;
    private final Map<List<String>, UncertainDays> forReasons;
    private final Set<String> countriesListed;
    private final DaySet unknownDays;

    public LifeView(Life life, Territories territories, LocalDate asOf) {
        this(life, territories, asOf, chains(life, asOf), new HashMap<>(), new HashMap<>());
    }

    private LifeView(
            Life life,
            Territories territories,
            LocalDate asOf,
            List<StatusChain> statuses,
            Map<List<String>, UncertainDays> presence,
            Map<List<String>, UncertainDays> forReasons) {
        this.life = life;
        this.territories = territories;
        this.asOf = asOf;
        this.statuses = statuses;
        this.presence = presence;
        this.forReasons = forReasons;
        this.countriesListed = listed(life);
        this.unknownDays = DaySet.of(life.unknownDays());
    }

    /** The same life with some statuses replaced: those that a verdict has ended. */
    public LifeView withStatuses(List<StatusChain> replaced) {
        return new LifeView(life, territories, asOf, List.copyOf(replaced), presence, forReasons);
    }

    public Life life() {
        return life;
    }

    public LocalDate asOf() {
        return asOf;
    }

    public Territories territories() {
        return territories;
    }

    /** Statuses granted by the day asked about, in the order of their grants. */
    public List<StatusChain> statuses() {
        return statuses;
    }

    /** Whether there are no other statuses than those listed. */
    public boolean statusesComplete() {
        return life.statuses().complete();
    }

    /** The days present in any of the places (countries or territories), by the membership of each day. */
    public UncertainDays presence(List<String> names) {
        return presence.computeIfAbsent(names, this::presenceLine);
    }

    /** The days under statuses of these kinds, granted by the State if one is named; all days perhaps where statuses are not said. */
    public UncertainDays under(List<String> kinds, Optional<String> state) {
        UncertainDays days = UncertainDays.known(DaySet.none());
        for (StatusChain chain : statuses) {
            if (kinds.contains(chain.kind()) && state.map(chain.state()::equals).orElse(true)) {
                days = days.union(chain.held());
            }
        }
        return statusesComplete() ? days : new UncertainDays(days.surely(), DaySet.all());
    }

    /** The days of stays that give one of these reasons; days of stays without a reason, and days in no stay, perhaps. */
    public UncertainDays forReasons(List<String> reasons) {
        return forReasons.computeIfAbsent(reasons, this::daysForReasons);
    }

    private UncertainDays daysForReasons(List<String> reasons) {
        DaySet surely = DaySet.none();
        DaySet otherwise = DaySet.none();
        DaySet notSaid = DaySet.none();
        for (Stay stay : life.stays().items()) {
            if (stay.reason().isPresent()) {
                DaySet days = DaySet.of(stay.days()).minus(unknownDays);
                if (reasons.contains(stay.reason().get())) {
                    surely = surely.union(days);
                } else {
                    otherwise = otherwise.union(days);
                }
            } else {
                notSaid = notSaid.union(DaySet.of(stay.days()));
            }
        }
        return new UncertainDays(surely, otherwise.minus(surely).minus(notSaid).complement());
    }

    /** The days of stays that began with an irregular exit from elsewhere; an exit of which nothing is said was regular. */
    public DaySet awayAfterIrregularExit() {
        DaySet days = DaySet.none();
        for (Stay stay : life.stays().items()) {
            if (stay.irregularExit().orElse(false)) {
                days = days.union(DaySet.of(stay.days()));
            }
        }
        return days;
    }

    /** The last day, up to the day named, on which an event of the kind happened; empty where none is known. */
    public Optional<LocalDate> lastEvent(String kind, LocalDate upTo) {
        LocalDate last = null;
        for (LifeEvent event : life.events().items()) {
            LocalDate date = event.date().orElse(null);
            if (date != null
                    && event.kind().equals(kind)
                    && !date.isAfter(upTo)
                    && (last == null || date.isAfter(last))) {
                last = date;
            }
        }
        return Optional.ofNullable(last);
    }

    /** The day of birth, if it is known. */
    public Optional<LocalDate> born() {
        return life.person().born();
    }

    /** Whether an event of the kind is told of which the day is not known. */
    public boolean hasUndatedEvent(String kind) {
        for (LifeEvent event : life.events().items()) {
            if (event.kind().equals(kind) && event.date().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** What the person said to a yes-or-no question. */
    public Said said(String fact) {
        Answer answer = life.answers().get(fact);
        if (answer instanceof Answer.YesNo yesNo) {
            return yesNo.yes() ? Said.YES : Said.NO;
        }
        return answer instanceof Answer.Weighed ? Said.TO_BE_WEIGHED : Said.NOTHING;
    }

    /** What a person can say to a yes-or-no question. */
    public enum Said {
        YES,
        NO,
        /** An authority would have to weigh it. */
        TO_BE_WEIGHED,
        NOTHING
    }

    private UncertainDays presenceLine(List<String> names) {
        List<Stay> stays = life.stays().items();
        Set<String> countries = territories.countries(names);
        Optional<LocalDate> firstListed =
                stays.stream().map(stay -> stay.days().firstDay()).min(Comparator.naturalOrder());
        if (firstListed.isEmpty()) {
            return UncertainDays.unknown();
        }
        DaySet surely = DaySet.none();
        DaySet perhaps = DaySet.none();
        DaySet accounted = DaySet.none();
        for (Stay stay : stays) {
            DaySet days = DaySet.of(stay.days());
            accounted = accounted.union(days);
            if (stay.place() instanceof Stay.In in) {
                surely = surely.union(days.intersection(territories.membership(in.country(), names)));
            } else if (stay.place() instanceof Stay.Outside outside) {
                perhaps = perhaps.union(
                        days.intersection(daysNotExcluded(countries, names, List.of(outside.territory()))));
            }
        }
        DaySet gaps = DaySet.from(firstListed.get()).minus(accounted);
        if (gaps.isEmpty()) {
            return line(surely, perhaps, firstListed.get());
        }
        if (life.stays().complete()) {
            perhaps = perhaps.union(gaps.intersection(daysNotExcluded(countries, names, List.copyOf(countriesListed))));
        } else {
            perhaps = perhaps.union(gaps);
        }
        return line(surely, perhaps, firstListed.get());
    }

    private UncertainDays line(DaySet in, DaySet possible, LocalDate firstListed) {
        DaySet perhaps = possible.union(DaySet.from(firstListed).complement()).union(unknownDays);
        DaySet surely = in.minus(unknownDays);
        return new UncertainDays(surely, perhaps.union(surely));
    }

    /** The days on which some country of the places is not among those excluded, so that being there stays possible. */
    private DaySet daysNotExcluded(Set<String> countries, List<String> names, List<String> excluded) {
        DaySet possible = DaySet.none();
        for (String country : countries) {
            possible = possible.union(
                    territories.membership(country, names).minus(territories.membership(country, excluded)));
        }
        return possible;
    }

    private static Set<String> listed(Life life) {
        Set<String> countries = new TreeSet<>();
        for (Stay stay : life.stays().items()) {
            if (stay.place() instanceof Stay.In in) {
                countries.add(in.country());
            }
        }
        return countries;
    }

    private static List<StatusChain> chains(Life life, LocalDate asOf) {
        List<HeldStatus> granted = life.statuses().items().stream()
                .filter(status -> !status.planned() && !status.days().firstDay().isAfter(asOf))
                .sorted(Comparator.comparing(
                                (HeldStatus status) -> status.days().firstDay())
                        .thenComparing(HeldStatus::kind)
                        .thenComparing(HeldStatus::state))
                .toList();
        List<List<HeldStatus>> chains = new ArrayList<>();
        for (HeldStatus status : granted) {
            Optional<List<HeldStatus>> earlier = chains.stream()
                    .filter(chain -> chain.stream().anyMatch(grant -> followsWithoutGap(grant, status)))
                    .findFirst();
            if (earlier.isPresent()) {
                earlier.get().add(status);
            } else {
                chains.add(new ArrayList<>(List.of(status)));
            }
        }
        return chains.stream().map(LifeView::chain).toList();
    }

    private static boolean followsWithoutGap(HeldStatus earlier, HeldStatus later) {
        return earlier.kind().equals(later.kind())
                && earlier.state().equals(later.state())
                && earlier.days()
                        .end()
                        .map(last -> !later.days().firstDay().isAfter(last.plusDays(1)))
                        .orElse(true);
    }

    private static StatusChain chain(List<HeldStatus> grants) {
        List<Span> spans = grants.stream().map(HeldStatus::days).toList();
        HeldStatus first = grants.get(0);
        return new StatusChain(first.kind(), first.state(), grants, UncertainDays.known(DaySet.of(spans)));
    }
}
