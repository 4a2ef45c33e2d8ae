package org.circula;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.circula.assess.CompiledAssessor;
import org.circula.assess.CompiledRules;
import org.circula.assess.LawVocabulary;
import org.circula.journal.EditionJournal;
import org.circula.journal.EditionRecord;
import org.circula.law.RuleBases;
import org.circula.law.load.RuleBasesLoader;
import org.circula.law.load.RulesFolder;
import org.circula.law.load.UnusableRulesException;
import org.circula.person.LifeReader;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.info.BuildProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Puts the rooms together for the web server: loads the rules, compiles and tries them, and writes down which editions were
 * met. All of it happens before the server listens, so that whoever is answered is answered by rules that work.
 */
@Configuration(proxyBeanMethods = false)
class CirculaConfiguration {

    /** The setting that names the folder of rules. */
    static final String RULES_FOLDER = "circula.rules";

    /** The version of a build that Maven did not make, as in a development environment. */
    private static final String UNBUILT = "unbuilt";

    /** The clock that tells when something was first seen and which day is today; a question may name any other day. */
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    /** The rules, read ahead where the server was started from the terminal. */
    @Bean
    RuleBases ruleBases(@Value("${" + RULES_FOLDER + ":}") String folder, Optional<RulesReadAhead> ahead) {
        return ahead.map(RulesReadAhead::law).orElseGet(() -> read(folder));
    }

    /**
     * Reads the rules.
     *
     * @param folder the folder named; blank for the one that comes with this software
     * @throws UnusableRulesException with all faults
     */
    static RuleBases read(String folder) {
        Optional<Path> named = folder.isBlank() ? Optional.empty() : Optional.of(Path.of(folder));
        try (RulesFolder rules = RulesFolder.find(named)) {
            return RuleBasesLoader.load(rules.path()).orThrow();
        }
    }

    @Bean
    LifeReader lifeReader(RuleBases law) {
        return new LifeReader(LawVocabulary.of(law));
    }

    @Bean(destroyMethod = "close")
    CompiledAssessor assessor(
            RuleBases law, EditionJournal journal, Optional<BuildProperties> build, Optional<RulesReadAhead> ahead) {
        String version = build.map(BuildProperties::getVersion).orElse(UNBUILT);
        List<EditionRecord> editions = law.bases().values().stream()
                .map(base -> journal.remember(base.jurisdiction(), base.contentHash(), version))
                .toList();
        CompiledRules rules = ahead.map(RulesReadAhead::rules).orElseGet(() -> CompiledRules.of(law));
        return rules.assessor(knownFrom(editions), version);
    }

    /** The day from which all editions that answer are known here. */
    private static LocalDate knownFrom(List<EditionRecord> editions) {
        return editions.stream()
                .map(edition -> edition.firstSeen().atZone(ZoneOffset.UTC).toLocalDate())
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
    }
}
