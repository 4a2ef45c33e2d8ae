package org.circula.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.circula.Seed;

@Label("The days of several spans")
class DaysOfSpansTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final int GROUPS = 3;

    /** A span and the group it is in. */
    record Grouped(Span span, int group) {}

    @Provide
    Arbitrary<List<Grouped>> grouped() {
        Arbitrary<Integer> offsets = Arbitraries.integers().between(0, 60);
        Arbitrary<Integer> lengths = Arbitraries.integers().between(0, 12);
        Arbitrary<Boolean> running = Arbitraries.frequency(Tuple.of(9, false), Tuple.of(1, true));
        return Combinators.combine(
                        offsets, lengths, running, Arbitraries.integers().between(0, GROUPS - 1))
                .as((first, length, runs, group) -> new Grouped(span(FIRST.plusDays(first), length, runs), group))
                .list()
                .ofMaxSize(7);
    }

    private static Span span(LocalDate first, int length, boolean runs) {
        return runs ? Span.runningFrom(first) : Span.of(first, first.plusDays(length));
    }

    @Property(seed = Seed.OF_PROPERTIES)
    @Label("are joined as a set of these spans alone would be, all of them and those of one group or of some")
    void joined(@ForAll("grouped") List<Grouped> grouped, @ForAll boolean[] drawn) {
        DaysOfSpans days = of(grouped);
        int[] groups = grouped.stream().mapToInt(Grouped::group).toArray();
        assertThat(days.all())
                .isEqualTo(DaySet.of(grouped.stream().map(Grouped::span).toList()));
        for (int group = 0; group < GROUPS; group++) {
            int wanted = group;
            assertThat(days.ofGroup(group, groups))
                    .isEqualTo(DaySet.of(grouped.stream()
                            .filter(one -> one.group() == wanted)
                            .map(Grouped::span)
                            .toList()));
        }
        boolean[] some = new boolean[GROUPS];
        IntStream.range(0, GROUPS).forEach(group -> some[group] = group < drawn.length && drawn[group]);
        assertThat(days.ofGroups(some, groups))
                .isEqualTo(DaySet.of(grouped.stream()
                        .filter(one -> some[one.group()])
                        .map(Grouped::span)
                        .toList()));
    }

    @Property(seed = Seed.OF_PROPERTIES)
    @Label("are each found in their place, whatever was joined before")
    void each(@ForAll("grouped") List<Grouped> grouped) {
        DaysOfSpans days = of(grouped);
        days.all();
        for (int place = 0; place < grouped.size(); place++) {
            assertThat(days.of(place)).isEqualTo(DaySet.of(grouped.get(place).span()));
        }
    }

    @Example
    @Label("want one number of a group for each span")
    void oneNumberForEach() {
        DaysOfSpans days = DaysOfSpans.of(2, place -> Span.runningFrom(FIRST));
        assertThatThrownBy(() -> days.ofGroup(0, new int[] {0}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2 spans and 1 numbers");
        assertThatThrownBy(() -> days.ofGroups(new boolean[] {true}, new int[] {0, 0, 0}))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static DaysOfSpans of(List<Grouped> grouped) {
        return DaysOfSpans.of(grouped.size(), place -> grouped.get(place).span());
    }
}
