package org.circula.engine.bring;

import java.util.List;
import org.circula.engine.fact.Fact;
import org.circula.engine.fact.Nationality;
import org.circula.measure.LifeView;
import org.circula.measure.Missing;
import org.circula.person.Known;
import org.circula.verdict.Put;
import org.circula.verdict.Truth;
import org.jspecify.annotations.Nullable;

/** Whether the person has the nationality of a country, or of a country that belongs to a territory on the day asked about. */
record NationalityQuestion(String of, List<String> place) implements FactQuestion {

    private static final List<Missing> UNTOLD = List.of(new Missing(Missing.Kind.PERSON, "nationalities", List.of()));

    NationalityQuestion(String of) {
        this(of, List.of(of));
    }

    @Override
    public @Nullable Fact answer(int id, Put put, LifeView life) {
        Known<String> nationalities = life.life().person().nationalities();
        for (String country : nationalities.items()) {
            if (life.territories().membership(country, place).contains(put.asOf())) {
                return new Nationality(id, of, Truth.YES, List.of());
            }
        }
        return nationalities.complete() ? null : new Nationality(id, of, Truth.MAYBE, UNTOLD);
    }
}
