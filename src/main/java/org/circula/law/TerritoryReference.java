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

    /** {@code status.other-states}: the States of the Union, by the membership of the day, without {@code status.in}. */
    record OtherStates() implements TerritoryReference {}

    /**
     * {@code {state-of: kind}}: the State that granted the status of this kind that the person holds.
     *
     * @param kind the kind of that status
     */
    record StateOf(String kind) implements TerritoryReference {}
}
