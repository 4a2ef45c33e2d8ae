package org.circula.harness.mutate;

import java.time.LocalDate;
import org.circula.person.Life;

/** A life and the day asked about. */
record Case(Life life, LocalDate asOf) {}
