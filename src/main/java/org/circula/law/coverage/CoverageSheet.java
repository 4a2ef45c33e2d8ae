package org.circula.law.coverage;

import java.util.List;
import java.util.Optional;
import org.circula.law.Place;

/**
 * What one folder's {@code coverage.yaml} says.
 *
 * @param sheet the name of the fact sheet
 * @param jurisdiction the folder
 * @param facts in the order written
 */
public record CoverageSheet(String sheet, String jurisdiction, List<CoveredFact> facts) {

    public CoverageSheet {
        facts = List.copyOf(facts);
    }

    /**
     * A fact of the sheet.
     *
     * @param id its id there
     * @param encodedBy provisions, pathways, or attributes as {@code es.seasonal#validity}
     * @param sameAs another fact that says the same
     * @param note why it is not encoded, or what to know about how it is
     * @param place where it stands
     */
    public record CoveredFact(
            String id, List<String> encodedBy, Optional<String> sameAs, Optional<String> note, Place place) {
        public CoveredFact {
            encodedBy = List.copyOf(encodedBy);
        }
    }
}
