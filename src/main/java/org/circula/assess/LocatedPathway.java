package org.circula.assess;

import java.util.Optional;
import org.circula.law.Pathway;
import org.circula.law.RuleBases;

/**
 * A pathway and the State in which it is asked.
 *
 * @param pathway the pathway
 * @param state the one that it names, or else that of its rule base; empty for what may be asked in any State
 */
record LocatedPathway(Pathway pathway, Optional<String> state) {

    static LocatedPathway of(Pathway pathway, RuleBases law) {
        return new LocatedPathway(pathway, pathway.in().or(() -> law.country(pathway.jurisdiction())));
    }

    String id() {
        return pathway.id();
    }
}
