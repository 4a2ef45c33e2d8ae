package org.circula.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.circula.engine.SampleLife.status;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.circula.Seed;
import org.circula.measure.LifeView;
import org.circula.verdict.MarksOfPuts;
import org.circula.verdict.Put;

/** Neither the order of rules in a file nor that of puts and lists in a life changes what is marked. */
class OrderOfRulesTest {

    @Property(seed = Seed.OF_PROPERTIES, tries = 8)
    void theOrderOfRulesAndFactsDoesNotMatter(@ForAll long seed) {
        Random random = new Random(seed);
        SampleBases shuffled = SampleLaw.words()
                .rules("eu/absence.drl", SampleLaw.UNION)
                .rules("es/residency.drl", shuffled(SampleLaw.SPAIN, random));
        assertThat(marks(shuffled, random)).isEqualTo(EXPECTED);
    }

    private static final MarksOfPuts EXPECTED = marks(SampleLaw.sample(), new Random(0));

    private static MarksOfPuts marks(SampleBases law, Random random) {
        List<org.circula.person.HeldStatus> statuses = new ArrayList<>(List.of(
                status("es.seasonal", "ES", "2015-01-01/"),
                status("es.temporary", "ES", "2015-01-01/"),
                status("eu.ltr", "ES", "2012-01-01/"),
                status("eu.blue-card", "ES", "2008-01-01/2012-01-01"),
                status("eu.blue-card", "DE", "2007-01-01/2010-01-01")));
        Collections.shuffle(statuses, random);
        LifeView life = SampleLife.unknown()
                .statuses(statuses.toArray(org.circula.person.HeldStatus[]::new))
                .view(law);
        List<Put> puts = new ArrayList<>(List.of(
                numbered(1, SamplePuts.about(law, "es.temporary.keep", life, "es.seasonal")),
                numbered(2, SamplePuts.about(law, "es.temporary.keep", life, "es.temporary")),
                numbered(3, SamplePuts.about(law, "eu.ltr.keep", life, "eu.ltr")),
                numbered(4, SamplePuts.plain(law, "es.long-term.acquire"))));
        Collections.shuffle(puts, random);
        try (Engine engine = Engines.compileAll(law.bases())) {
            return engine.mark(puts, life);
        }
    }

    private static Put numbered(int number, Put put) {
        return new Put(number, put.pathway(), "es", put.held(), put.state(), put.truth(), put.asOf());
    }

    private static String shuffled(String rules, Random random) {
        List<String> each = new ArrayList<>();
        for (String rule : rules.split("(?m)^end$")) {
            if (rule.contains("rule ")) {
                each.add(rule + "end\n");
            }
        }
        Collections.shuffle(each, random);
        return String.join("", each);
    }
}
