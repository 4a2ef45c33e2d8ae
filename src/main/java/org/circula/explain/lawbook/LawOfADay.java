package org.circula.explain.lawbook;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The provisions that hold in a jurisdiction on a day, its own and those of the Union.
 *
 * @param jurisdiction the rule base
 * @param asOf the day
 * @param reading how judgments reach back
 * @param edition the hash of the base's content
 * @param provisions in the order of ids
 */
public record LawOfADay(
        String jurisdiction, LocalDate asOf, String reading, String edition, List<ProvisionOfADay> provisions) {

    /**
     * A provision on a day.
     *
     * @param id its id
     * @param statedBy the base that states it
     * @param override whether a State's entry stands in place of the Union's
     * @param kind limit, test, exception, quantity or duty
     * @param domain the policy domain
     * @param says what it says, without the number
     * @param principle the principle it serves or breaks
     * @param datedBy the day that picks the value
     * @param values the value of the day; where another date picks the value, all that it may pick
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record ProvisionOfADay(
            String id,
            String statedBy,
            boolean override,
            String kind,
            String domain,
            String says,
            Optional<ProvisionDocument.PrincipleDocument> principle,
            String datedBy,
            List<ValueDocument> values) {}
}
