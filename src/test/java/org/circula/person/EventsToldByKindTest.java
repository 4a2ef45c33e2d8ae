package org.circula.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A list of events that is open")
class EventsToldByKindTest {

    private static final String NO_NOTICE = """
            events:
              items:
                - {kind: "absence-limit-extended", date: "2024-01-31"}
              complete: false
              complete-for:
                - "notice-of-absence"
            """;

    @Test
    @DisplayName("may still tell all there is of some kinds")
    void tellsAllOfSomeKinds() {
        Known<LifeEvent> events = TestWords.good(NO_NOTICE).events();

        assertThat(events.complete()).isFalse();
        assertThat(events.isCompleteFor("notice-of-absence")).isTrue();
        assertThat(events.isCompleteFor("absence-limit-extended")).isFalse();
    }

    @Test
    @DisplayName("is written as it was read, also where it lists nothing")
    void isWrittenAsItWasRead() {
        assertThat(LifeWriter.toYaml(TestWords.good(NO_NOTICE))).isEqualTo(NO_NOTICE);
        Life nothing = Life.unknown().withEvents(Known.<LifeEvent>unknown().withAllOf("notice-of-absence"));
        assertThat(TestWords.good(LifeWriter.toYaml(nothing))).isEqualTo(nothing);
        assertThat(TestWords.good(LifeWriter.toJson(nothing))).isEqualTo(nothing);
    }

    @Test
    @DisplayName("stays complete for a kind when something is added, and forgets the kinds when it is complete")
    void keepsItsKinds() {
        Known<String> some = Known.<String>unknown().withAllOf("a").and("b");

        assertThat(some.isCompleteFor("a")).isTrue();
        assertThat(Known.all(some.items()).withAllOf("a")).isEqualTo(Known.all(some.items()));
    }

    @Test
    @DisplayName("names only kinds that the rule bases know, and no other list is told by kinds")
    void namesKnownKinds() {
        assertThat(TestWords.faults("events: {items: [], complete: false, complete-for: [notice-of-absense]}"))
                .extracting(Fault::message)
                .anySatisfy(message -> assertThat(message).contains("notice-of-absence"));
        assertThat(TestWords.faults("work: {items: [], complete: false, complete-for: [farm-work]}"))
                .isNotEmpty();
    }
}
