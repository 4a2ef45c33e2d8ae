package org.circula.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Remembers, across restarts, which editions of which rule base were met and when each was first seen. */
@Repository
public class EditionJournal {

    private static final String COLUMNS = "jurisdiction, content_hash, engine_version, first_seen";

    private final JdbcClient database;
    private final Clock clock;

    /** Keeps the journal in this database and dates new entries by this clock. */
    public EditionJournal(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Writes the edition down unless it is known already, and returns what stands in the journal. */
    public EditionRecord remember(String jurisdiction, String contentHash, String engineVersion) {
        return find(jurisdiction, contentHash, engineVersion).orElseGet(() -> {
            insert(jurisdiction, contentHash, engineVersion);
            return find(jurisdiction, contentHash, engineVersion).orElseThrow();
        });
    }

    /** Every edition ever met, in the order in which they were first seen. */
    public List<EditionRecord> all() {
        return database.sql("select " + COLUMNS
                        + " from editions order by first_seen, jurisdiction, content_hash, engine_version")
                .query(EditionJournal::read)
                .list();
    }

    private Optional<EditionRecord> find(String jurisdiction, String contentHash, String engineVersion) {
        return database.sql("select " + COLUMNS
                        + " from editions where jurisdiction = ? and content_hash = ? and engine_version = ?")
                .params(jurisdiction, contentHash, engineVersion)
                .query(EditionJournal::read)
                .optional();
    }

    private void insert(String jurisdiction, String contentHash, String engineVersion) {
        try {
            database.sql("insert into editions (" + COLUMNS + ") values (?, ?, ?, ?)")
                    .params(
                            jurisdiction,
                            contentHash,
                            engineVersion,
                            clock.instant().atOffset(ZoneOffset.UTC))
                    .update();
        } catch (DuplicateKeyException anotherWasFaster) {
            // Someone else wrote the same edition between our look and our insert: theirs was seen first and stays.
        }
    }

    private static EditionRecord read(ResultSet row, int number) throws SQLException {
        return new EditionRecord(
                row.getString("jurisdiction"),
                row.getString("content_hash"),
                row.getString("engine_version"),
                row.getObject("first_seen", OffsetDateTime.class).toInstant());
    }
}
