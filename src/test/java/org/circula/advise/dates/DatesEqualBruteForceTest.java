package org.circula.advise.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.circula.Seed;
import org.circula.assess.Question;
import org.circula.assess.RealLaw;
import org.circula.law.Pathway;
import org.circula.law.Understanding;
import org.circula.oracle.FittingLives;
import org.circula.oracle.PlainDates;
import org.circula.person.Life;
import org.circula.person.LifeWriter;
import org.circula.person.Stay;
import org.circula.verdict.Put;
import org.circula.verdict.Verdict;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * The dates found by leaping from day to day against those of a plain judge that is asked on each day of ten years and shares no
 * code with the rooms that measure, judge or advise.
 *
 * <p>Each pathway of each base gets a few lives; the rest goes to the pathways to keep, acquire and claim in proportion to how
 * many of these had a date: a life without a date is looked at for all ten years and shows less.
 *
 * <p>{@code -Dcircula.dates.lives=40000} tries so many lives in all, {@code -Dcircula.dates.lives-for-each=40} so many at first
 * for each pathway, {@code -Dcircula.dates.seed=7} others, {@code -Dcircula.dates.pathways=es.long-term} only those of pathways
 * that begin so.
 */
@DisplayName("On lives that fit each pathway of the law that Circula ships")
class DatesEqualBruteForceTest {

    private static final int LIVES_IN_ALL = Integer.getInteger("circula.dates.lives", 2_040);
    private static final int LIVES_FOR_EACH = Integer.getInteger("circula.dates.lives-for-each", 4);
    private static final Set<Pathway.Question> ASKED_FOR_A_DATE =
            EnumSet.of(Pathway.Question.KEEP, Pathway.Question.ACQUIRE, Pathway.Question.CLAIM);
    private static final long SEED = Long.getLong("circula.dates.seed", Seed.OF_DATES);
    private static final String ONLY = System.getProperty("circula.dates.pathways", "");

    /** Antarctica: no law speaks of it, so whoever is there is away from everywhere. */
    private static final String AWAY_IN = "AQ";

    private final Map<String, String> differences = new ConcurrentHashMap<>();
    private final AtomicInteger lives = new AtomicInteger();
    private final AtomicInteger dated = new AtomicInteger();
    private final AtomicInteger perhapsKept = new AtomicInteger();

    @Test
    @DisplayName(
            "the latest safe return, the last that is not lost for sure and the earliest day are those that trying each day of ten "
                    + "years finds")
    void equalToTryingEachDay() {
        List<Pathway> pathways = RealLaw.law().bases().values().stream()
                .flatMap(base -> base.pathways().values().stream())
                .filter(pathway -> pathway.id().startsWith(ONLY))
                .sorted(Comparator.comparing(Pathway::id))
                .toList();
        Map<Pathway, Integer> withDate = new ConcurrentHashMap<>();
        pathways.parallelStream().forEach(pathway -> withDate.put(pathway, compare(pathway, 0, LIVES_FOR_EACH)));
        Map<Pathway, Integer> shares = shares(withDate);
        int all = shares.values().stream().mapToInt(Integer::intValue).sum();
        int left = Math.max(0, LIVES_IN_ALL - lives.get());
        shares.entrySet().parallelStream().forEach(share -> {
            int more = (left * share.getValue() + all - 1) / all;
            compare(share.getKey(), LIVES_FOR_EACH, LIVES_FOR_EACH + more);
        });
        System.out.println(lives + " lives, " + dated + " of them with a date, " + perhapsKept
                + " with days of return on which it is open, seed " + SEED);
        assertThat(new TreeMap<>(differences)).as("seed " + SEED).isEmpty();
        assertThat(lives.get()).isGreaterThanOrEqualTo(LIVES_IN_ALL);
        assertThat(dated.get()).isGreaterThan(ONLY.isEmpty() ? lives.get() / 4 : 0);
    }

    /** How many of the first lives had a date, for pathways that are asked for one; if none had, all alike. */
    private static Map<Pathway, Integer> shares(Map<Pathway, Integer> withDate) {
        Map<Pathway, Integer> shares = new HashMap<>(withDate);
        shares.entrySet()
                .removeIf(share -> share.getValue() == 0
                        || !ASKED_FOR_A_DATE.contains(share.getKey().question()));
        if (shares.isEmpty()) {
            withDate.keySet().forEach(pathway -> shares.put(pathway, 1));
        }
        return shares;
    }

    /** Compares lives of these numbers; how many have a date. */
    private int compare(Pathway pathway, int from, int to) {
        PlainDates plain = new PlainDates(RealLaw.law(), Understanding.AS_UNDERSTOOD_NOW);
        int withDate = 0;
        for (int at = from; at < to; at++) {
            FittingLives.Asked asked = FittingLives.life(RealLaw.law(), pathway, SEED * 1_000 + at);
            PlainDates.Back tried = tried(plain, pathway, asked);
            Optional<PlainDates.Back> found = found(pathway, asked);
            withDate += tried.safe().isPresent() ? 1 : 0;
            perhapsKept.addAndGet(tried.safe().equals(tried.possible()) ? 0 : 1);
            if (found.isPresent() && !found.get().equals(tried)) {
                differences.putIfAbsent(
                        pathway.id(),
                        "asked on " + asked.asOf() + ", found " + found.get() + ", tried " + tried + "\n"
                                + LifeWriter.toYaml(asked.life()));
            }
        }
        lives.addAndGet(to - from);
        dated.addAndGet(withDate);
        return withDate;
    }

    private static PlainDates.Back tried(PlainDates plain, Pathway pathway, FittingLives.Asked asked) {
        return pathway.question() == Pathway.Question.KEEP
                ? plain.latestReturn(asked.life(), pathway.id(), asked.asOf(), AWAY_IN)
                : oneDay(plain.earliest(asked.life(), pathway.id(), asked.asOf()));
    }

    /** Of an earliest day only one is told. */
    private static PlainDates.Back oneDay(Optional<LocalDate> day) {
        return new PlainDates.Back(day, day);
    }

    /** What the finders find; empty where the pathway does not concern the life on the day asked about. */
    private static Optional<PlainDates.Back> found(Pathway pathway, FittingLives.Asked asked) {
        Life life = PlainDates.frozen(asked.life(), asked.asOf());
        List<Verdict> verdicts = verdicts(pathway, life, asked.asOf());
        if (verdicts.isEmpty()) {
            return Optional.empty();
        }
        if (pathway.question() == Pathway.Question.KEEP) {
            Verdict last = verdicts.stream()
                    .max(Comparator.comparing(
                            verdict -> verdict.put().held().orElseThrow().grantedOn()))
                    .orElseThrow();
            return Optional.of(latestReturn(last, life, asked.asOf()));
        }
        return Optional.of(oneDay(verdicts.stream()
                .flatMap(verdict -> EarliestDayFinder.find(put(verdict), life, asked.asOf()).day().stream())
                .min(Comparator.naturalOrder())));
    }

    /** Those put without being asked for by name: by name a pathway is put also where a State's own law answers in its place. */
    private static List<Verdict> verdicts(Pathway pathway, Life life, LocalDate asOf) {
        return RealLaw.assess(life, asOf, Question.Reading.AS_UNDERSTOOD_NOW, List.of()).verdicts().stream()
                .filter(verdict -> verdict.put().pathway().id().equals(pathway.id()))
                .toList();
    }

    private static PlainDates.Back latestReturn(Verdict verdict, Life life, LocalDate from) {
        Put put = verdict.put();
        Journey journey = new Journey(
                from, new Stay.In(AWAY_IN), Optional.of("holiday"), put.state().orElseThrow());
        LatestReturn found = LatestReturnFinder.find(put(verdict), life, journey);
        Optional<LocalDate> lastTried = Optional.of(from.plusYears(LatestReturnFinder.YEARS_LOOKED_AT));
        Optional<LocalDate> safe = found.found() == LatestReturn.Found.NO_LIMIT_FOUND ? lastTried : found.day();
        Optional<LocalDate> possible = found.perhapsKept()
                .map(perhaps -> perhaps.until()
                        .filter(day -> day.isBefore(lastTried.get()))
                        .or(() -> lastTried))
                .orElse(safe);
        return new PlainDates.Back(safe, possible);
    }

    private static TriedPut put(Verdict verdict) {
        return TriedPut.of(RealLaw.assessor(), RealLaw.law(), verdict, Question.Reading.AS_UNDERSTOOD_NOW);
    }
}
