package org.circula.ask.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.circula.person.Known;
import org.circula.person.Life;
import org.circula.person.Stay;
import org.circula.time.DaySet;

/** A life that tells more of where the person was. */
public final class ToldStays {

    private ToldStays() {}

    /** The life with these stays on days that were open; what an unknown stretch hid there is told anew. */
    public static Life in(Life life, List<Stay> stays) {
        DaySet told = DaySet.of(stays.stream().map(Stay::days).toList());
        DaySet unknown = DaySet.of(life.unknownDays());
        DaySet hidden = unknown.intersection(told);
        List<Stay> all = new ArrayList<>(stays);
        for (Stay stay : life.stays().items()) {
            DaySet replaced = stay.place() instanceof Stay.Outside ? told : hidden;
            DaySet.of(stay.days())
                    .minus(replaced)
                    .runs()
                    .forEach(rest -> all.add(new Stay(stay.place(), rest, stay.reason(), stay.irregularExit())));
        }
        all.sort(Comparator.comparing((Stay stay) -> stay.days().firstDay())
                .thenComparing(stay -> stay.days().end().orElse(LocalDate.MAX)));
        return life.withStays(
                new Known<>(all, life.stays().complete()), unknown.minus(told).runs());
    }
}
