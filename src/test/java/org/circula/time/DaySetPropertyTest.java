package org.circula.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.circula.Seed;

@Label("A set of days behaves as a plain set of dates would")
class DaySetPropertyTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final int DAYS = 90;

    @Provide
    Arbitrary<List<Span>> spans() {
        Arbitrary<Integer> offsets = Arbitraries.integers().between(0, DAYS - 1);
        return Combinators.combine(offsets, Arbitraries.integers().between(0, 12))
                .as((first, length) ->
                        Span.of(FIRST.plusDays(first), FIRST.plusDays(Math.min(first + length, DAYS - 1))))
                .list()
                .ofMaxSize(6);
    }

    @Property(seed = Seed.OF_PROPERTIES)
    @Label("in what it joins, shares, takes away and leaves out")
    void operations(@ForAll("spans") List<Span> some, @ForAll("spans") List<Span> others) {
        DaySet left = DaySet.of(some);
        DaySet right = DaySet.of(others);
        TreeSet<LocalDate> leftDays = plain(some);
        TreeSet<LocalDate> rightDays = plain(others);
        same(left.union(right), day -> leftDays.contains(day) || rightDays.contains(day));
        same(left.intersection(right), day -> leftDays.contains(day) && rightDays.contains(day));
        same(left.minus(right), day -> leftDays.contains(day) && !rightDays.contains(day));
        same(left.complement(), day -> !leftDays.contains(day));
        assertThat(left.meets(right)).isEqualTo(leftDays.stream().anyMatch(rightDays::contains));
        assertThat(left.isSubsetOf(right)).isEqualTo(rightDays.containsAll(leftDays));
        assertThat(left.equals(right)).isEqualTo(leftDays.equals(rightDays));
        for (int at = 0; at <= DAYS; at++) {
            LocalDate from = FIRST.plusDays(at);
            assertThat(left.isSameFrom(from, right))
                    .isEqualTo(leftDays.tailSet(from).equals(rightDays.tailSet(from)));
        }
    }

    @Property(seed = Seed.OF_PROPERTIES)
    @Label("in how many days it counts, and which are the first and the last")
    void sizes(@ForAll("spans") List<Span> some, @ForAll("spans") List<Span> others) {
        DaySet days = DaySet.of(some);
        TreeSet<LocalDate> plain = plain(some);
        assertThat(days.size()).isEqualTo(plain.size());
        assertThat(days.firstDay().isPresent()).isEqualTo(!plain.isEmpty());
        days.firstDay().ifPresent(day -> assertThat(day).isEqualTo(plain.first()));
        days.lastDay().ifPresent(day -> assertThat(day).isEqualTo(plain.last()));
        for (Span window : others) {
            LocalDate last = window.end().orElseThrow();
            int expected = plain.subSet(window.firstDay(), true, last, true).size();
            assertThat(days.sizeWithin(window.firstDay(), last)).isEqualTo(expected);
            assertThat(days.within(window.firstDay(), last).size()).isEqualTo(expected);
            assertThat(days.within(last, window.firstDay().minusDays(1))).isEqualTo(DaySet.none());
        }
    }

    @Property(seed = Seed.OF_PROPERTIES)
    @Label("in whether it is the same as another among some days")
    void isTheSameAmongSomeDays(
            @ForAll("spans") List<Span> some, @ForAll("spans") List<Span> others, @ForAll("spans") List<Span> among) {
        DaySet left = DaySet.of(some);
        DaySet right = DaySet.of(others);
        DaySet days = DaySet.of(among);
        assertThat(left.isSameWithin(days, right))
                .isEqualTo(left.intersection(days).equals(right.intersection(days)));
        for (Span window : among) {
            LocalDate last = window.end().orElseThrow();
            assertThat(left.isSameWithin(window.firstDay(), last, right))
                    .isEqualTo(left.within(window.firstDay(), last).equals(right.within(window.firstDay(), last)));
            assertThat(left.isSameWithin(window.firstDay(), window.firstDay().minusDays(1), right))
                    .isTrue();
        }
    }

    @Property(seed = Seed.OF_PROPERTIES)
    @Label("in its runs, which lie in order and never touch")
    void runs(@ForAll("spans") List<Span> some) {
        DaySet days = DaySet.of(some);
        LocalDate before = null;
        for (Span run : days.runs()) {
            if (before != null) {
                assertThat(run.firstDay()).isAfter(before.plusDays(1));
            }
            before = run.end().orElseThrow();
        }
        assertThat(plain(days.runs())).isEqualTo(plain(some));
        for (int run = 0; run <= days.runCount(); run++) {
            assertThat(days.fromRun(run)).isEqualTo(DaySet.of(days.runs().subList(run, days.runCount())));
        }
        assertThat(days.runCount()).isEqualTo(days.runs().size());
        for (int run = 0; run < days.runCount(); run++) {
            Span span = days.runs().get(run);
            assertThat(days.anchorOf(run)).isEqualTo(span.firstDay().minusDays(1));
            assertThat(days.firstDayOf(run)).isEqualTo(span.firstDay());
            assertThat(span.end()).contains(days.lastDayOf(run));
        }
    }

    @Property(seed = Seed.OF_PROPERTIES)
    @Label("whatever is open stays open: bounds hold every way the open days may turn out")
    void uncertainDays(
            @ForAll("spans") List<Span> sure, @ForAll("spans") List<Span> open, @ForAll("spans") List<Span> other) {
        DaySet surely = DaySet.of(sure);
        UncertainDays days = new UncertainDays(surely, surely.union(DaySet.of(open)));
        DaySet turnsOut = surely.union(DaySet.of(open).intersection(DaySet.of(other)));
        UncertainDays with = UncertainDays.known(DaySet.of(other));
        holds(days.complement(), turnsOut.complement());
        holds(days.union(with), turnsOut.union(DaySet.of(other)));
        holds(days.intersection(with), turnsOut.intersection(DaySet.of(other)));
        holds(with.minus(days), DaySet.of(other).minus(turnsOut));
    }

    private static void holds(UncertainDays bounds, DaySet turnsOut) {
        assertThat(bounds.surely().isSubsetOf(turnsOut)).isTrue();
        assertThat(turnsOut.isSubsetOf(bounds.perhaps())).isTrue();
    }

    private static void same(DaySet days, Predicate<LocalDate> expected) {
        for (LocalDate day = FIRST.minusDays(2); day.isBefore(FIRST.plusDays(DAYS + 2)); day = day.plusDays(1)) {
            assertThat(days.contains(day)).as("%s", day).isEqualTo(expected.test(day));
        }
    }

    private static TreeSet<LocalDate> plain(List<Span> spans) {
        TreeSet<LocalDate> days = new TreeSet<>();
        for (Span span : spans) {
            span.firstDay().datesUntil(span.end().orElseThrow().plusDays(1)).forEach(days::add);
        }
        return days;
    }
}
