package org.circula.web.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.circula.assess.Assessor;
import org.circula.assess.LawVocabulary;
import org.circula.law.RuleBases;
import org.circula.law.load.RuleBasesLoader;
import org.circula.person.LifeReader;
import org.junit.jupiter.api.Test;
import org.springframework.boot.DefaultApplicationArguments;
import tools.jackson.databind.json.JsonMapper;

/** The examples are answered beside the rest of the start, which waits for them at its end. */
class WarmUpTest {

    private static final RuleBases LAW = RuleBasesLoader.load(Path.of("rules")).orThrow();

    @Test
    void theStartGoesOnWhileTheExamplesAreAnsweredAndWaitsForThemAtItsEnd() {
        CountDownLatch mayAnswer = new CountDownLatch(1);
        WarmUp warmUp = warmUp(question -> {
            await(mayAnswer);
            throw new IllegalStateException("No answer.");
        });

        warmUp.afterPropertiesSet();
        CompletableFuture<Void> ready = CompletableFuture.runAsync(() -> warmUp.run(new DefaultApplicationArguments()));

        assertThat(ready).isNotDone();
        mayAnswer.countDown();
        assertThat(ready).failsWithin(Duration.ofMinutes(1));
    }

    @Test
    void whatAnAnswerThrewEndsTheStart() {
        IllegalStateException failure = new IllegalStateException("No answer.");
        WarmUp warmUp = warmUp(question -> {
            throw failure;
        });

        warmUp.afterPropertiesSet();

        assertThatThrownBy(() -> warmUp.run(new DefaultApplicationArguments())).hasCause(failure);
    }

    private static WarmUp warmUp(Assessor assessor) {
        return new WarmUp(
                new LifeReader(LawVocabulary.of(LAW)),
                new Assessments(assessor, LAW, new Explainers(LAW), Clock.systemUTC()),
                JsonMapper.builder().build());
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
