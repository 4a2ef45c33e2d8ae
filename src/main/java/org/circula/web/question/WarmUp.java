package org.circula.web.question;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.circula.person.LifeReader;
import org.circula.person.LifeReading;
import org.circula.web.examples.Example;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import tools.jackson.databind.ObjectMapper;

/**
 * Answers every example before the server says that it is ready: the first answers take a hundred times longer than all
 * others, and nobody shall wait for them. They are answered beside the rest of the start, which waits for them at its end.
 */
@Component
@ConditionalOnBooleanProperty(name = "circula.warm-up", matchIfMissing = true)
class WarmUp implements InitializingBean, ApplicationRunner {

    private final LifeReader lives;
    private final Assessments assessments;
    private final ObjectMapper json;
    private CompletableFuture<Void> answered = CompletableFuture.completedFuture(null);

    WarmUp(LifeReader lives, Assessments assessments, ObjectMapper json) {
        this.lives = lives;
        this.assessments = assessments;
        this.json = json;
    }

    @Override
    public void afterPropertiesSet() {
        answered = CompletableFuture.runAsync(this::answerAll, WarmUp::beside);
    }

    /** Waits for the answers; what one of them threw ends the start. */
    @Override
    public void run(ApplicationArguments arguments) {
        answered.join();
    }

    /** In a thread for which a start that fails elsewhere does not wait. */
    private static void beside(Runnable work) {
        Thread warming = new Thread(work, "warms-up");
        warming.setDaemon(true);
        warming.start();
    }

    private void answerAll() {
        for (Example example : Example.values()) {
            answer(example);
        }
    }

    private void answer(Example example) {
        // An installation with other rules may not know the words of an example; it is ready all the same.
        if (lives.read(example.life()) instanceof LifeReading.Good good) {
            json.writeValueAsBytes(assessments.answer(
                    AskedQuestion.about(good.life(), Optional.of(example.asOf()), example.reading(), List.of())));
        }
    }
}
