package org.circula.assess;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.circula.verdict.Verdict;

/**
 * All verdicts on one question.
 *
 * @param question what was asked
 * @param verdicts in the order of jurisdictions and pathways
 * @param notPut pathways that were asked for and not put, with the reason
 * @param contentHashes of all rule bases there are, by jurisdiction
 * @param engineVersion the version of this software
 */
public record Assessment(
        Question question,
        List<Verdict> verdicts,
        List<NotPut> notPut,
        Map<String, String> contentHashes,
        String engineVersion) {

    public Assessment {
        verdicts = List.copyOf(verdicts);
        notPut = List.copyOf(notPut);
        contentHashes = Map.copyOf(contentHashes);
    }

    /** The content hash of each rule base that answered, or whose pathway was asked, in the order of jurisdictions. */
    public Map<String, String> editions() {
        Map<String, String> editions = new TreeMap<>();
        for (Verdict verdict : verdicts) {
            note(verdict.put().jurisdiction(), editions);
            note(verdict.put().pathway().jurisdiction(), editions);
        }
        return Collections.unmodifiableMap(editions);
    }

    private void note(String jurisdiction, Map<String, String> editions) {
        String hash = contentHashes.get(jurisdiction);
        if (hash == null) {
            throw new IllegalStateException("The content hash of the rule base " + jurisdiction + " is not told.");
        }
        editions.put(jurisdiction, hash);
    }

    /**
     * A pathway that was not put.
     *
     * @param pathway its id
     * @param status the kind of status it would have been put for, if any
     * @param reason why not
     * @param says the reason as a sentence: what is wrong, what is allowed, what to do
     */
    public record NotPut(String pathway, Optional<String> status, Reason reason, String says) {}

    /** Why a pathway was not put. */
    public enum Reason {
        /** The day lies outside the encoded period. */
        OUTSIDE_ENCODED_PERIOD,
        /** The person holds no status that the pathway is about. */
        DOES_NOT_CONCERN,
        /** The law of the State that granted the status is not encoded and the Union's alone does not answer. */
        STATE_NOT_ENCODED
    }
}
