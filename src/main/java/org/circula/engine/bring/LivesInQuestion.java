package org.circula.engine.bring;

import java.util.List;
import org.circula.engine.fact.Fact;
import org.circula.engine.fact.LivesIn;
import org.circula.measure.LifeView;
import org.circula.measure.Missing;
import org.circula.time.Span;
import org.circula.time.UncertainDays;
import org.circula.verdict.Put;
import org.circula.verdict.Truth;
import org.jspecify.annotations.Nullable;

/** Whether the person is present in a country or territory on the day asked about. */
record LivesInQuestion(String territory, List<String> place) implements FactQuestion {

    LivesInQuestion(String territory) {
        this(territory, List.of(territory));
    }

    @Override
    public @Nullable Fact answer(int id, Put put, LifeView life) {
        UncertainDays present = life.presence(place);
        if (present.surely().contains(put.asOf())) {
            return new LivesIn(id, territory, Truth.YES, List.of());
        }
        if (!present.perhaps().contains(put.asOf())) {
            return null;
        }
        Missing whereabouts = new Missing(Missing.Kind.PRESENCE, territory, List.of(Span.of(put.asOf(), put.asOf())));
        return new LivesIn(id, territory, Truth.MAYBE, List.of(whereabouts));
    }
}
