package org.circula.advise.dates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.circula.person.Known;
import org.circula.person.Life;
import org.circula.person.Stay;
import org.circula.time.Span;

/**
 * An absence that is planned or runs already: where the person will be, from the day after the last one present.
 *
 * @param lastDayPresent the last day before it, on which the person may still be counted as present
 * @param to where the person will be
 * @param reason why, a word of {@code facts.yaml}; empty if not said, which leaves open what hangs on reasons
 * @param backIn the country to come back to
 */
public record Journey(LocalDate lastDayPresent, Stay.Place to, Optional<String> reason, String backIn) {

    /** The life of somebody who is still away on the last day that is looked at. */
    public Life away(Life life) {
        return with(life, List.of(new Stay(to, Span.runningFrom(firstDayAway()), reason, Optional.empty())));
    }

    /**
     * The life of somebody who is back on a day and stays.
     *
     * @throws IllegalArgumentException where the day is not after the last day present
     */
    public Life backOn(Life life, LocalDate day) {
        if (!day.isAfter(lastDayPresent)) {
            throw new IllegalArgumentException("A return on " + day + " is not after the last day present, "
                    + lastDayPresent + "; name a later day.");
        }
        List<Stay> stays = new ArrayList<>();
        if (day.isAfter(firstDayAway())) {
            stays.add(new Stay(to, Span.of(firstDayAway(), day.minusDays(1)), reason, Optional.empty()));
        }
        stays.add(new Stay(new Stay.In(backIn), Span.runningFrom(day), Optional.empty(), Optional.empty()));
        return with(life, stays);
    }

    private LocalDate firstDayAway() {
        return lastDayPresent.plusDays(1);
    }

    /** What was said of later days gives way to the journey. */
    private Life with(Life life, List<Stay> journey) {
        List<Stay> stays = new ArrayList<>();
        for (Stay stay : life.stays().items()) {
            if (!stay.days().firstDay().isAfter(lastDayPresent)) {
                boolean before = stay.days()
                        .end()
                        .filter(end -> !end.isAfter(lastDayPresent))
                        .isPresent();
                Span days = before ? stay.days() : Span.of(stay.days().firstDay(), lastDayPresent);
                stays.add(new Stay(stay.place(), days, stay.reason(), stay.irregularExit()));
            }
        }
        stays.addAll(journey);
        return life.withStays(new Known<>(stays, life.stays().complete()), life.unknownDays());
    }
}
