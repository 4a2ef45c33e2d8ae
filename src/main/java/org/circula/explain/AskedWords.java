package org.circula.explain;

import java.time.LocalDate;
import java.util.List;
import org.circula.law.Provision;
import org.circula.law.ProvisionValue;
import org.circula.measure.Missing;
import org.circula.time.Span;

/** Questions to the person in words, with the provisions that need the answer. */
final class AskedWords {

    private final Wording wording;
    private final MissingWords missing;

    AskedWords(Wording wording, MissingWords missing) {
        this.wording = wording;
        this.missing = missing;
    }

    /** The text of a question. */
    String text(String kind, String word, List<Span> stretches) {
        Missing.Kind one = Missing.Kind.valueOf(kind);
        return one == Missing.Kind.PRESENCE && !stretches.isEmpty()
                ? wording.catalogue()
                        .say("ask.PRESENCE", "spans", wording.days().spansAskedAbout(stretches))
                : say(one, word, stretches);
    }

    private String say(Missing.Kind kind, String word, List<Span> stretches) {
        return missing.question(new Missing(kind, word, stretches)).text();
    }

    AskedQuestionShown.Because because(String jurisdiction, String id, LocalDate asOf) {
        return wording.lawWords()
                .provision(jurisdiction, id)
                .map(provision -> new AskedQuestionShown.Because(
                        id, LawWords.sentence(wording.lawWords().says(provision)), citations(provision, asOf)))
                .orElseGet(() -> new AskedQuestionShown.Because(id, id, List.of()));
    }

    private List<Citing> citations(Provision provision, LocalDate asOf) {
        List<ProvisionValue> speaking = provision.values().stream()
                .filter(value -> value.speaksOf(asOf))
                .toList();
        return speaking.isEmpty() ? List.of() : wording.lawWords().citing(provision, speaking.get(speaking.size() - 1));
    }
}
