package org.circula;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.circula.assess.CompiledAssessor;
import org.circula.assess.LawVocabulary;
import org.circula.journal.EditionJournal;
import org.circula.journal.EditionRecord;
import org.circula.law.RuleBases;
import org.circula.law.load.RuleBasesLoader;
import org.circula.law.load.RulesFolder;
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

    /** The version of a build that Maven did not make, as in a development environment. */
    private static final String UNBUILT = "unbuilt";

    /** The clock that tells when something was first seen and which day is today; a question may name any other day. */
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    RuleBases ruleBases(@Value("${circula.rules:}") String folder) {
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
    CompiledAssessor assessor(RuleBases law, EditionJournal journal, Optional<BuildProperties> build) {
        String version = build.map(BuildProperties::getVersion).orElse(UNBUILT);
        List<EditionRecord> editions = law.bases().values().stream()
                .map(base -> journal.remember(base.jurisdiction(), base.contentHash(), version))
                .toList();
        return CompiledAssessor.compile(law, knownFrom(editions), version);
    }

    /** The day from which all editions that answer are known here. */
    private static LocalDate knownFrom(List<EditionRecord> editions) {
        return editions.stream()
                .map(edition -> edition.firstSeen().atZone(ZoneOffset.UTC).toLocalDate())
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
    }
}
