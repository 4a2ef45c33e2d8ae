package org.circula.advise.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.circula.person.Answer;
import org.circula.person.HeldStatus;
import org.circula.person.Insurance;
import org.circula.person.Known;
import org.circula.person.Life;
import org.circula.person.LifeEvent;
import org.circula.person.Stay;
import org.circula.person.Work;
import org.circula.time.Span;

/** Does what a change says, from what it says alone: shares no code with the search that found it. */
final class Applied {

    private Applied() {}

    static Situation all(Life life, LocalDate asOf, List<Change> changes) {
        Situation situation = new Situation(life, asOf);
        for (Change change : changes) {
            situation = to(situation, change, asOf);
        }
        return situation;
    }

    private static Situation to(Situation situation, Change change, LocalDate asOf) {
        Life life = situation.life();
        Life changed = switch (change.kind()) {
            case BACK_EARLIER, LEAVE_LATER, PRESENT_LONGER ->
                spent(
                        life,
                        change.days().orElseThrow(),
                        new Stay.In(change.place().orElseThrow()));
            case END_STAY_EARLIER, BEGIN_STAY_LATER ->
                spent(
                        life,
                        change.days().orElseThrow(),
                        new Stay.Outside(change.place().orElseThrow()));
            case WAIT -> life;
            case HOLD_STATUS ->
                life.withStatuses(life.statuses()
                        .and(new HeldStatus(
                                change.what().orElseThrow(),
                                change.place().orElseThrow(),
                                Span.runningFrom(asOf.minusDays(change.amount())),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                false)));
            case KEEP_STATUS_LONGER -> keptLonger(life, change);
            case HAVE_EVENT ->
                life.withEvents(life.events()
                        .and(new LifeEvent(
                                change.what().orElseThrow(),
                                change.days().map(Span::firstDay),
                                Optional.of(asOf),
                                change.place(),
                                Optional.empty())));
            case EVENT_EARLIER, EVENT_LATER -> moved(life, change);
            case INSURED_LONGER ->
                life.withInsured(life.insured()
                        .and(new Insurance(
                                change.place().orElseThrow(),
                                change.what().orElseThrow(),
                                change.days(),
                                Optional.empty())));
            case WORK_LONGER ->
                life.withWork(life.work()
                        .and(new Work(
                                change.place().orElseThrow(),
                                change.days().orElseThrow(),
                                change.what(),
                                Optional.empty())));
            case WORK_LESS -> workedLess(life, change.days().orElseThrow());
            case ANSWER_YES -> life.withAnswer(change.what().orElseThrow(), new Answer.YesNo(true));
            case RAISE_COUNT -> raised(life, change);
        };
        LocalDate day = change.kind() == ChangeKind.WAIT
                ? change.days().orElseThrow().end().orElseThrow()
                : situation.day();
        return new Situation(changed, day);
    }

    private static Life spent(Life life, Span days, Stay.Place place) {
        List<Stay> stays = new ArrayList<>();
        for (Stay stay : life.stays().items()) {
            outside(stay.days(), days)
                    .forEach(rest -> stays.add(new Stay(stay.place(), rest, stay.reason(), stay.irregularExit())));
        }
        stays.add(new Stay(place, days, Optional.empty(), Optional.empty()));
        List<Span> unknown = new ArrayList<>();
        life.unknownDays().forEach(span -> unknown.addAll(outside(span, days)));
        return life.withStays(new Known<>(stays, life.stays().complete()), unknown);
    }

    private static List<Span> outside(Span span, Span days) {
        if (span.intersection(days).isEmpty()) {
            return List.of(span);
        }
        List<Span> rest = new ArrayList<>();
        if (span.firstDay().isBefore(days.firstDay())) {
            rest.add(Span.of(span.firstDay(), days.firstDay().minusDays(1)));
        }
        LocalDate last = days.end().orElseThrow();
        if (span.end().isEmpty() || span.end().get().isAfter(last)) {
            rest.add(new Span(last.plusDays(1), span.end()));
        }
        return rest;
    }

    private static Life keptLonger(Life life, Change change) {
        List<HeldStatus> statuses = new ArrayList<>();
        Span days = change.days().orElseThrow();
        LocalDate before = days.end().orElseThrow().minusDays(change.amount());
        for (HeldStatus status : life.statuses().items()) {
            boolean meant = status.kind().equals(change.what().orElseThrow())
                    && status.days().equals(Span.of(days.firstDay(), before));
            statuses.add(
                    meant
                            ? new HeldStatus(
                                    status.kind(),
                                    status.state(),
                                    days,
                                    status.employer(),
                                    status.entries(),
                                    status.used(),
                                    status.planned())
                            : status);
        }
        return life.withStatuses(new Known<>(statuses, life.statuses().complete()));
    }

    private static Life moved(Life life, Change change) {
        LocalDate day = change.days().orElseThrow().firstDay();
        LocalDate before = change.kind() == ChangeKind.EVENT_EARLIER
                ? day.plusDays(change.amount())
                : day.minusDays(change.amount());
        List<LifeEvent> events = new ArrayList<>();
        for (LifeEvent event : life.events().items()) {
            boolean meant = event.kind().equals(change.what().orElseThrow())
                    && event.date().equals(Optional.of(before));
            events.add(
                    meant
                            ? new LifeEvent(event.kind(), Optional.of(day), event.until(), event.state(), event.about())
                            : event);
        }
        return life.withEvents(new Known<>(events, life.events().complete()));
    }

    private static Life workedLess(Life life, Span days) {
        List<Work> work = new ArrayList<>();
        for (Work one : life.work().items()) {
            outside(one.days(), days)
                    .forEach(rest -> work.add(new Work(one.country(), rest, one.occupation(), one.employer())));
        }
        return life.withWork(new Known<>(work, life.work().complete()));
    }

    private static Life raised(Life life, Change change) {
        String fact = change.what().orElseThrow();
        int now = life.answers().get(fact) instanceof Answer.Count count ? count.number() : 0;
        return life.withAnswer(fact, new Answer.Count(now + change.amount()));
    }

    /** The same change by one unit less; empty where that is no change, or the change has no amount. */
    static Optional<Change> byOneLess(Change change) {
        if (change.amount() == 0) {
            return Optional.empty();
        }
        boolean canBeNothing = change.kind() != ChangeKind.HAVE_EVENT && change.kind() != ChangeKind.HOLD_STATUS;
        if (change.amount() == 1 && canBeNothing) {
            return Optional.empty();
        }
        return Optional.of(new Change(
                change.kind(),
                change.serves(),
                change.what(),
                change.place(),
                change.days().map(days -> less(change.kind(), days)),
                change.amount() - 1,
                change.unit()));
    }

    private static Span less(ChangeKind kind, Span days) {
        return switch (kind) {
            case LEAVE_LATER, BEGIN_STAY_LATER, WAIT, KEEP_STATUS_LONGER ->
                Span.of(days.firstDay(), days.end().orElseThrow().minusDays(1));
            case HAVE_EVENT, EVENT_EARLIER ->
                Span.of(days.firstDay().plusDays(1), days.firstDay().plusDays(1));
            case EVENT_LATER ->
                Span.of(days.firstDay().minusDays(1), days.firstDay().minusDays(1));
            default -> new Span(days.firstDay().plusDays(1), days.end());
        };
    }
}
