package org.circula.explain;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What should be asked about a life and a pathway: what the terminal and HTTP give as JSON, in this order of keys.
 *
 * @param asOf the day whose law was asked
 * @param reading how judgments reach back
 * @param language the language of the sentences (ISO 639-1)
 * @param pathway what was asked
 * @param text what the person wants, in words
 * @param puts one for each status that the pathway is about
 * @param information that this is information, not legal advice
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record QuestionsDocument(
        LocalDate asOf,
        String reading,
        String language,
        String pathway,
        String text,
        List<PutShown> puts,
        String information) {

    public QuestionsDocument {
        puts = List.copyOf(puts);
    }

    /**
     * The questions on one put.
     *
     * @param status the kind of status it is about
     * @param state the State that granted it
     * @param answer the verdict so far
     * @param settled whether no open fact can change it
     * @param settledAs the verdict that stays, where it is settled
     * @param factsNamed how many open facts the provisions name, each kind of event or status counted for itself
     * @param exact false where there were too many combinations to try, so that some facts are asked for safety
     * @param questions the most useful first
     * @param openWhateverIsAnswered provisions that asking cannot settle
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record PutShown(
            Optional<String> status,
            Optional<String> state,
            String answer,
            boolean settled,
            Optional<String> settledAs,
            int factsNamed,
            boolean exact,
            List<AskedQuestionShown> questions,
            List<String> openWhateverIsAnswered) {

        public PutShown {
            questions = List.copyOf(questions);
            openWhateverIsAnswered = List.copyOf(openWhateverIsAnswered);
        }
    }
}
