package org.circula.explain.lawbook;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A rule base in short.
 *
 * @param jurisdiction the word by which it is asked for
 * @param name the country, or the Union
 * @param country the country's code (ISO 3166-1 alpha-2); absent for the Union
 * @param includes the bases whose law holds here too
 * @param domains the policy domains encoded
 * @param pathways how many pathways it encodes
 * @param provisions how many provisions it states, overrides among them
 * @param statuses how many kinds of status it knows
 * @param encodedFrom the first day for which some pathway is encoded
 * @param edition the hash of its content
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record RuleBaseSummary(
        String jurisdiction,
        String name,
        Optional<String> country,
        List<String> includes,
        List<String> domains,
        int pathways,
        int provisions,
        int statuses,
        Optional<LocalDate> encodedFrom,
        String edition) {}
