package org.circula.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.circula.law.Territories;
import org.circula.person.Answer;
import org.circula.person.HeldStatus;
import org.circula.person.Life;
import org.circula.person.LifeEvent;
import org.circula.time.DaySet;
import org.circula.time.Span;
import org.circula.time.UncertainDays;
import org.jspecify.annotations.Nullable;

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
    private final StayDays stays;
    private final TakenMeasures taken = new TakenMeasures();

    /** What was asked last of the days perhaps away. */
    private @Nullable PerhapsAway perhapsAway;

    /** The last day of which facts are known, where later days are only supposed. */
    private final Optional<LocalDate> factsUntil;

    public LifeView(Life life, Territories territories, LocalDate asOf) {
        this(life, territories, asOf, chains(life, asOf), new StayDays(life, territories), Optional.empty());
    }

    private LifeView(
            Life life,
            Territories territories,
            LocalDate asOf,
            List<StatusChain> statuses,
            StayDays stays,
            Optional<LocalDate> factsUntil) {
        this.factsUntil = factsUntil;
        this.life = life;
        this.territories = territories;
        this.asOf = asOf;
        this.statuses = List.copyOf(statuses);
        this.stays = stays;
    }

    /** The same life with some statuses replaced: those that a verdict has ended. */
    public LifeView withStatuses(List<StatusChain> replaced) {
        return new LifeView(life, territories, asOf, replaced, stays, factsUntil);
    }

    /**
     * The same life on another day; what was worked out of its days is shared. Statuses are those granted by that day, and where
     * later days are only supposed, by the last day of facts.
     */
    public LifeView seenOn(LocalDate day) {
        if (day.equals(asOf)) {
            return this;
        }
        LocalDate knownBy = factsUntil.filter(last -> last.isBefore(day)).orElse(day);
        LocalDate knownBefore = factsUntil.filter(last -> last.isBefore(asOf)).orElse(asOf);
        boolean grantedBetween = life.statuses().items().stream()
                .map(status -> status.days().firstDay())
                .anyMatch(granted -> granted.isAfter(knownBefore) != granted.isAfter(knownBy));
        return new LifeView(
                life, territories, day, grantedBetween ? chains(life, knownBy) : statuses, stays, factsUntil);
    }

    /**
     * The life as it would be if the person were in these places on the days supposed. Facts count up to the day asked about; of
     * later days no reason is known.
     */
    public LifeView supposing(List<String> places, UncertainDays presentOn) {
        return new LifeView(
                life, territories, asOf, statuses, stays.supposing(places, presentOn, asOf), Optional.of(asOf));
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

    /** The first day of the first stay listed, or empty where none is. */
    public Optional<LocalDate> firstListedStay() {
        return stays.firstDay();
    }

    /** The measures taken of this view so far. */
    TakenMeasures taken() {
        return taken;
    }

    /** The days present in any of the places (countries or territories), by the membership of each day. */
    public UncertainDays presence(List<String> names) {
        return stays.presence(names);
    }

    /** The days absent from all of the places, by the membership of each day. */
    public UncertainDays absence(List<String> names) {
        return stays.absence(names);
    }

    /**
     * The days from the first stay listed to a day that were perhaps not spent in a State, or all of them where none is named; none
     * where no stay is listed. Rules ask for many reasons of the same days.
     */
    public DaySet perhapsAwaySinceFirstStay(Optional<String> state, LocalDate until) {
        PerhapsAway before = perhapsAway;
        if (before == null || !before.state.equals(state) || !before.until.equals(until)) {
            DaySet away =
                    state.isPresent() ? absence(territories.alone(state.get())).perhaps() : DaySet.all();
            before = new PerhapsAway(
                    state,
                    until,
                    firstListedStay().map(first -> away.within(first, until)).orElse(DaySet.none()));
            perhapsAway = before;
        }
        return before.days;
    }

    private record PerhapsAway(Optional<String> state, LocalDate until, DaySet days) {}

    /** The days under statuses of the kinds asked; all days perhaps where statuses are not said. */
    public UncertainDays under(Predicate<String> kinds) {
        UncertainDays days = UncertainDays.known(DaySet.none());
        for (int at = 0; at < statuses.size(); at++) {
            StatusChain chain = statuses.get(at);
            if (kinds.test(chain.kind())) {
                days = days.union(chain.held());
            }
        }
        return statusesComplete() ? days : new UncertainDays(days.surely(), DaySet.all());
    }

    /** The days of stays that give one of these reasons; days of stays without a reason, and days in no stay, perhaps. */
    public UncertainDays forReasons(List<String> reasons) {
        return stays.forReasons(reasons);
    }

    /** The days of absences from the places that began with an irregular exit; an exit of which nothing is said was regular. */
    public UncertainDays awayAfterIrregularExit(List<String> names) {
        return stays.awayAfterIrregularExit(names);
    }

    /**
     * The days of all events of a kind up to the day named; one that is empty stands for an event whose day is not told, or for those
     * that there may be where the list of events is open.
     */
    public List<Optional<LocalDate>> daysOfEvents(String kind, LocalDate upTo) {
        Stream<Optional<LocalDate>> told = life.events().items().stream()
                .filter(event -> event.kind().equals(kind))
                .map(LifeEvent::date)
                .filter(date -> date.map(on -> !on.isAfter(upTo)).orElse(true));
        Stream<Optional<LocalDate>> untold =
                life.events().isCompleteFor(kind) ? Stream.empty() : Stream.of(Optional.empty());
        return Stream.concat(told, untold).toList();
    }

    /** The last day, up to the day named, on which an event of the kind happened; empty where none is known. */
    public Optional<LocalDate> lastEvent(String kind, LocalDate upTo) {
        LocalDate last = null;
        List<LifeEvent> events = life.events().items();
        for (int at = 0; at < events.size(); at++) {
            LifeEvent event = events.get(at);
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
        List<LifeEvent> events = life.events().items();
        for (int at = 0; at < events.size(); at++) {
            if (events.get(at).kind().equals(kind) && events.get(at).date().isEmpty()) {
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

    private static final Comparator<HeldStatus> BY_GRANT = Comparator.comparing(
                    (HeldStatus status) -> status.days().firstDay())
            .thenComparing(HeldStatus::kind)
            .thenComparing(HeldStatus::state);

    private static List<StatusChain> chains(Life life, LocalDate asOf) {
        List<HeldStatus> all = life.statuses().items();
        List<HeldStatus> granted = new ArrayList<>(all.size());
        for (int at = 0; at < all.size(); at++) {
            HeldStatus status = all.get(at);
            if (!status.planned() && !status.days().firstDay().isAfter(asOf)) {
                granted.add(status);
            }
        }
        if (granted.size() > 1) {
            granted.sort(BY_GRANT);
        }
        List<List<HeldStatus>> chains = new ArrayList<>(granted.size());
        for (HeldStatus status : granted) {
            chainContinuedBy(status, chains).add(status);
        }
        List<StatusChain> found = new ArrayList<>(chains.size());
        for (List<HeldStatus> grants : chains) {
            found.add(chain(grants));
        }
        return found;
    }

    /** The first chain that the status follows without a gap; a new one where there is none. */
    private static List<HeldStatus> chainContinuedBy(HeldStatus status, List<List<HeldStatus>> chains) {
        for (List<HeldStatus> chain : chains) {
            for (HeldStatus grant : chain) {
                if (followsWithoutGap(grant, status)) {
                    return chain;
                }
            }
        }
        List<HeldStatus> begun = new ArrayList<>(2);
        chains.add(begun);
        return begun;
    }

    private static boolean followsWithoutGap(HeldStatus earlier, HeldStatus later) {
        return earlier.kind().equals(later.kind())
                && earlier.state().equals(later.state())
                && (earlier.days().stillRunning()
                        || !later.days()
                                .firstDay()
                                .isAfter(earlier.days().end().orElseThrow().plusDays(1)));
    }

    private static StatusChain chain(List<HeldStatus> grants) {
        List<Span> spans = new ArrayList<>(grants.size());
        for (HeldStatus grant : grants) {
            spans.add(grant.days());
        }
        HeldStatus first = grants.get(0);
        return new StatusChain(first.kind(), first.state(), grants, UncertainDays.known(DaySet.of(spans)));
    }
}
