package org.circula.web.advice;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.circula.advise.Departure;
import org.circula.assess.Question;
import org.circula.person.Life;

/**
 * Advice as asked for, before what was left out is filled in.
 *
 * @param life what is known of the person
 * @param asOf the day whose law is asked; empty for today
 * @param reading how judgments reach back
 * @param jurisdictions rule bases to ask; empty for all that the life touches
 * @param pathways pathways to put; empty for all that concern the person
 * @param language the language of the sentences (ISO 639-1)
 * @param departure the absence to advise on, as far as it was said
 */
public record AskedAdvice(
        Life life,
        Optional<LocalDate> asOf,
        Question.Reading reading,
        List<String> jurisdictions,
        List<String> pathways,
        String language,
        Departure departure) {

    public AskedAdvice {
        jurisdictions = List.copyOf(jurisdictions);
        pathways = List.copyOf(pathways);
    }
}
