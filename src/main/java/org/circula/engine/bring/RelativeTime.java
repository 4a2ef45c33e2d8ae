package org.circula.engine.bring;

import java.time.LocalDate;
import java.util.Optional;
import org.circula.measure.StatusChain;
import org.circula.time.DaySet;
import org.circula.time.UncertainDays;

/** When a status was held, seen from the put's status. */
enum RelativeTime {
    /** Before the put's status was granted. */
    BEFORE("before") {
        @Override
        UncertainDays daysAround(StatusChain held) {
            return UncertainDays.known(DaySet.until(held.grantedOn().minusDays(1)));
        }
    },
    /** While the put's status was held. */
    WITH("with") {
        @Override
        UncertainDays daysAround(StatusChain held) {
            return held.held();
        }
    },
    /** After the put's status ended. */
    AFTER("after") {
        @Override
        UncertainDays daysAround(StatusChain held) {
            return new UncertainDays(
                    after(held.held().perhaps(), held), after(held.held().surely(), held));
        }
    };

    private final String word;

    RelativeTime(String word) {
        this.word = word;
    }

    /** The word as written in rules. */
    String word() {
        return word;
    }

    static RelativeTime of(String word) {
        for (RelativeTime time : values()) {
            if (time.word.equals(word)) {
                return time;
            }
        }
        throw new IllegalArgumentException("Held.time is \"" + word + "\"; write \"before\", \"with\" or \"after\".");
    }

    /** The days on which another status counts as held at this time. */
    abstract UncertainDays daysAround(StatusChain held);

    /** The days after the last of these; a status of which no day is sure may have ended when it was granted. */
    private static DaySet after(DaySet days, StatusChain held) {
        if (days.isEmpty()) {
            return DaySet.from(held.grantedOn());
        }
        Optional<LocalDate> last = days.lastDay();
        return last.isPresent() ? DaySet.from(last.get().plusDays(1)) : DaySet.none();
    }
}
