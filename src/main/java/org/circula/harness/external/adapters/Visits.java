package org.circula.harness.external.adapters;

import java.util.List;
import org.circula.harness.external.CaseInputs.WrittenSpan;
import org.circula.harness.external.LifeDraft;
import org.circula.person.Life;
import org.circula.person.Stay;
import org.circula.time.DaySet;
import org.circula.time.Span;

/** The days of the stays of a life that was taken in at the door. */
final class Visits {

    private Visits() {}

    /** The days in any country. */
    static DaySet days(Life life) {
        List<Span> stays = life.stays().items().stream()
                .filter(stay -> stay.place() instanceof Stay.In)
                .map(Stay::days)
                .toList();
        return DaySet.of(stays);
    }

    /** A life of these stays and nothing else. */
    static LifeDraft life(List<WrittenSpan> stays) {
        return new LifeDraft().comingAndGoing(SchengenCount.TERRITORY, SchengenCount.COUNTRIES, stays);
    }
}
