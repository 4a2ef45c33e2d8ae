package org.circula.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** In the running application several requests may meet a new edition at once. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.NONE)
class EditionJournalInTheApplicationTest {

    @Autowired
    private EditionJournal journal;

    @Autowired
    private Clock clock;

    @Test
    void allWhoMeetANewEditionAtOnceGetTheSameEntry() throws Exception {
        Instant start = clock.instant();
        ExecutorService crowd = Executors.newFixedThreadPool(8);
        try {
            Callable<EditionRecord> meeting = () -> journal.remember("SE", "crowded", "0.1.0");
            List<Future<EditionRecord>> answers = crowd.invokeAll(Collections.nCopies(64, meeting));

            EditionRecord kept = journal.remember("SE", "crowded", "0.1.0");
            assertThat(answers).allSatisfy(answer -> assertThat(answer.get()).isEqualTo(kept));
            assertThat(kept.firstSeen()).isBetween(start.minusMillis(1), clock.instant());
        } finally {
            crowd.shutdownNow();
        }
    }
}
