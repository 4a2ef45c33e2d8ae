package org.circula.harness;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** As many threads as there are processors, for work that falls into pieces that share nothing which changes. */
public final class Workers implements AutoCloseable {

    private final String doing;
    private final ExecutorService threads;

    /**
     * Threads that wait for work.
     *
     * @param name what the threads are called
     * @param doing what is being done, as the beginning of the sentence that tells that it failed
     */
    public Workers(String name, String doing) {
        this.doing = doing;
        this.threads =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors(), work -> worker(work, name));
    }

    /**
     * The result for each item, in their order.
     *
     * @throws IllegalStateException where the work on one of them failed, with what it threw as its cause
     */
    public <T, R> List<R> each(List<T> items, Function<T, R> work) {
        List<Future<R>> running = new ArrayList<>();
        items.forEach(item -> running.add(threads.submit(() -> work.apply(item))));
        List<R> results = new ArrayList<>();
        for (Future<R> future : running) {
            try {
                results.add(future.get());
            } catch (ExecutionException failed) {
                throw new IllegalStateException(doing + " failed.", failed.getCause());
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(doing + " was interrupted.", interrupted);
            }
        }
        return results;
    }

    /** Nothing more is begun, and what is under way is interrupted. */
    @Override
    public void close() {
        threads.shutdownNow();
    }

    /** Drools looks for its own parts in the class loader of the thread, which inside one jar must be the jar's. */
    private static Thread worker(Runnable work, String name) {
        Thread worker = new Thread(work, name);
        worker.setContextClassLoader(Workers.class.getClassLoader());
        worker.setDaemon(true);
        return worker;
    }
}
