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

    /** {@code status.other-states}: the Member States of the Union other than the State of the status. */
    record OtherStates() implements TerritoryReference {}

    /** {@code {state-of: eu.ltr}}: the State that granted another status of the person, the last one of that kind. */
    record StateThatGranted(String kind) implements TerritoryReference {}
}
