package org.circula.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.circula.Seed;

class EditionJournalPropertyTest {

    private static final Instant START = Instant.parse("2026-01-05T08:00:00Z");

    record Meeting(String jurisdiction, String contentHash, String engineVersion) {}

    @Property(seed = Seed.OF_PROPERTIES, tries = 100)
    void whateverIsMetInWhateverOrderEachEditionStandsOnceWithItsFirstMoment(
            @ForAll("meetings") List<Meeting> meetings) {
        Map<Meeting, Instant> firstMoments = new LinkedHashMap<>();
        try (JournalDatabase database = JournalDatabase.inMemory()) {
            for (int second = 0; second < meetings.size(); second++) {
                Meeting meeting = meetings.get(second);
                Instant now = START.plusSeconds(second);
                firstMoments.putIfAbsent(meeting, now);
                EditionRecord kept = database.journalOn(Clock.fixed(now, ZoneOffset.UTC))
                        .remember(meeting.jurisdiction(), meeting.contentHash(), meeting.engineVersion());
                assertThat(kept.firstSeen()).isEqualTo(firstMoments.get(meeting));
            }
            assertThat(database.journalOn(Clock.systemUTC()).all())
                    .extracting(EditionRecord::firstSeen)
                    .containsExactlyElementsOf(firstMoments.values());
        }
    }

    @Provide
    Arbitrary<List<Meeting>> meetings() {
        Arbitrary<Meeting> meeting = Combinators.combine(
                        Arbitraries.of("EU", "ES", "FR"), Arbitraries.of("a1", "b2"), Arbitraries.of("0.1.0", "0.2.0"))
                .as(Meeting::new);
        return meeting.list().ofMaxSize(20);
    }
}
