package org.circula;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import org.circula.assess.CompiledRules;
import org.circula.law.RuleBases;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

/**
 * Reads and compiles the rules beside Spring's own start, as soon as the settings are known, since either takes seconds and neither
 * needs the other. What is wrong with the rules is told where they are asked for, as if they had been read there.
 */
final class RulesReadAhead
        implements ApplicationListener<ApplicationEnvironmentPreparedEvent>,
                ApplicationContextInitializer<ConfigurableApplicationContext> {

    private final CompletableFuture<RuleBases> law = new CompletableFuture<>();
    private final CompletableFuture<CompiledRules> rules = new CompletableFuture<>();

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        begin(event.getEnvironment(), work -> {
            Thread reading = new Thread(work, "reads-rules");
            reading.setDaemon(true);
            reading.start();
        });
    }

    /** Begins to read the rules that the settings name. */
    void begin(Environment settings, Executor executor) {
        String folder = settings.getProperty(CirculaConfiguration.RULES_FOLDER, "");
        executor.execute(() -> {
            try {
                RuleBases read = CirculaConfiguration.read(folder);
                law.complete(read);
                rules.complete(CompiledRules.of(read));
            } catch (RuntimeException | Error failure) {
                law.completeExceptionally(failure);
                rules.completeExceptionally(failure);
            }
        });
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        context.getBeanFactory().registerSingleton("rulesReadAhead", this);
    }

    /** The rules as read; waits for them. */
    RuleBases law() {
        return result(law);
    }

    /** The rules compiled and tried; waits for them. */
    CompiledRules rules() {
        return result(rules);
    }

    private static <T> T result(CompletableFuture<T> future) {
        try {
            return future.join();
        } catch (CompletionException | CancellationException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            if (failed.getCause() instanceof Error cause) {
                throw cause;
            }
            throw failed;
        }
    }
}
