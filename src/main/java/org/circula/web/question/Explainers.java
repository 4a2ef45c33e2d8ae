package org.circula.web.question;

import java.util.List;
import java.util.Map;
import org.circula.explain.Explainer;
import org.circula.law.RuleBases;
import org.springframework.stereotype.Component;

/** Who speaks which language. */
@Component
public class Explainers {

    private final Map<String, Explainer> byLanguage;

    Explainers(RuleBases law) {
        this.byLanguage = Map.of(AskedQuestion.ENGLISH, Explainer.inEnglish(law));
    }

    /** The languages spoken (ISO 639-1), in alphabetical order. */
    public List<String> languages() {
        return byLanguage.keySet().stream().sorted().toList();
    }

    /** Who speaks the language, which must be one of those spoken. */
    public Explainer in(String language) {
        Explainer explainer = byLanguage.get(language);
        if (explainer == null) {
            throw new IllegalArgumentException("Nobody here speaks " + language + ".");
        }
        return explainer;
    }
}
