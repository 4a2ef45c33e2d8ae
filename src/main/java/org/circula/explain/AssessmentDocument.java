package org.circula.explain;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All verdicts on one question, explained: what the terminal and HTTP give as JSON, in this order of keys.
 *
 * @param asOf the day whose law was asked
 * @param knownAt the day whose encoding was asked, if one was named
 * @param reading how judgments reach back
 * @param language the language of the sentences (ISO 639-1)
 * @param verdicts in the order of jurisdictions and pathways
 * @param notPut pathways asked for and not put
 * @param editions the content hash of each rule base that answered
 * @param engineVersion the version of this software
 * @param information that this is information, not legal advice
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record AssessmentDocument(
        LocalDate asOf,
        Optional<LocalDate> knownAt,
        String reading,
        String language,
        List<Explained> verdicts,
        List<NotPutShown> notPut,
        Map<String, String> editions,
        String engineVersion,
        String information) {

    public AssessmentDocument {
        verdicts = List.copyOf(verdicts);
        notPut = List.copyOf(notPut);
        editions = java.util.Collections.unmodifiableMap(new java.util.TreeMap<>(editions));
    }

    /**
     * A pathway that was not put.
     *
     * @param pathway its id
     * @param status the kind of status it would have been put for
     * @param reason the reason as a word
     * @param text the reason as a sentence
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record NotPutShown(String pathway, Optional<String> status, String reason, String text) {}
}
