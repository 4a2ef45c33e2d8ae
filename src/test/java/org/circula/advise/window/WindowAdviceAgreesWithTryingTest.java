package org.circula.advise.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.statistics.Statistics;
import org.circula.Seed;
import org.circula.advise.window.VisitedLives.Visited;
import org.circula.assess.Question.Reading;
import org.circula.oracle.TriedWindow;
import org.circula.person.Stay;
import org.circula.time.Span;

@Label("Advice on counted days says what trying each day says")
class WindowAdviceAgreesWithTryingTest {

    private static final List<WindowLaw> ALL = List.of(
            WindowLaw.NINETY_IN_180,
            WindowLaw.FIRST_ENTRY,
            WindowLaw.AWAY_180_IN_YEAR,
            WindowLaw.AWAY_90_IN_CALENDAR_YEAR,
            WindowLaw.ENOUGH_IN_A_YEAR,
            WindowLaw.ENOUGH_IN_CALENDAR_YEARS);
    private static final List<WindowLaw> NO_MORE_THAN =
            List.of(WindowLaw.NINETY_IN_180, WindowLaw.FIRST_ENTRY, WindowLaw.AWAY_90_IN_CALENDAR_YEAR);

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.longs();
    }

    @Property(seed = Seed.OF_PROPERTIES, tries = 400)
    @Label("over lives that hold month ends, 29 February, open stays and unknown days")
    void trickyDays(@ForAll("seeds") long seed) {
        counted(VisitedLives.known(seed, false));
        assertThat(VisitedLives.withUnknownDays(seed, true).life().unknownDays())
                .isNotEmpty();
    }

    @Property(seed = Seed.OF_PROPERTIES, tries = 15, shrinking = ShrinkingMode.OFF)
    @Label("for the longest stay from any day")
    void longestStay(@ForAll("seeds") long seed) {
        for (WindowLaw law : ALL) {
            Visited visited = visited(law, seed);
            LocalDate from = visited.asOf().plusDays(new Random(seed).nextInt(200));
            WindowAdvice advice = advice(law, visited);
            LocalDate first = firstDay(law, from);
            Optional<LocalDate> last = tried(law, visited).lastOfLongest(first);
            LongestStay found = advice.longestFrom(from);
            assertThat(found.days())
                    .as(
                            "%s from %s as of %s\n%s",
                            law, from, visited.asOf(), visited.life().stays())
                    .isEqualTo(last.map(day -> day.toEpochDay() - first.toEpochDay() + 1));
            assertThat(found.certain()).isTrue();
        }
    }

    @Property(seed = Seed.OF_PROPERTIES, tries = 12, shrinking = ShrinkingMode.OFF)
    @Label("for the latest exit of somebody there")
    void latestExit(@ForAll("seeds") long seed) {
        for (WindowLaw law : ALL) {
            Visited visited = visited(law, seed);
            boolean spending = visited.present(visited.asOf()) != absenceSpends(law);
            Optional<LatestExit> found = advice(law, visited).latestExit();
            assertThat(found.isPresent()).as("%s", law).isEqualTo(spending);
            TriedWindow tried = tried(law, visited);
            if (spending && tried.keptOnLastDayOfFacts()) {
                assertThat(found.orElseThrow().lastDay())
                        .as(
                                "%s as of %s\n%s",
                                law, visited.asOf(), visited.life().stays())
                        .isEqualTo(tried.lastOfLongest(visited.asOf().plusDays(1)));
            } else if (spending) {
                assertThat(found.orElseThrow().furtherDays()).contains(0L);
                assertThat(found.orElseThrow().daysOver()).isPositive();
            }
        }
    }

    @Property(seed = Seed.OF_PROPERTIES, tries = 6, shrinking = ShrinkingMode.OFF)
    @Label("for the earliest entry for so many days, and for all of them")
    void earliestEntry(@ForAll("seeds") long seed) {
        int days = 1 + new Random(seed).nextInt(100);
        for (WindowLaw law : ALL) {
            Visited visited = visited(law, seed);
            EarliestStay found = advice(law, visited).earliestFor(visited.asOf(), days);
            assertThat(found.entry())
                    .as(
                            "%s for %s days as of %s\n%s",
                            law, days, visited.asOf(), visited.life().stays())
                    .isEqualTo(tried(law, visited).earliestBegin(visited.asOf(), days));
        }
        for (WindowLaw law : NO_MORE_THAN) {
            Visited visited = visited(law, seed);
            Optional<LocalDate> entry =
                    advice(law, visited).fullAgain(visited.asOf()).orElseThrow().entry();
            assertThat(entry)
                    .as(
                            "all days by %s as of %s\n%s",
                            law, visited.asOf(), visited.life().stays())
                    .isEqualTo(fullAgain(law, visited));
        }
    }

    private static Optional<LocalDate> fullAgain(WindowLaw law, Visited visited) {
        TriedWindow afresh = tried(law, visited.asOf(), day -> absenceSpends(law));
        TriedWindow tried = tried(law, visited);
        LocalDate end = visited.asOf().plusYears(2);
        for (LocalDate day = visited.asOf(); day.isBefore(end); day = day.plusDays(1)) {
            LocalDate first = firstDay(law, day);
            LocalDate most = afresh.lastOfLongest(first).orElseThrow();
            if (!tried.lastOfLongest(first).orElse(LocalDate.MAX).isBefore(most)) {
                return Optional.of(day);
            }
        }
        return Optional.empty();
    }

    @Property(seed = Seed.OF_PROPERTIES, tries = 40, shrinking = ShrinkingMode.OFF)
    @Label("for a planned trip and the day on which it first breaks the limit")
    void plannedTrip(@ForAll("seeds") long seed) {
        for (WindowLaw law : ALL) {
            Visited visited = visited(law, seed);
            Random random = new Random(seed);
            LocalDate from = visited.asOf().plusDays(random.nextInt(200));
            LocalDate to = from.plusDays(random.nextInt(250));
            TripsFit found = advice(law, visited).fits(List.of(Span.of(from, to)));
            Optional<LocalDate> broken =
                    tried(law, visited).firstBroken(firstDay(law, from), absenceSpends(law) ? to.minusDays(1) : to);
            assertThat(found.breaksOn())
                    .as(
                            "%s %s to %s as of %s\n%s",
                            law, from, to, visited.asOf(), visited.life().stays())
                    .isEqualTo(broken);
            assertThat(found.fits()).isEqualTo(broken.isEmpty());
        }
    }

    @Property(seed = Seed.OF_PROPERTIES, tries = 15, shrinking = ShrinkingMode.OFF)
    @Label("for what is left day by day, and the days on which days roll off")
    void table(@ForAll("seeds") long seed) {
        for (WindowLaw law : ALL) {
            Visited visited = visited(law, seed);
            LocalDate from = visited.asOf().plusDays(1);
            WindowAdvice advice = advice(law, visited);
            TriedWindow tried = tried(law, visited);
            for (DayLeft row : advice.table(from, 200)) {
                assertThat(row.ifSpared().left())
                        .contains(tried.runningLeft(row.day(), LocalDate.of(2033, 1, 1), LocalDate.of(2032, 1, 1)));
                assertThat(row.ifSpent().left()).contains(tried.runningLeft(row.day(), from, row.day()));
            }
            boolean enough = law.kind().name().startsWith("ENOUGH");
            LocalDate lastSpent = enough ? LocalDate.of(2033, 1, 1) : from.minusDays(1);
            List<RollOff> rollOffs = advice.rollOffs(from.plusDays(199));
            long fallen = rollOffs.stream().mapToLong(RollOff::by).sum();
            long expected = 0;
            for (LocalDate day = from; day.isBefore(from.plusDays(200)); day = day.plusDays(1)) {
                long change =
                        tried.runningLeft(day, from, lastSpent) - tried.runningLeft(day.minusDays(1), from, lastSpent);
                long by = enough ? -change : change;
                boolean listed = rollOffs.contains(new RollOff(day, by));
                assertThat(listed).as("%s rolls off on %s", law, day).isEqualTo(by > 0);
                expected += Math.max(0, by);
            }
            assertThat(fallen).isEqualTo(expected);
        }
    }

    @Property(seed = Seed.OF_PROPERTIES, tries = 2, shrinking = ShrinkingMode.OFF)
    @Label("for days still to be away where 730 in five years are asked for")
    void enoughInFiveYears(@ForAll("seeds") long seed) {
        WindowLaw law = WindowLaw.ENOUGH_IN_FIVE_YEARS;
        Visited visited = visited(law, seed);
        LocalDate first = visited.asOf().plusDays(1);
        Optional<LocalDate> last = tried(law, visited).lastOfLongest(first);
        assertThat(advice(law, visited).longestFrom(visited.asOf()).days())
                .isEqualTo(last.map(day -> day.toEpochDay() - first.toEpochDay() + 1));
    }

    @Property(seed = Seed.OF_PROPERTIES, tries = 8, shrinking = ShrinkingMode.OFF)
    @Label("the cautious way: unknown days count against the person, and the answer says whether that matters")
    void unknownDays(@ForAll("seeds") long seed) {
        for (WindowLaw law : ALL) {
            Visited visited = VisitedLives.withUnknownDays(seed, absenceSpends(law));
            LocalDate from = visited.asOf().plusDays(1);
            if (law.equals(WindowLaw.FIRST_ENTRY)) {
                continue;
            }
            boolean against = !absenceSpends(law);
            TriedWindow worst =
                    tried(law, visited.asOf(), day -> visited.unknown(day) ? against : visited.present(day));
            TriedWindow best =
                    tried(law, visited.asOf(), day -> visited.unknown(day) ? !against : visited.present(day));
            LocalDate first = firstDay(law, from);
            LongestStay found = advice(law, visited).longestFrom(from);
            Optional<LocalDate> cautious = worst.lastOfLongest(first);
            assertThat(found.days())
                    .as(
                            "%s from %s\n%s\n%s",
                            law, from, visited.life().stays(), visited.life().unknownDays())
                    .isEqualTo(cautious.map(day -> day.toEpochDay() - first.toEpochDay() + 1));
            assertThat(found.certain())
                    .as(
                            "%s from %s\n%s\n%s",
                            law, from, visited.life().stays(), visited.life().unknownDays())
                    .isEqualTo(cautious.equals(best.lastOfLongest(first)));
        }
    }

    @Property(seed = Seed.OF_PROPERTIES, tries = 6, shrinking = ShrinkingMode.OFF)
    @Label("never too kindly where periods begin with a first entry that is not known")
    void unknownFirstEntry(@ForAll("seeds") long seed) {
        Visited visited = VisitedLives.withUnknownDays(seed, false);
        LocalDate from = visited.asOf().plusDays(1);
        Random random = new Random(seed);
        LongestStay found = advice(WindowLaw.FIRST_ENTRY, visited).longestFrom(from);
        for (int completion = 0; completion < 5; completion++) {
            int turn = random.nextInt(40);
            boolean before = random.nextBoolean();
            LocalDate changes = visited.life().unknownDays().get(0).firstDay().plusDays(turn);
            TriedWindow tried = tried(
                    WindowLaw.FIRST_ENTRY,
                    visited.asOf(),
                    day -> visited.unknown(day) ? day.isBefore(changes) == before : visited.present(day));
            LocalDate last = tried.lastOfLongest(from).orElse(LocalDate.MAX);
            assertThat(found.lastDay().orElse(from.minusDays(1)))
                    .as("%s\n%s", visited.life().stays(), visited.life().unknownDays())
                    .isBeforeOrEqualTo(last);
        }
    }

    /** Who is bound by a limit on absences was there before; who is bound by one on stays was not. */
    private static Visited visited(WindowLaw law, long seed) {
        return VisitedLives.known(seed, absenceSpends(law));
    }

    private static Visited counted(Visited visited) {
        Statistics.label("there on the day asked about")
                .collect(visited.present(visited.asOf()))
                .coverage(coverage -> coverage.check(true).percentage(share -> share >= 5));
        Statistics.label("month ends")
                .collect(visited.life().stays().items().stream()
                        .flatMap(stay -> stay.days().end().stream())
                        .anyMatch(day -> day.getDayOfMonth() == day.lengthOfMonth()))
                .coverage(coverage -> coverage.check(true).percentage(share -> share >= 5));
        Statistics.label("29 February")
                .collect(visited.life().stays().items().stream()
                        .flatMap(stay -> stay.days().end().stream())
                        .anyMatch(day -> day.equals(LocalDate.of(2012, 2, 29))))
                .coverage(coverage -> coverage.check(true).percentage(share -> share >= 5));
        Statistics.label("shared travel days")
                .collect(sharesATravelDay(visited))
                .coverage(coverage -> coverage.check(true).percentage(share -> share >= 5));
        Statistics.label("open stays")
                .collect(visited.lastStayIsOpen())
                .coverage(coverage -> coverage.check(true).percentage(share -> share >= 5));
        return visited;
    }

    private static boolean sharesATravelDay(Visited visited) {
        List<Stay> stays = visited.life().stays().items();
        return IntStream.range(1, stays.size())
                .anyMatch(at -> stays.get(at - 1)
                        .days()
                        .end()
                        .equals(Optional.of(stays.get(at).days().firstDay())));
    }

    private static WindowAdvice advice(WindowLaw law, Visited visited) {
        return WindowAdvice.of(
                visited.life(),
                law.law(),
                WindowLaw.LIMIT,
                Optional.empty(),
                visited.asOf(),
                Reading.AS_UNDERSTOOD_NOW);
    }

    private static TriedWindow tried(WindowLaw law, Visited visited) {
        return tried(law, visited.asOf(), visited::present);
    }

    private static TriedWindow tried(WindowLaw law, LocalDate asOf, Predicate<LocalDate> present) {
        return new TriedWindow(law.kind(), law.window(), law.limit(), VisitedLives.TOLD, asOf, present);
    }

    private static boolean absenceSpends(WindowLaw law) {
        return !law.kind().name().startsWith("PRESENT");
    }

    private static LocalDate firstDay(WindowLaw law, LocalDate begin) {
        return absenceSpends(law) ? begin.plusDays(1) : begin;
    }
}
