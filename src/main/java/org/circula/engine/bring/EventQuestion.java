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

/**
 * Whether an event of a kind happened on or before the day asked about, in the State that the rule names; a State left open is
 * null. An event without a date may have happened by then, and one of which no State is told may concern any.
 */
record EventQuestion(String kind, @Nullable String state, List<Missing> untold) implements FactQuestion {

    EventQuestion(String kind, @Nullable String state) {
        this(kind, state, List.of(new Missing(Missing.Kind.EVENT, kind, List.of())));
    }

    @Override
    public @Nullable Fact answer(int id, Put put, LifeView life) {
        Known<LifeEvent> events = life.life().events();
        boolean perhaps = !events.isCompleteFor(kind);
        for (LifeEvent event : events.items()) {
            boolean later = event.date().isPresent() && event.date().get().isAfter(put.asOf());
            if (!event.kind().equals(kind) || concernsAnotherState(event) || later) {
                continue;
            }
            if (event.date().isPresent() && (state == null || event.state().isPresent())) {
                return new Event(id, kind, state, Truth.YES, List.of());
            }
            perhaps = true;
        }
        return perhaps ? new Event(id, kind, state, Truth.MAYBE, untold) : null;
    }

    private boolean concernsAnotherState(LifeEvent event) {
        return state != null
                && event.state().isPresent()
                && !state.equals(event.state().get());
    }
}
