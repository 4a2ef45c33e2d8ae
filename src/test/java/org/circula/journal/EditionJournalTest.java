package org.circula.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditionJournalTest {

    private static final String MORNING = "2026-01-05T08:00:00Z";
    private static final String EVENING = "2026-01-05T20:00:00Z";

    @Test
    void anEditionKeepsTheMomentItWasFirstSeen() {
        try (JournalDatabase database = JournalDatabase.inMemory()) {
            EditionRecord first = database.journalAt(MORNING).remember("FR", "a1", "0.1.0");
            EditionRecord again = database.journalAt(EVENING).remember("FR", "a1", "0.1.0");

            assertThat(first).isEqualTo(new EditionRecord("FR", "a1", "0.1.0", Instant.parse(MORNING)));
            assertThat(again).isEqualTo(first);
            assertThat(database.journalAt(EVENING).all()).containsExactly(first);
        }
    }

    @Test
    void anotherJurisdictionHashOrEngineIsAnotherEdition() {
        try (JournalDatabase database = JournalDatabase.inMemory()) {
            EditionRecord known = database.journalAt(MORNING).remember("FR", "a1", "0.1.0");
            EditionJournal later = database.journalAt(EVENING);
            EditionRecord otherCountry = later.remember("ES", "a1", "0.1.0");
            EditionRecord otherContent = later.remember("FR", "b2", "0.1.0");
            EditionRecord otherEngine = later.remember("FR", "a1", "0.2.0");

            assertThat(later.all()).containsExactly(known, otherCountry, otherEngine, otherContent);
        }
    }

    @Test
    void aRestartForgetsNothing(@TempDir Path folder) {
        Path file = folder.resolve("circula");
        EditionRecord beforeRestart;
        try (JournalDatabase database = JournalDatabase.inFile(file)) {
            beforeRestart = database.journalAt(MORNING).remember("EU", "a1", "0.1.0");
        }
        try (JournalDatabase database = JournalDatabase.inFile(file)) {
            EditionJournal restarted = database.journalAt(EVENING);
            assertThat(restarted.all()).containsExactly(beforeRestart);
            assertThat(restarted.remember("EU", "a1", "0.1.0")).isEqualTo(beforeRestart);
        }
    }
}
