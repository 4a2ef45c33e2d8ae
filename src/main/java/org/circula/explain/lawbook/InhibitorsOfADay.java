package org.circula.explain.lawbook;

import java.time.LocalDate;
import java.util.List;

/**
 * What breaks a principle of circularity in a jurisdiction on a day, as its rule base declares. How much each weighs is not
 * measured here.
 *
 * @param jurisdiction the rule base
 * @param asOf the day
 * @param reading how judgments reach back
 * @param edition the hash of the base's content
 * @param provisions the provisions that break a principle
 * @param attributes the status attributes that break a principle
 */
public record InhibitorsOfADay(
        String jurisdiction,
        LocalDate asOf,
        String reading,
        String edition,
        List<LawOfADay.ProvisionOfADay> provisions,
        List<BreakingAttribute> attributes) {

    /**
     * An attribute of a kind of status that breaks a principle.
     *
     * @param status the kind of status
     * @param says its name
     * @param statedBy the base that states it
     * @param attribute the attribute
     * @param value the value that breaks the principle, with its citations
     */
    public record BreakingAttribute(
            String status, String says, String statedBy, String attribute, RuleBaseDocument.AttributeDocument value) {}
}
