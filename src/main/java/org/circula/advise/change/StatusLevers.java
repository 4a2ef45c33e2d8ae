package org.circula.advise.change;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.circula.law.Pathway;
import org.circula.person.HeldStatus;
import org.circula.person.Known;
import org.circula.person.Life;
import org.circula.time.Span;

/** What can be done about statuses: hold one, or keep one longer. */
final class StatusLevers {

    /** Nobody looks further back or ahead. */
    static final int MOST_DAYS = 3653;

    private final Ground ground;

    StatusLevers(Ground ground) {
        this.ground = ground;
    }

    /** To hold a status of one of these kinds, and to keep those longer that are listed. */
    List<Lever> of(Collection<String> kinds, Optional<String> state) {
        List<Lever> levers = new ArrayList<>();
        Optional<String> granting = state.or(ground.put()::state);
        for (String kind : kinds) {
            if (granting.isPresent() && canBeSought(kind) && !isHeldNow(kind, granting.get())) {
                levers.add(held(kind, granting.get()));
            }
        }
        for (HeldStatus status : ground.life().statuses().items()) {
            if (kinds.contains(status.kind())
                    && !status.planned()
                    && status.days().end().isPresent()) {
                levers.add(longer(status, status.days().end().get()));
            }
        }
        return levers;
    }

    /** A status to which no rule base states a way in is not advised: protection, kinship and citizenship are nobody's to choose. */
    private boolean canBeSought(String kind) {
        return ground.law().bases().values().stream()
                .flatMap(base -> base.pathways().values().stream())
                .filter(pathway ->
                        pathway.question() == Pathway.Question.ACQUIRE || pathway.question() == Pathway.Question.ENTER)
                .anyMatch(pathway -> pathway.gives().equals(Optional.of(kind)));
    }

    private boolean isHeldNow(String kind, String state) {
        return ground.life().statuses().items().stream()
                .anyMatch(status -> status.kind().equals(kind)
                        && status.state().equals(state)
                        && status.days().contains(ground.asOf()));
    }

    /** What is sought can be reached from today on; what was lost, only by what would have been so before. */
    private Lever held(String kind, String state) {
        String id = ChangeKind.HOLD_STATUS + " " + kind + " " + state;
        if (!ground.isAboutKeeping()) {
            return Lever.plain(
                    id,
                    situation -> situation.with(granted(situation.life(), kind, state, ground.asOf())),
                    hold(kind, state, 0));
        }
        List<Integer> turns = ground.boundaryDays().stream()
                .map(day -> (int) ChronoUnit.DAYS.between(day, ground.asOf()))
                .toList();
        return Lever.by(
                id,
                0,
                MOST_DAYS,
                turns,
                (situation, amount) -> situation.with(
                        granted(situation.life(), kind, state, ground.asOf().minusDays(amount))),
                amount -> hold(kind, state, amount));
    }

    private Change hold(String kind, String state, int amount) {
        return new Change(
                ChangeKind.HOLD_STATUS,
                List.of(),
                Optional.of(kind),
                Optional.of(state),
                Optional.of(Span.runningFrom(ground.asOf().minusDays(amount))),
                amount,
                Change.DAYS);
    }

    private static Life granted(Life life, String kind, String state, LocalDate from) {
        return life.withStatuses(life.statuses()
                .and(new HeldStatus(
                        kind,
                        state,
                        Span.runningFrom(from),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        false)));
    }

    private Lever longer(HeldStatus status, LocalDate end) {
        List<Integer> turns = ground.boundaryDays().stream()
                .map(day -> (int) ChronoUnit.DAYS.between(end, day))
                .toList();
        int toTheDay = (int) ChronoUnit.DAYS.between(end, ground.asOf());
        return Lever.by(
                ChangeKind.KEEP_STATUS_LONGER + " " + status.kind() + " " + status.state() + " " + status.days(),
                1,
                Math.max(1, Math.min(MOST_DAYS, toTheDay > 0 ? toTheDay : MOST_DAYS)),
                turns,
                (situation, amount) -> situation.with(lengthened(situation.life(), status, end.plusDays(amount))),
                amount -> new Change(
                        ChangeKind.KEEP_STATUS_LONGER,
                        List.of(),
                        Optional.of(status.kind()),
                        Optional.of(status.state()),
                        Optional.of(Span.of(status.days().firstDay(), end.plusDays(amount))),
                        amount,
                        Change.DAYS));
    }

    private static Life lengthened(Life life, HeldStatus which, LocalDate end) {
        List<HeldStatus> statuses = life.statuses().items().stream()
                .map(status -> status.equals(which) ? endingOn(status, end) : status)
                .toList();
        return life.withStatuses(new Known<>(statuses, life.statuses().complete()));
    }

    private static HeldStatus endingOn(HeldStatus status, LocalDate end) {
        return new HeldStatus(
                status.kind(),
                status.state(),
                Span.of(status.days().firstDay(), end),
                status.employer(),
                status.entries(),
                status.used(),
                status.planned());
    }
}
