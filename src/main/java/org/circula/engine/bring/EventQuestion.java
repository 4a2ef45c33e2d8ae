package org.circula.engine.bring;

import java.util.List;
import org.circula.engine.fact.Event;
import org.circula.engine.fact.Fact;
import org.circula.measure.LifeView;
import org.circula.measure.Missing;
import org.circula.person.Known;
import org.circula.person.LifeEvent;
import org.circula.verdict.Put;
import org.circula.verdict.Truth;
import org.jspecify.annotations.Nullable;

/** Whether an event of a kind happened on or before the day asked about; an event without a date may have. */
record EventQuestion(String kind, List<Missing> untold) implements FactQuestion {

    EventQuestion(String kind) {
        this(kind, List.of(new Missing(Missing.Kind.EVENT, kind, List.of())));
    }

    @Override
    public @Nullable Fact answer(int id, Put put, LifeView life) {
        Known<LifeEvent> events = life.life().events();
        boolean perhaps = !events.isCompleteFor(kind);
        for (LifeEvent event : events.items()) {
            if (event.kind().equals(kind)) {
                if (event.date().isEmpty()) {
                    perhaps = true;
                } else if (!event.date().get().isAfter(put.asOf())) {
                    return new Event(id, kind, Truth.YES, List.of());
                }
            }
        }
        return perhaps ? new Event(id, kind, Truth.MAYBE, untold) : null;
    }
}
