package org.circula.ask.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.circula.person.Life;
import org.circula.person.LifeEvent;

/** Events that may have happened, each kind of them a fact of its own, and days of events that are not told. */
final class EventFacts {

    /** A country that no encoded law names. */
    private static final String ELSEWHERE = "ZZ";

    private EventFacts() {}

    static List<OpenFact> of(Ground ground) {
        List<OpenFact> facts = new ArrayList<>();
        Reads all = ground.reads();
        List<LifeEvent> items = ground.life().events().items();
        for (int at = 0; at < items.size(); at++) {
            LifeEvent event = items.get(at);
            if (event.date().isEmpty() && all.events.contains(event.kind())) {
                facts.add(undated(at, event, ground));
            } else if (event.state().isEmpty() && all.statesOfEvents.containsKey(event.kind())) {
                facts.add(inUntoldState(at, event, all.statesOfEvents.get(event.kind())));
            }
        }
        if (Listed.EVENTS.isOpen(ground.life())) {
            all.events.stream()
                    .filter(kind -> !ground.life().events().isCompleteFor(kind))
                    .filter(kind -> !all.eventsSupposedToday.contains(kind)
                            || all.eventsMeasured.contains(kind)
                            || all.supposes(kind))
                    .forEach(kind -> facts.add(untold(kind, ground)));
        }
        return facts;
    }

    private static OpenFact undated(int index, LifeEvent event, Ground ground) {
        Predicate<Reads> readBy = reads -> reads.events.contains(event.kind());
        List<Choice> choices = ground.boundaryDays(ground.readsOf(readBy), anchors(ground)).stream()
                .map(day -> new Choice(day.toString(), life -> dated(life, index, day)))
                .toList();
        return new OpenFact(FactKind.EVENT, event.kind(), List.of(), Optional.empty(), readBy, ground.thinned(choices));
    }

    private static Life dated(Life life, int index, LocalDate day) {
        List<LifeEvent> items = new ArrayList<>(life.events().items());
        LifeEvent event = items.get(index);
        items.set(index, new LifeEvent(event.kind(), Optional.of(day), event.until(), event.state(), event.about()));
        return life.withEvents(life.events().with(items));
    }

    private static OpenFact inUntoldState(int index, LifeEvent event, Set<String> asked) {
        List<Choice> choices = Stream.concat(asked.stream(), Stream.of(ELSEWHERE))
                .map(state -> new Choice(state, life -> inState(life, index, state)))
                .toList();
        Predicate<Reads> readBy = reads -> reads.statesOfEvents.containsKey(event.kind());
        return new OpenFact(FactKind.EVENT, event.kind(), List.of(), Optional.empty(), readBy, choices);
    }

    private static Life inState(Life life, int index, String state) {
        List<LifeEvent> items = new ArrayList<>(life.events().items());
        LifeEvent event = items.get(index);
        items.set(index, new LifeEvent(event.kind(), event.date(), event.until(), Optional.of(state), event.about()));
        return life.withEvents(life.events().with(items));
    }

    private static OpenFact untold(String kind, Ground ground) {
        Predicate<Reads> readBy = reads -> reads.events.contains(kind);
        Reads reads = ground.readsOf(readBy);
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("no", life -> life.withEvents(life.events().withAllOf(kind))));
        List<LocalDate> days = ground.boundaryDays(reads, anchors(ground));
        Optional<String> state =
                reads.statesOfEvents.getOrDefault(kind, Set.of()).stream().findFirst();
        for (LocalDate day : days) {
            choices.add(happened(kind, day, Optional.empty(), state));
        }
        if (reads.eventsThatFixADay.contains(kind)) {
            for (LocalDate until : fixed(ground)) {
                choices.add(happened(kind, days.get(0), Optional.of(until), state));
            }
        }
        List<Life> lives = Stream.of(
                        ground.life(),
                        othersHappened(kind, ground.asOf(), reads, ground),
                        othersHappened(kind, days.get(0), reads, ground))
                .distinct()
                .toList();
        return new OpenFact(
                FactKind.EVENT, kind, List.of(), Optional.of(Listed.EVENTS), readBy, ground.thinned(choices, lives));
    }

    /**
     * The life in which the other events that may have happened did so on a day: days between two count from it or up to it, so that
     * both a late day and an early one tell which days of this event can matter.
     */
    private static Life othersHappened(String kind, LocalDate day, Reads reads, Ground ground) {
        Life life = ground.life();
        for (String other : reads.eventsMeasured) {
            if (!other.equals(kind) && !life.events().isCompleteFor(other)) {
                Optional<String> state = reads.statesOfEvents.getOrDefault(other, Set.of()).stream()
                        .findFirst();
                life = happened(other, day, Optional.empty(), state).edit().apply(life);
            }
        }
        return life;
    }

    private static Choice happened(String kind, LocalDate day, Optional<LocalDate> until, Optional<String> state) {
        LifeEvent event = new LifeEvent(kind, Optional.of(day), until, state, Optional.empty());
        return new Choice(
                day + until.map(last -> ", until " + last).orElse(""),
                life -> life.withEvents(life.events().and(event).withAllOf(kind)));
    }

    /** Days that an event may fix: around the ends of stays, and long ago or far ahead. */
    private static List<LocalDate> fixed(Ground ground) {
        List<LocalDate> days = new ArrayList<>();
        days.add(ground.asOf().minusYears(50));
        ground.life()
                .stays()
                .items()
                .forEach(stay -> stay.days().end().ifPresent(end -> {
                    days.add(end.minusDays(1));
                    days.add(end);
                    days.add(end.plusDays(1));
                }));
        days.add(ground.asOf().plusYears(50));
        return days.stream().distinct().sorted().toList();
    }

    private static List<LocalDate> anchors(Ground ground) {
        List<LocalDate> anchors = new ArrayList<>();
        ground.life().events().items().forEach(event -> event.date().ifPresent(anchors::add));
        ground.life().statuses().items().forEach(status -> {
            anchors.add(status.days().firstDay());
            status.days().end().ifPresent(anchors::add);
        });
        ground.life().stays().items().forEach(stay -> {
            anchors.add(stay.days().firstDay());
            stay.days().end().ifPresent(anchors::add);
        });
        return anchors.stream().distinct().sorted().toList();
    }
}
