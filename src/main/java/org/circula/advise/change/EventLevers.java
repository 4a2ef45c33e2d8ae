package org.circula.advise.change;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.circula.law.Words;
import org.circula.person.Life;
import org.circula.person.LifeEvent;
import org.circula.time.Span;

/** What can be done about events that the person, or an office on request, makes happen. Nothing that happened is undone. */
final class EventLevers {

    private final Ground ground;

    EventLevers(Ground ground) {
        this.ground = ground;
    }

    /** To bring the event about, or where it happened, earlier or later. */
    List<Lever> of(String kind) {
        Words.EventWord word = ground.law().words().events().get(kind);
        if (word == null || !word.byOwnAct()) {
            return List.of();
        }
        List<LifeEvent> happened = ground.life().events().items().stream()
                .filter(event -> event.kind().equals(kind) && event.date().isPresent())
                .filter(event -> !event.date().get().isAfter(ground.asOf()))
                .toList();
        if (happened.isEmpty()) {
            return List.of(had(kind));
        }
        LifeEvent last = happened.get(happened.size() - 1);
        List<Lever> levers = new ArrayList<>();
        levers.add(earlier(last, last.date().orElseThrow()));
        if (last.date().orElseThrow().isBefore(ground.asOf())) {
            levers.add(later(last, last.date().orElseThrow()));
        }
        return levers;
    }

    private Lever had(String kind) {
        String id = ChangeKind.HAVE_EVENT + " " + kind;
        if (!ground.isAboutKeeping()) {
            return Lever.plain(
                    id,
                    situation -> happening(situation, kind, 0),
                    change(ChangeKind.HAVE_EVENT, kind, ground.asOf(), 0));
        }
        return Lever.by(
                id,
                0,
                StatusLevers.MOST_DAYS,
                turns(ground.asOf(), -1),
                (situation, amount) -> happening(situation, kind, amount),
                amount -> change(ChangeKind.HAVE_EVENT, kind, ground.asOf().minusDays(amount), amount));
    }

    /** A leave that an event fixes is taken to last until the day asked about. */
    private Situation happening(Situation situation, String kind, int daysBefore) {
        LifeEvent event = new LifeEvent(
                kind,
                Optional.of(ground.asOf().minusDays(daysBefore)),
                Optional.of(ground.asOf()),
                ground.put().state(),
                Optional.empty());
        Life life = situation.life();
        return situation.with(life.withEvents(life.events().and(event)));
    }

    private Lever earlier(LifeEvent event, LocalDate date) {
        return moved(ChangeKind.EVENT_EARLIER, event, date, -1, StatusLevers.MOST_DAYS);
    }

    private Lever later(LifeEvent event, LocalDate date) {
        return moved(ChangeKind.EVENT_LATER, event, date, 1, (int) ChronoUnit.DAYS.between(date, ground.asOf()));
    }

    private Lever moved(ChangeKind kind, LifeEvent event, LocalDate date, int direction, int most) {
        return Lever.by(
                kind + " " + event.kind() + " " + date,
                1,
                most,
                turns(date, direction),
                (situation, amount) ->
                        situation.with(onAnotherDay(situation.life(), event, date.plusDays((long) direction * amount))),
                amount -> change(kind, event.kind(), date.plusDays((long) direction * amount), amount));
    }

    private List<Integer> turns(LocalDate from, int direction) {
        return ground.boundaryDays().stream()
                .map(day -> direction * (int) ChronoUnit.DAYS.between(from, day))
                .toList();
    }

    private static Life onAnotherDay(Life life, LifeEvent which, LocalDate day) {
        List<LifeEvent> events = life.events().items().stream()
                .map(event -> event.equals(which)
                        ? new LifeEvent(event.kind(), Optional.of(day), event.until(), event.state(), event.about())
                        : event)
                .toList();
        return life.withEvents(life.events().with(events));
    }

    private Change change(ChangeKind kind, String event, LocalDate day, int amount) {
        return new Change(
                kind,
                List.of(),
                Optional.of(event),
                ground.put().state(),
                Optional.of(Span.of(day, day)),
                amount,
                Change.DAYS);
    }
}
