package org.circula.ask.fact;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.circula.law.RuleBase;
import org.circula.law.RuleBases;
import org.circula.law.StatusKind;
import org.circula.law.Territories;
import org.circula.person.HeldStatus;
import org.circula.person.Known;
import org.circula.person.Life;
import org.circula.time.Span;

/** Statuses that may have been held, and whether those listed were lawfully used. */
final class StatusFacts {

    private static final String UNION = "EU";

    private StatusFacts() {}

    static List<OpenFact> of(Ground ground) {
        List<OpenFact> facts = new ArrayList<>();
        Reads all = ground.reads();
        if (all.lawfulUse) {
            facts.addAll(uses(ground));
        }
        if (!Listed.STATUSES.isOpen(ground.life())) {
            return facts;
        }
        if (!ground.statusesSought().isEmpty()) {
            facts.add(sought(ground));
        }
        facts.addAll(besides(all, ground));
        return facts;
    }

    /** The status that the pathway is about, where none is listed: all requirements hang on it. */
    private static OpenFact sought(Ground ground) {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("none", life -> life));
        for (String kind : ground.statusesSought()) {
            for (String state : ground.state().map(List::of).orElseGet(() -> statesOf(kind, ground.law()))) {
                ground.thinned(grants(kind, state, ground.reads(), ground)).forEach(choices::add);
                choices.addAll(renewed(kind, state, ground.reads(), ground));
            }
        }
        return new OpenFact(
                FactKind.STATUS,
                ground.statusesSought().get(0),
                List.of(),
                Optional.of(Listed.STATUSES),
                reads -> true,
                choices);
    }

    /**
     * Granted on each boundary day and running still, and, where it may have ended, held until each: from long ago, and for a day less
     * and a day more than each period of the law.
     */
    private static List<Choice> grants(String kind, String state, Reads reads, Ground ground) {
        List<Choice> choices = new ArrayList<>();
        List<LocalDate> days = ground.boundaryDays(reads, List.of());
        days.forEach(day -> choices.add(granted(kind, state, Span.runningFrom(day))));
        if (ground.mayBeGrantedOnAnyDay(reads) || reads.sinceOtherStatus) {
            StayFacts.firstOpenDays(ground).forEach(day -> choices.add(granted(kind, state, Span.runningFrom(day))));
        }
        LocalDate longAgo = ground.earliest();
        choices.add(granted(kind, state, Span.runningFrom(longAgo)));
        days.stream()
                .filter(day -> day.isAfter(longAgo) && day.isBefore(ground.asOf()))
                .forEach(day -> choices.add(granted(kind, state, Span.of(longAgo, day))));
        heldFor(reads, ground).forEach(span -> choices.add(granted(kind, state, span)));
        return choices;
    }

    /** Ended a period of the law ago, or on the day asked about, after having been held for another period. */
    private static List<Span> heldFor(Reads reads, Ground ground) {
        List<Span> spans = new ArrayList<>();
        for (Period held : reads.periods) {
            for (LocalDate last : lastDays(reads, ground)) {
                LocalDate first = last.minus(held).plusDays(1);
                spans.add(Span.of(first.minusDays(1), last));
                if (first.isBefore(last)) {
                    spans.add(Span.of(first.plusDays(1), last));
                }
            }
        }
        return spans;
    }

    private static Set<LocalDate> lastDays(Reads reads, Ground ground) {
        Set<LocalDate> days = new TreeSet<>();
        days.add(ground.asOf());
        reads.periods.forEach(period -> days.add(ground.asOf().minus(period)));
        return days;
    }

    private static Choice granted(String kind, String state, Span days) {
        HeldStatus status = held(kind, state, days);
        return new Choice(
                kind + " of " + state + " from " + days.firstDay()
                        + days.end().map(end -> " to " + end).orElse(""),
                life -> life.withStatuses(life.statuses().and(status)));
    }

    /** The State that grants a kind; for a kind of the Union the States that were ever in it and whose law is encoded. */
    static List<String> statesOf(String kind, RuleBases law) {
        String jurisdiction = law.status(kind).map(StatusKind::jurisdiction).orElse(RuleBases.UNION);
        Optional<String> own =
                Optional.ofNullable(law.bases().get(jurisdiction)).flatMap(RuleBase::country);
        return own.map(List::of).orElseGet(() -> {
            Set<String> members = new Territories(law.words().territories()).countries(List.of(UNION));
            List<String> encoded = law.bases().values().stream()
                    .flatMap(base -> base.country().stream())
                    .toList();
            List<String> granting = encoded.stream().filter(members::contains).toList();
            return granting.isEmpty() ? encoded : granting;
        });
    }

    /** Kinds that no provision tells apart are one fact each State of which the provisions speak. */
    private static List<OpenFact> besides(Reads all, Ground ground) {
        Map<List<Object>, String> classes = new LinkedHashMap<>();
        for (RuleBase base : ground.law().bases().values()) {
            for (String kind : new TreeSet<>(base.statuses().keySet())) {
                List<Object> belongs = new ArrayList<>();
                all.statuses.forEach(kinds -> belongs.add(kinds.contains(kind)));
                all.towards.forEach(pathway -> belongs.add(share(kind, pathway, ground)));
                boolean read = belongs.contains(true) || belongs.stream().anyMatch(one -> one instanceof String);
                if (read && !ground.statusesSought().contains(kind)) {
                    classes.putIfAbsent(belongs, kind);
                }
            }
        }
        List<OpenFact> facts = new ArrayList<>();
        for (String kind : classes.values()) {
            for (String state : states(kind, all, ground)) {
                boolean listed = ground.life().statuses().items().stream()
                        .anyMatch(status ->
                                status.kind().equals(kind) && status.state().equals(state));
                if (!listed) {
                    facts.add(besides(kind, state, ground));
                }
            }
        }
        return facts;
    }

    private static Object share(String kind, String pathway, Ground ground) {
        StatusKind status = ground.law().status(kind).orElseThrow();
        boolean residence = status.statusClass() == StatusKind.StatusClass.RESIDENCE;
        return status.countsTowards().containsKey(pathway)
                ? status.countsTowards().get(pathway).stream()
                        .map(StatusKind.AttributeValue::value)
                        .toList()
                        .toString()
                : residence ? "1" : false;
    }

    private static Set<String> states(String kind, Reads all, Ground ground) {
        Set<String> states = new TreeSet<>(statesOf(kind, ground.law()));
        if (states.size() > 1) {
            states.clear();
            ground.state().ifPresent(states::add);
            List<String> named = all.states.stream()
                    .flatMap(name -> ground.territories().countries(List.of(name)).stream())
                    .filter(country -> !ground.state().equals(Optional.of(country)))
                    .limit(1)
                    .toList();
            states.addAll(named);
            if (states.isEmpty()) {
                states.add(statesOf(kind, ground.law()).get(0));
            }
        }
        return states;
    }

    private static OpenFact besides(String kind, String state, Ground ground) {
        Predicate<Reads> readBy = reads -> reads.statuses.stream().anyMatch(kinds -> kinds.contains(kind))
                || reads.towards.stream()
                        .anyMatch(pathway -> !share(kind, pathway, ground).equals(false));
        Reads reads = ground.readsOf(readBy);
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("none", life -> life));
        ground.grantedOn()
                .ifPresent(granted ->
                        choices.add(granted(kind, state, Span.of(granted.minusYears(1), granted.minusDays(1)))));
        choices.addAll(grants(kind, state, reads, ground));
        numbersOfGrants(reads).forEach(count -> choices.add(several(kind, state, count, ground)));
        choices.addAll(renewed(kind, state, reads, ground));
        return new OpenFact(
                FactKind.STATUS, kind, List.of(), Optional.of(Listed.STATUSES), readBy, ground.thinned(choices));
    }

    /** Under, at and over each limit on a number of grants; one grant is among the values anyway. */
    private static Set<Integer> numbersOfGrants(Reads reads) {
        Set<Integer> numbers = new TreeSet<>();
        reads.grantsCounted.forEach(limit -> numbers.addAll(List.of(limit - 1, limit, limit + 1)));
        numbers.removeIf(number -> number < 2);
        return numbers;
    }

    /** Granted anew each year without a break, as often as some provision counts renewals; the last grant is running. */
    private static List<Choice> renewed(String kind, String state, Reads reads, Ground ground) {
        if (reads.kindsRenewed.stream().noneMatch(kinds -> kinds.contains(kind))) {
            return List.of();
        }
        Set<Integer> numbers = new TreeSet<>();
        reads.grantsCounted.forEach(limit -> numbers.addAll(List.of(limit, limit + 1, limit + 2)));
        numbers.removeIf(number -> number < 2);
        return numbers.stream()
                .map(grants -> yearly(kind, state, grants, ground))
                .toList();
    }

    private static Choice yearly(String kind, String state, int count, Ground ground) {
        List<HeldStatus> grants = YearlyGrants.of(kind, state, count, ground.asOf());
        return new Choice(
                kind + " of " + state + ", renewed " + (count - 1) + " times",
                life -> life.withStatuses(life.statuses().and(grants)));
    }

    private static HeldStatus held(String kind, String state, Span days) {
        return new HeldStatus(kind, state, days, Optional.empty(), Optional.empty(), Optional.of("lawfully"), false);
    }

    /** As many grants of ten days, one a month before the day asked about. */
    private static Choice several(String kind, String state, int count, Ground ground) {
        List<HeldStatus> grants = IntStream.rangeClosed(1, count)
                .mapToObj(month -> ground.asOf().minusMonths(month))
                .map(first -> held(kind, state, Span.of(first, first.plusDays(9))))
                .toList();
        return new Choice(
                kind + " of " + state + ", " + count + " times",
                life -> life.withStatuses(life.statuses().and(grants)));
    }

    private static List<OpenFact> uses(Ground ground) {
        List<OpenFact> facts = new ArrayList<>();
        for (HeldStatus status : ground.life().statuses().items()) {
            if (status.used().isEmpty()) {
                facts.add(new OpenFact(
                        FactKind.STATUS,
                        status.kind(),
                        List.of(status.days()),
                        Optional.empty(),
                        reads -> reads.lawfulUse,
                        List.of(used(status, "lawfully"), used(status, "not"))));
            }
        }
        return facts;
    }

    private static Choice used(HeldStatus asked, String use) {
        return new Choice(use, life -> with(life, asked, use));
    }

    private static Life with(Life life, HeldStatus asked, String use) {
        List<HeldStatus> statuses = life.statuses().items().stream()
                .map(status -> status.equals(asked)
                        ? new HeldStatus(
                                status.kind(),
                                status.state(),
                                status.days(),
                                status.employer(),
                                status.entries(),
                                Optional.of(use),
                                status.planned())
                        : status)
                .toList();
        return life.withStatuses(new Known<>(statuses, life.statuses().complete()));
    }
}
