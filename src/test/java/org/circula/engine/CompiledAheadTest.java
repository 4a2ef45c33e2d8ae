package org.circula.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.circula.engine.SampleLife.status;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.circula.assess.RealLaw;
import org.circula.engine.fact.Fact;
import org.circula.law.RuleBase;
import org.circula.law.RuleBases;
import org.circula.measure.LifeView;
import org.circula.verdict.MarksOfPuts;
import org.circula.verdict.Put;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kie.api.definition.KiePackage;

/** Rules compiled before stand for those compiled now, where they are the same, and for no others. */
class CompiledAheadTest {

    private static final SampleBases LAW = SampleLaw.sample();

    @TempDir
    private Path folder;

    private final LifeView life = SampleLife.empty()
            .statuses(
                    status("eu.ltr", "ES", "2012-01-01/"),
                    status("es.seasonal", "ES", "2015-01-01/"),
                    status("eu.blue-card", "ES", "2008-01-01/2012-01-01"))
            .view(LAW);

    @Test
    void rulesReadFromFilesSayWhatRulesCompiledNowSay() throws IOException {
        Engines.compileAhead(LAW.bases(), folder);
        assertThat(files()).containsExactlyElementsOf(LAW.bases().bases().keySet());
        for (String jurisdiction : LAW.bases().bases().keySet()) {
            assertThat(found(LAW.bases(), jurisdiction)).isPresent();
        }

        MarksOfPuts now = marks(CompiledAhead.nothing());
        assertThat(now.byNumber().values())
                .anySatisfy(marks -> assertThat(marks.all()).isNotEmpty());
        assertThat(marks(CompiledAhead.in(folder))).isEqualTo(now);
    }

    @Test
    void eachLookUpMakesRulesOfItsOwn() throws IOException {
        Engines.compileAhead(LAW.bases(), folder);
        KiePackage once = found(LAW.bases(), "eu").orElseThrow().iterator().next();
        KiePackage again = found(LAW.bases(), "eu").orElseThrow().iterator().next();
        assertThat(once).isNotSameAs(again);
    }

    @Test
    void rulesThatWereChangedAreNotFoundAndTheOthersAre() throws IOException {
        Engines.compileAhead(LAW.bases(), folder);
        RuleBases changed = SampleLaw.words()
                .rules("eu/absence.drl", SampleLaw.UNION)
                .rules("es/residency.drl", SampleLaw.SPAIN.replace("\"humanitarian\", ", ""))
                .bases();
        assertThat(found(changed, "es")).isEmpty();
        assertThat(found(changed, "eu")).isPresent();
    }

    @Test
    void aTornFileIsAsGoodAsNone() throws IOException {
        Engines.compileAhead(LAW.bases(), folder);
        Path spain = folder.resolve("es");
        byte[] whole = Files.readAllBytes(spain);
        for (int length : new int[] {0, CompiledText.LENGTH - 1, CompiledText.LENGTH, whole.length / 2}) {
            Files.write(spain, Arrays.copyOf(whole, length));
            assertThat(found(LAW.bases(), "es")).as("%s bytes of it", length).isEmpty();
        }
        assertThat(marks(CompiledAhead.in(folder))).isEqualTo(marks(CompiledAhead.nothing()));
    }

    @Test
    void aFileOfAnythingButRulesIsNotMadeIntoObjects() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(text(LAW.bases(), "es").hash().getBytes(StandardCharsets.US_ASCII));
        try (ObjectOutputStream objects = new ObjectOutputStream(file)) {
            objects.writeObject(new ArrayList<>(List.of(new Stranger())));
        }
        Files.write(folder.resolve("es"), file.toByteArray());
        assertThat(found(LAW.bases(), "es")).isEmpty();
        assertThat(Stranger.made).isFalse();
    }

    @Test
    void rulesThatDoMoreThanRecordAreNotWritten() throws IOException {
        SampleBases talking = SampleLaw.words().rules("es/residency.drl", """
                rule "A rule that does more"
                  @id("es.talking")
                when
                  Put( pathway == "es.temporary.keep" )
                then
                  String more = "more"; findings.record( drools.getMatch() );
                end
                """);
        Engines.compileAhead(talking.bases(), folder);
        assertThat(files()).isEmpty();
    }

    static Collection<String> jurisdictions() {
        return RealLaw.law().bases().keySet();
    }

    @ParameterizedTest
    @MethodSource("jurisdictions")
    void theBuildHasCompiledTheRulesOf(String jurisdiction) {
        assertThat(CompiledAhead.byTheBuild()
                        .find(jurisdiction, text(RealLaw.law(), jurisdiction), Fact.class.getClassLoader()))
                .as(
                        "what the build compiled: target/rules-compiled-ahead.log tells of faults, mvn clean compile does it anew")
                .isPresent();
    }

    private MarksOfPuts marks(CompiledAhead before) {
        List<Put> puts = List.of(
                numbered(1, SamplePuts.about(LAW, "eu.ltr.keep", life, "eu.ltr")),
                numbered(2, SamplePuts.about(LAW, "es.temporary.keep", life, "es.seasonal")),
                numbered(3, SamplePuts.plain(LAW, "es.long-term.acquire")));
        try (Engine engine = Engines.compileAll(LAW.bases(), before)) {
            return engine.mark(puts, life);
        }
    }

    private static Put numbered(int number, Put put) {
        return new Put(number, put.pathway(), "es", put.held(), put.state(), put.truth(), put.asOf());
    }

    private Optional<Collection<KiePackage>> found(RuleBases bases, String jurisdiction) {
        return CompiledAhead.in(folder).find(jurisdiction, text(bases, jurisdiction), Fact.class.getClassLoader());
    }

    private static CompiledText text(RuleBases bases, String jurisdiction) {
        RuleBase base = bases.bases().get(jurisdiction);
        return CompiledText.of(base.drl().keySet().stream()
                .map(file -> RuleSource.of(base, file))
                .toList());
    }

    /** Notices when it is made of a file. */
    private static final class Stranger implements Serializable {

        private static final long serialVersionUID = 1L;
        private static boolean made;

        private void readObject(ObjectInputStream objects) {
            made = true;
        }
    }

    private List<String> files() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
