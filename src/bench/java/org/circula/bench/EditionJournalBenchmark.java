package org.circula.bench;

import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.circula.journal.EditionJournal;
import org.circula.journal.EditionRecord;
import org.flywaydb.core.Flyway;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** What it costs to meet an edition again that the journal knows, which happens at every start. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class EditionJournalBenchmark {

    private SingleConnectionDataSource database;
    private EditionJournal journal;

    /** Opens a database in memory that knows one edition. */
    @Setup
    public void open() {
        database = new SingleConnectionDataSource("jdbc:h2:mem:benchmark", true);
        Flyway.configure().dataSource(database).load().migrate();
        journal = new EditionJournal(JdbcClient.create(database), Clock.systemUTC());
        journal.remember("EU", "a1", "0.1.0");
    }

    /** Closes the database. */
    @TearDown
    public void close() {
        database.destroy();
    }

    /** Meets the known edition once more. */
    @Benchmark
    public EditionRecord meetAKnownEdition() {
        return journal.remember("EU", "a1", "0.1.0");
    }
}
