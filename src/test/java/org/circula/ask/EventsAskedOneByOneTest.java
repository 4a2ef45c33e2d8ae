package org.circula.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.circula.assess.Question;
import org.circula.person.Known;
import org.circula.person.Life;
import org.circula.person.LifeEvent;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Asking whether the bar after a voluntary return from Spain still stands")
class EventsAskedOneByOneTest {

    private static final String RETURN = "voluntary-return";

    private final Conversation conversation = new Conversation(
            AskedLaw.ASKER,
            new Question(
                    Life.unknown().withStatuses(Known.all(List.of())),
                    LocalDate.of(2027, 4, 30),
                    Optional.empty(),
                    Question.Reading.AS_UNDERSTOOD_NOW,
                    List.of(),
                    List.of("es.temporary.acquire")),
            0);

    @Test
    @DisplayName("does not come to the end of a term of those who never left under a promise")
    void whoNeverLeftIsNotAskedForTheTerm() {
        List<String> asked = new ArrayList<>();
        conversation.finish(fact -> {
            asked.add(fact.word());
            assertThat(fact.unit()).isEqualTo("event");
            return Telling.tell(conversation.life(), fact, events(Known.all(List.of())));
        });

        assertThat(asked).containsExactlyInAnyOrder("es.apre-payment", RETURN);
        assertThat(conversation.now().answer()).contains(AskedAnswer.YES);
        assertThat(conversation.now().named()).isEqualTo(1);
        assertThat(conversation.life().events().complete()).isFalse();
    }

    @Test
    @DisplayName("leaves what was told of other kinds as it was")
    void otherKindsStay() {
        LifeEvent notice = event("notice-of-absence");
        Life told = events(Known.atLeast(List.of(notice)));
        AskedFact fact = conversation.now().facts().stream()
                .filter(one -> one.word().equals(RETURN))
                .findFirst()
                .orElseThrow();

        Life answered = Telling.tell(told, fact, events(Known.all(List.of(event(RETURN)))));

        assertThat(answered.events().items()).containsExactly(notice, event(RETURN));
        assertThat(answered.events().completeFor()).containsExactly(RETURN);
        assertThat(Telling.tell(told, fact, events(Known.unknown()))).isEqualTo(told);
    }

    private static Life events(Known<LifeEvent> events) {
        return Life.unknown().withStatuses(Known.all(List.of())).withEvents(events);
    }

    private static LifeEvent event(String kind) {
        return new LifeEvent(
                kind, Optional.of(LocalDate.of(2024, 5, 1)), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
