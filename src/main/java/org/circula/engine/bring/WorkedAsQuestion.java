package org.circula.engine.bring;

import java.util.List;
import org.circula.engine.fact.Fact;
import org.circula.engine.fact.WorkedAs;
import org.circula.measure.LifeView;
import org.circula.measure.Missing;
import org.circula.person.Known;
import org.circula.person.Work;
import org.circula.verdict.Put;
import org.circula.verdict.Truth;
import org.jspecify.annotations.Nullable;

/** Whether some work until the day asked about was in an occupation; work of which the occupation is not said may have been. */
record WorkedAsQuestion(String occupation) implements FactQuestion {

    private static final List<Missing> UNTOLD = List.of(new Missing(Missing.Kind.LIST, "work", List.of()));

    @Override
    public @Nullable Fact answer(int id, Put put, LifeView life) {
        Known<Work> works = life.life().work();
        boolean perhaps = !works.complete();
        for (Work work : works.items()) {
            if (!work.days().firstDay().isAfter(put.asOf())) {
                if (work.occupation().isEmpty()) {
                    perhaps = true;
                } else if (work.occupation().get().equals(occupation)) {
                    return new WorkedAs(id, occupation, Truth.YES, List.of());
                }
            }
        }
        return perhaps ? new WorkedAs(id, occupation, Truth.MAYBE, UNTOLD) : null;
    }
}
