package org.circula.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.circula.engine.bring.FactBringer;
import org.circula.engine.bring.PutFacts;
import org.junit.jupiter.api.Test;

/** The table of matches finds what it was told and never grows beyond its size. */
class MatchTableTest {

    private static final SampleBases LAW = SampleLaw.words();

    @Test
    void itFindsWhatItWasTold() {
        MatchTable table = new MatchTable(2);
        PutFacts facts = facts("es.temporary.keep");
        assertThat(table.find(facts.shape())).isNull();
        Matches matches = new Matches.Collector(facts).matches();
        table.remember(facts.shape(), matches);
        assertThat(table.find(facts("es.temporary.keep").shape())).isSameAs(matches);
        assertThat(table.find(facts("es.long-term.acquire").shape())).isNull();
        assertThat(table.timesFound()).isEqualTo(1);
    }

    @Test
    void aFullTableIsEmptiedForTheNext() {
        MatchTable table = new MatchTable(2);
        for (String pathway : List.of("es.temporary.keep", "es.long-term.acquire", "eu.ltr.keep")) {
            PutFacts facts = facts(pathway);
            table.remember(facts.shape(), new Matches.Collector(facts).matches());
            assertThat(table.size()).isLessThanOrEqualTo(2);
        }
        assertThat(table.find(facts("eu.ltr.keep").shape())).isNotNull();
        assertThat(table.find(facts("es.temporary.keep").shape())).isNull();
    }

    private static PutFacts facts(String pathway) {
        return FactBringer.of(List.of())
                .bring(0, SamplePuts.plain(LAW, pathway), SampleLife.empty().view(LAW));
    }
}
