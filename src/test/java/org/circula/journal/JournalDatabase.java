package org.circula.journal;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** A migrated database for one test: one connection that stays open, closed at the end. */
final class JournalDatabase implements AutoCloseable {

    private final SingleConnectionDataSource source;

    private JournalDatabase(String address) {
        source = new SingleConnectionDataSource(address, true);
        migrate(source);
    }

    static JournalDatabase inMemory() {
        return new JournalDatabase("jdbc:h2:mem:" + UUID.randomUUID());
    }

    static JournalDatabase inFile(Path file) {
        return new JournalDatabase("jdbc:h2:file:" + file + ";WRITE_DELAY=0");
    }

    EditionJournal journalAt(String instant) {
        return new EditionJournal(JdbcClient.create(source), Clock.fixed(Instant.parse(instant), ZoneOffset.UTC));
    }

    EditionJournal journalOn(Clock clock) {
        return new EditionJournal(JdbcClient.create(source), clock);
    }

    private static void migrate(DataSource source) {
        Flyway.configure().dataSource(source).load().migrate();
    }

    @Override
    public void close() {
        source.destroy();
    }
}
