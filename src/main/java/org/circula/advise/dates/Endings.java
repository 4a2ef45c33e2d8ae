package org.circula.advise.dates;

import java.time.LocalDate;

/** When a status may be lost by law, or one that was may come back. */
interface Endings {

    /** The earliest later day on which that may be, by the verdicts on keeping every status held; a day far away where there is none. */
    LocalDate after(LocalDate day, TriedPut.Judged judged);
}
