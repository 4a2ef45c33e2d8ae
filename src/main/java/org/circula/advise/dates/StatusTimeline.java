package org.circula.advise.dates;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.circula.person.Life;
import org.circula.verdict.Verdict;

/**
 * How the statuses of one life stand on later days if it goes on as it is, judged once for all pathways that ask.
 *
 * <p>{@link NextEnding} is often early: it names each day on which something <em>may</em> change. Here the statuses are judged on
 * those days, and the days on which they stand as before are passed over. Safe for use by several threads.
 */
public final class StatusTimeline implements Endings {

    /** So many days are judged for one answer at most; then the day reached is given, which is early and never late. */
    private static final int MOST_DAYS_AT_ONCE = 64;

    private final TriedPut put;
    private final Life life;
    private final LocalDate lastAsked;
    private final Optional<NextEnding> ending;
    private final TreeMap<LocalDate, Standing> judged = new TreeMap<>();
    private final TreeMap<LocalDate, LocalDate> until = new TreeMap<>();

    /** How the statuses stand on a day, and the next on which they may stand otherwise. */
    private record Standing(Map<String, How> statuses, LocalDate mayChange) {}

    /**
     * What others see of a status by one verdict on keeping it.
     *
     * @param day the day of loss, between two days where it is not known exactly; the day of the verdict where none is told
     * @param lossToCome a day of loss that is told and still to come: until then others see the status
     */
    private record How(
            boolean lost,
            boolean perhapsLost,
            Optional<Verdict.LostOn> lostOn,
            Optional<LocalDate> day,
            LocalDate lossToCome) {

        static How of(Verdict verdict) {
            boolean lost = verdict.lapsesByLaw();
            Optional<LocalDate> untold = Optional.of(verdict.put().asOf())
                    .filter(day -> lost && verdict.lostOn().isEmpty());
            return new How(
                    lost,
                    verdict.mayLapseByLaw(),
                    lost ? verdict.lostOn() : Optional.empty(),
                    untold,
                    NextChange.dayOfLossToCome(verdict, verdict.put().asOf()));
        }
    }

    /** Of a life from a day on, judged as a put is. */
    public StatusTimeline(TriedPut put, Life life, LocalDate from) {
        this.put = put;
        this.life = life;
        this.lastAsked = from.plusYears(LatestReturnFinder.YEARS_LOOKED_AT);
        TriedPut.Judged now = put.keeping(life, from);
        NamedDays days = NamedDays.of(put.lawInTime(), life);
        for (Verdict verdict : now.keepingOfOthers()) {
            days = days.with(verdict.put().pathway(), verdict.put().jurisdiction(), life);
        }
        NextChange change = new NextChange(put.law(), days, NextCount.of(put.lawInTime(), life, from));
        this.ending = now.keepingOfOthers().isEmpty() && life.statuses().items().isEmpty()
                ? Optional.empty()
                : Optional.of(new NextEnding(change, new NextMet(change)));
    }

    @Override
    public synchronized LocalDate after(LocalDate day, TriedPut.Judged asked) {
        Map.Entry<LocalDate, LocalDate> known = until.floorEntry(day);
        if (known != null && known.getValue().isAfter(day)) {
            return known.getValue();
        }
        LocalDate next = ending.map(may -> standsUntil(day)).orElse(NextChange.NEVER);
        until.put(day, next);
        return next;
    }

    private LocalDate standsUntil(LocalDate day) {
        Standing now = on(day);
        LocalDate next = now.mayChange();
        for (int tried = 0; tried < MOST_DAYS_AT_ONCE && !next.isAfter(lastAsked); tried++) {
            Standing then = on(next);
            if (!then.statuses().equals(now.statuses())) {
                return next;
            }
            next = then.mayChange();
        }
        return next;
    }

    private Standing on(LocalDate day) {
        return judged.computeIfAbsent(day, this::judge);
    }

    private Standing judge(LocalDate day) {
        TriedPut.Judged keeping = put.keeping(life, day);
        Map<String, How> statuses = new TreeMap<>();
        for (Verdict verdict : keeping.keepingOfOthers()) {
            String status = verdict.put().held().map(held -> held.key()).orElse("");
            statuses.put(
                    verdict.put().jurisdiction() + " " + verdict.put().pathway().id() + " " + status, How.of(verdict));
        }
        LocalDate named = ending.orElseThrow().change().nextNamed(day);
        return new Standing(
                statuses, NextChange.earlier(named, ending.orElseThrow().after(day, keeping)));
    }
}
