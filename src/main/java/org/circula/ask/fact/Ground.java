package org.circula.ask.fact;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.circula.law.RuleBases;
import org.circula.law.Territories;
import org.circula.person.Life;
import org.circula.person.LifeEvent;
import org.circula.verdict.Outcome;

/**
 * Where open facts are looked for.
 *
 * @param law the rule bases
 * @param territories which country belongs where
 * @param life the life
 * @param asOf the day asked about
 * @param state the State of the put
 * @param grantedOn when the status of the put was granted
 * @param statusesSought the kinds of status through which the pathway could be put, where it is not put yet
 * @param beforeTheFirstStay whether some requirement looks at days before the first stay listed
 * @param byUnit what each requirement reads
 * @param probe what the requirements come to in a life in which this list or that is closed
 */
public record Ground(
        RuleBases law,
        Territories territories,
        Life life,
        LocalDate asOf,
        Optional<String> state,
        Optional<LocalDate> grantedOn,
        List<String> statusesSought,
        boolean beforeTheFirstStay,
        Map<String, Reads> byUnit,
        Function<Life, List<Outcome>> probe) {

    /** More values than these are thinned to those between which an outcome changes. */
    static final int MOST_CHOICES = 12;

    private static final LocalDate NOBODY_BORN_BEFORE = LocalDate.of(1900, 1, 1);

    /** All that is read. */
    public Reads reads() {
        return Reads.all(byUnit.values());
    }

    /** All that is read by the requirements that read a fact. */
    Reads readsOf(Predicate<Reads> readBy) {
        return Reads.all(byUnit.values().stream().filter(readBy).toList());
    }

    /** The days on which a fact that happens on a day begins, ends or ceases to matter, up to the day asked about. */
    public List<LocalDate> boundaryDays(Reads reads, Collection<LocalDate> moreAnchors) {
        TreeSet<LocalDate> days = new TreeSet<>();
        List<LocalDate> anchors = new ArrayList<>(moreAnchors);
        anchors.add(asOf);
        grantedOn.ifPresent(anchors::add);
        anchors.addAll(reads.days);
        for (LocalDate anchor : anchors) {
            around(anchor, days);
            for (Period period : reads.periods) {
                around(anchor.minus(period), days);
            }
        }
        return days.stream().filter(day -> !day.isAfter(asOf)).toList();
    }

    /** A reason for being somewhere that no provision reads; where all are read, the last of them is left to say. */
    public String reasonThatNoneReads() {
        return ReasonFacts.other(this);
    }

    /**
     * The first day spent somewhere that any provision can look at: that of birth where some provision counts all days, or all since a
     * status that may have been granted on any day.
     */
    LocalDate firstDayLookedAt() {
        Reads reads = reads();
        boolean sinceAnyDay = reads.daysSinceBirth
                || reads.sinceFirstPresence
                || Listed.STATUSES.isOpen(life) && (mayBeGrantedOnAnyDay(reads) || reads.sinceOtherStatus);
        return sinceAnyDay ? life.person().born().orElse(NOBODY_BORN_BEFORE) : earliestOfStays(reads);
    }

    /** Whether days are counted since the grant of the status asked about, which is not told. */
    boolean mayBeGrantedOnAnyDay(Reads reads) {
        return reads.sinceGrant && grantedOn.isEmpty();
    }

    /** The longest period back from each day that may count: that asked about, those of told events, and those an untold one may have. */
    private LocalDate earliestOfStays(Reads reads) {
        LocalDate earliest = earliest();
        Period longest = longest(reads);
        for (LifeEvent event : life.events().items()) {
            LocalDate back =
                    event.date().map(day -> day.minus(longest).minusYears(1)).orElse(earliest);
            earliest = back.isBefore(earliest) ? back : earliest;
        }
        boolean untold = Listed.EVENTS.isOpen(life) && !reads.events.isEmpty();
        return untold ? earliest.minus(longest) : earliest;
    }

    /** A day before all that provisions look back to by a period, or from the grant of the status. */
    public LocalDate earliest() {
        LocalDate byPeriod = asOf.minus(longest(reads())).minusYears(1);
        return grantedOn.filter(byPeriod::isAfter).orElse(byPeriod);
    }

    private Period longest(Reads reads) {
        return reads.periods.stream()
                .max(Comparator.comparing(asOf::minus, Comparator.reverseOrder()))
                .orElse(Period.ZERO);
    }

    /**
     * The choices at which an outcome changes from the one before or to the one after, and the ends. Few enough are all kept.
     */
    List<Choice> thinned(List<Choice> inOrder) {
        return thinned(inOrder, List.of(life));
    }

    /**
     * The same, where an outcome may change only once more is known.
     *
     * @param lives the lives looked at: this one, and others that complete it
     */
    List<Choice> thinned(List<Choice> inOrder, List<Life> lives) {
        if (inOrder.size() <= MOST_CHOICES) {
            return inOrder;
        }
        List<List<List<Outcome>>> outcomes = inOrder.stream()
                .map(choice -> lives.stream()
                        .map(one -> probe.apply(choice.edit().apply(one)))
                        .toList())
                .toList();
        List<Choice> kept = new ArrayList<>();
        for (int at = 0; at < inOrder.size(); at++) {
            boolean end = at == 0 || at == inOrder.size() - 1;
            if (end
                    || !outcomes.get(at).equals(outcomes.get(at - 1))
                    || !outcomes.get(at).equals(outcomes.get(at + 1))) {
                kept.add(inOrder.get(at));
            }
        }
        return kept;
    }

    private static void around(LocalDate day, TreeSet<LocalDate> days) {
        days.add(day.minusDays(1));
        days.add(day);
        days.add(day.plusDays(1));
    }
}
