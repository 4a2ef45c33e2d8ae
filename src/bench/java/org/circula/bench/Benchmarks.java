package org.circula.bench;

import java.util.Collection;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmarks with the options of JMH, counts allocated bytes too, and prints the Spanish lives as one table. */
public final class Benchmarks {

    private Benchmarks() {}

    /** Runs what the arguments of JMH select; everything without arguments. */
    public static void main(String[] arguments) throws CommandLineOptionException, RunnerException {
        CommandLineOptions asked = new CommandLineOptions(arguments);
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .parent(asked)
                        .addProfiler(GCProfiler.class)
                        .shouldFailOnError(true)
                        .build())
                .run();
        System.out.println(SpanishLifeTable.of(results));
    }
}
