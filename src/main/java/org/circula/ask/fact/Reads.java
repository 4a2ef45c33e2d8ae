package org.circula.ask.fact;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.circula.law.Condition;

/**
 * What provisions read of a life, and the numbers they compare it with: gathered from their values, measures, exceptions and the
 * left sides of their rules.
 */
public final class Reads {

    final Set<String> answers = new TreeSet<>();
    final Map<String, Set<Condition.Operand>> amounts = new LinkedHashMap<>();
    final Set<String> events = new TreeSet<>();
    final Map<String, Set<String>> statesOfEvents = new TreeMap<>();
    final Set<String> eventsMeasured = new TreeSet<>();
    final Set<String> eventsSupposedToday = new TreeSet<>();
    final Set<String> eventsSupposedButAsked = new TreeSet<>();
    final Set<String> eventsThatFixADay = new TreeSet<>();
    final Set<List<String>> places = new LinkedHashSet<>();
    final Set<String> reasons = new TreeSet<>();
    final Set<Set<String>> reasonsTogether = new LinkedHashSet<>();
    final Set<Set<String>> statuses = new LinkedHashSet<>();
    final Set<String> towards = new TreeSet<>();
    final Set<String> states = new TreeSet<>();
    final Set<String> nationalities = new TreeSet<>();
    final Set<String> occupations = new TreeSet<>();
    final Set<String> branches = new TreeSet<>();
    final Set<List<String>> placesOfWork = new LinkedHashSet<>();
    final Set<List<String>> placesOfInsurance = new LinkedHashSet<>();
    final Map<List<String>, Integer> statesCounted = new LinkedHashMap<>();
    final Set<Integer> grantsCounted = new TreeSet<>();
    final Set<Set<String>> kindsRenewed = new LinkedHashSet<>();
    final Set<Period> periods = new LinkedHashSet<>();
    final Set<LocalDate> days = new TreeSet<>();
    boolean stays;
    boolean born;
    boolean work;
    boolean insured;
    boolean idleTime;
    boolean lawfulUse;
    boolean daysHeld;
    boolean daysSinceBirth;
    boolean sinceFirstPresence;
    boolean sinceGrant;
    boolean sinceOtherStatus;

    /** Reads nothing yet. */
    public Reads() {}

    /** All that any of these read. */
    public static Reads all(Collection<Reads> several) {
        Reads all = new Reads();
        several.forEach(all::add);
        return all;
    }

    /** Whether the days on which statuses were held matter. */
    public boolean readsStatuses() {
        return !statuses.isEmpty() || !towards.isEmpty() || daysHeld;
    }

    /** Reads in which of these States an event happened. */
    void states(String event, Collection<String> asked) {
        if (!asked.isEmpty()) {
            statesOfEvents.computeIfAbsent(event, key -> new TreeSet<>()).addAll(asked);
        }
    }

    void measures(String event) {
        events.add(event);
        eventsMeasured.add(event);
    }

    /** Compares the number of States of insurance among these places with a limit. */
    void countsStates(List<String> places, int limit) {
        statesCounted.merge(places, limit, Math::max);
    }

    /** Reads whether a reason is one of these. */
    void reasons(Collection<String> together) {
        if (!together.isEmpty()) {
            reasons.addAll(together);
            reasonsTogether.add(new TreeSet<>(together));
        }
    }

    /** One reason of each class that is told from the others. */
    Collection<String> reasonsToldApart() {
        Map<List<Boolean>, String> classes = new LinkedHashMap<>();
        for (String reason : reasons) {
            classes.putIfAbsent(
                    reasonsTogether.stream()
                            .map(together -> together.contains(reason))
                            .toList(),
                    reason);
        }
        return classes.values();
    }

    void amount(String fact, Optional<Condition> keep) {
        Set<Condition.Operand> operands = amounts.computeIfAbsent(fact, key -> new LinkedHashSet<>());
        keep.ifPresent(condition -> operands.addAll(condition.operands()));
    }

    /** Reads these things too. */
    public void add(Reads other) {
        answers.addAll(other.answers);
        other.amounts.forEach((fact, operands) ->
                amounts.computeIfAbsent(fact, key -> new LinkedHashSet<>()).addAll(operands));
        events.addAll(other.events);
        other.statesOfEvents.forEach(this::states);
        eventsMeasured.addAll(other.eventsMeasured);
        eventsSupposedToday.addAll(other.eventsSupposedToday);
        eventsSupposedButAsked.addAll(other.eventsSupposedButAsked);
        eventsThatFixADay.addAll(other.eventsThatFixADay);
        places.addAll(other.places);
        other.reasonsTogether.forEach(this::reasons);
        statuses.addAll(other.statuses);
        towards.addAll(other.towards);
        states.addAll(other.states);
        nationalities.addAll(other.nationalities);
        occupations.addAll(other.occupations);
        branches.addAll(other.branches);
        placesOfWork.addAll(other.placesOfWork);
        placesOfInsurance.addAll(other.placesOfInsurance);
        other.statesCounted.forEach(this::countsStates);
        grantsCounted.addAll(other.grantsCounted);
        kindsRenewed.addAll(other.kindsRenewed);
        periods.addAll(other.periods);
        days.addAll(other.days);
        stays |= other.stays;
        born |= other.born;
        work |= other.work;
        insured |= other.insured;
        idleTime |= other.idleTime;
        lawfulUse |= other.lawfulUse;
        daysHeld |= other.daysHeld;
        daysSinceBirth |= other.daysSinceBirth;
        sinceFirstPresence |= other.sinceFirstPresence;
        sinceGrant |= other.sinceGrant;
        sinceOtherStatus |= other.sinceOtherStatus;
    }

    /** Whether the day of an event is read that is supposed to be the day asked about where it is not told. */
    public boolean supposes(String event) {
        return eventsSupposedButAsked.contains(event);
    }

    /**
     * Reads the day of each event that is supposed here and measured elsewhere on the pathway: as it is asked about there, an earlier
     * day of it may put this under other law.
     */
    public void readWhatIsMeasured(Reads elsewhere) {
        for (String event : elsewhere.eventsMeasured) {
            if (eventsSupposedToday.contains(event)) {
                events.add(event);
                eventsSupposedButAsked.add(event);
            }
        }
    }

    /** The places of stays by name. */
    List<String> placeNames() {
        List<String> names = new ArrayList<>();
        places.forEach(names::addAll);
        return names.stream().distinct().toList();
    }
}
