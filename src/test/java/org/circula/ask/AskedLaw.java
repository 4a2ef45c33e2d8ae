package org.circula.ask;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.circula.assess.Assessor;
import org.circula.assess.CompiledAssessor;
import org.circula.assess.LawVocabulary;
import org.circula.assess.Question;
import org.circula.harness.Scenario;
import org.circula.harness.ScenarioReader;
import org.circula.law.RuleBases;
import org.circula.law.load.RuleBasesLoader;
import org.circula.person.Life;

/** The law that Circula ships, compiled once for the tests that ask about it, and the lives of its scenarios. */
final class AskedLaw {

    static final RuleBases LAW = RuleBasesLoader.load(Path.of("rules")).orThrow();
    static final Assessor ASSESSOR = CompiledAssessor.compile(LAW, LocalDate.of(2020, 1, 1), "test");
    static final LawVocabulary WORDS = LawVocabulary.of(LAW);
    static final Asker ASKER = new Asker(LAW, ASSESSOR);
    static final List<Asked> ASKED = asked();

    private AskedLaw() {}

    /** A scenario and one pathway that it puts. */
    record Asked(Scenario scenario, String pathway) {

        Question question(Life life) {
            return new Question(
                    life, scenario.asOf(), Optional.empty(), scenario.reading(), List.of(), List.of(pathway));
        }

        /** What tells it from all others, whatever else there is. */
        String name() {
            return scenario.file() + " " + this;
        }

        @Override
        public String toString() {
            return scenario.name() + ", " + pathway + " on " + scenario.asOf();
        }
    }

    static Map<String, Set<String>> countriesOfTerritories() {
        Map<String, Set<String>> countries = new TreeMap<>();
        LAW.words()
                .territories()
                .forEach(
                        (id, territory) -> countries.put(id, territory.members().keySet()));
        return countries;
    }

    private static List<Asked> asked() {
        return new ScenarioReader(WORDS)
                .readFolder(Path.of("scenarios")).stream()
                        .flatMap(file -> file.scenarios().stream())
                        .flatMap(scenario -> scenario.expect().keySet().stream()
                                .map(key -> key.replaceAll("@.*", ""))
                                .distinct()
                                .filter(pathway -> LAW.pathway(pathway)
                                        .map(one -> one.encodes(scenario.asOf()))
                                        .orElse(false))
                                .map(pathway -> new Asked(scenario, pathway)))
                        .toList();
    }
}
