package org.circula.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The marks of the puts of one life. */
class MarksOfPutsTest {

    private static final Marks SOME = Marks.of(List.of(new Mark("es.long-term.absence", Truth.YES, List.of())));
    private static final Marks OTHERS = Marks.of(List.of(new Mark("es.long-term.time", Truth.MAYBE, List.of())));

    @Test
    void areFoundByTheNumberOfThePut() {
        MarksOfPuts marks = marks(Map.of(3, SOME, 20, OTHERS));
        assertThat(marks.on(3)).isEqualTo(SOME);
        assertThat(marks.on(20)).isEqualTo(OTHERS);
        assertThat(marks.byNumber()).isEqualTo(Map.of(3, SOME, 20, OTHERS));
    }

    @Test
    void areNoneWhereAPutWasNotMarked() {
        MarksOfPuts marks = marks(Map.of(3, SOME));
        assertThat(marks.on(0)).isEqualTo(Marks.none());
        assertThat(marks.on(4)).isEqualTo(Marks.none());
        assertThat(marks.on(100)).isEqualTo(Marks.none());
        assertThat(MarksOfPuts.none().on(0)).isEqualTo(Marks.none());
    }

    @Test
    void areEqualInWhateverOrderTheyWereAdded() {
        MarksOfPuts.Collector oneWay = new MarksOfPuts.Collector();
        oneWay.add(1, SOME);
        oneWay.add(9, OTHERS);
        MarksOfPuts.Collector otherWay = new MarksOfPuts.Collector();
        otherWay.add(9, OTHERS);
        otherWay.add(1, SOME);
        assertThat(oneWay.marks()).isEqualTo(otherWay.marks()).hasSameHashCodeAs(otherWay.marks());
        assertThat(oneWay.marks()).isNotEqualTo(marks(Map.of(1, SOME)));
    }

    @Test
    void areNotCollectedUnderANegativeNumber() {
        MarksOfPuts.Collector collector = new MarksOfPuts.Collector();
        assertThatThrownBy(() -> collector.add(-1, SOME))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("from 0 on");
    }

    private static MarksOfPuts marks(Map<Integer, Marks> byNumber) {
        MarksOfPuts.Collector collector = new MarksOfPuts.Collector();
        byNumber.forEach(collector::add);
        return collector.marks();
    }
}
