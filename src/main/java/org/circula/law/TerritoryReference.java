package org.circula.law;

import java.util.List;

/** Where days are counted: named places, or the State that granted the status. */
public sealed interface TerritoryReference {

    /** Countries or territories by name; several are read as their union. */
    record Named(List<String> names) implements TerritoryReference {
        public Named {
            names = List.copyOf(names);
        }
    }

    /** {@code status.in}: the State that granted the status, or in which the sought one is asked for. */
    record StateOfStatus() implements TerritoryReference {}
}
