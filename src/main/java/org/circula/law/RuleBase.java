package org.circula.law;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The encoded law of one jurisdiction, its own folder alone: what it adopts from the Union stands in {@link RuleBases}.
 *
 * @param jurisdiction the folder's name, {@code eu} or an ISO 3166-1 code in lower case
 * @param pathways by id
 * @param statuses by id
 * @param provisions by id
 * @param overrides complete entries that stand in place of the Union's, by the Union's id
 * @param sources by act
 * @param ruleTexts by provision
 * @param drl the DRL files by path inside the rules folder
 * @param contentHash SHA-256 of the folder's files and the shared words, in hexadecimal
 */
public record RuleBase(
        String jurisdiction,
        Map<String, Pathway> pathways,
        Map<String, StatusKind> statuses,
        Map<String, Provision> provisions,
        Map<String, Provision> overrides,
        Map<String, Source> sources,
        Map<String, RuleText> ruleTexts,
        Map<String, String> drl,
        String contentHash) {

    public RuleBase {
        pathways = Map.copyOf(pathways);
        statuses = Map.copyOf(statuses);
        provisions = Map.copyOf(provisions);
        overrides = Map.copyOf(overrides);
        sources = Map.copyOf(sources);
        ruleTexts = Map.copyOf(ruleTexts);
        drl = Map.copyOf(drl);
    }

    /** The country whose law this is, or empty for the Union. */
    public Optional<String> country() {
        return jurisdiction.equals("eu")
                ? Optional.empty()
                : Optional.of(jurisdiction.toUpperCase(java.util.Locale.ROOT));
    }

    /** All provisions stated here, overrides among them. */
    public List<Provision> allProvisions() {
        return java.util.stream.Stream.concat(provisions.values().stream(), overrides.values().stream())
                .sorted(java.util.Comparator.comparing(Provision::id))
                .toList();
    }
}
