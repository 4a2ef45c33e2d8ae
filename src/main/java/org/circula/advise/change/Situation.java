package org.circula.advise.change;

import java.time.LocalDate;
import org.circula.person.Life;

/** A life and the day on which the question is asked. */
public record Situation(Life life, LocalDate day) {

    Situation with(Life other) {
        return new Situation(other, day);
    }
}
