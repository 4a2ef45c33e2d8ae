package org.circula.explain;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.circula.law.Citation;
import org.circula.law.Grade;
import org.circula.law.Judgment;
import org.circula.law.Pathway;
import org.circula.law.Provision;
import org.circula.law.ProvisionValue;
import org.circula.law.RuleBases;
import org.circula.law.Source;

/** What the rule bases say themselves, and where the law says it. */
final class LawWords {

    private final RuleBases law;
    private final Translations translations;

    LawWords(RuleBases law, Translations translations) {
        this.law = law;
        this.translations = translations;
    }

    String says(Provision provision) {
        return translations.of(TranslationFiles.key(provision)).orElse(provision.says());
    }

    String says(Pathway pathway) {
        return translations.of(pathway.id()).orElse(pathway.says());
    }

    /** The name of a kind of status; its id where no base knows it. */
    String status(String kind) {
        return translations
                .of(kind)
                .or(() -> law.status(kind).map(status -> status.says()))
                .orElse(kind);
    }

    /** A provision as the jurisdiction states it. */
    Optional<Provision> provision(String jurisdiction, String id) {
        return law.provision(jurisdiction, id);
    }

    /** Where the value stands. */
    List<Citing> citing(Provision provision, ProvisionValue value) {
        return value.sources().stream()
                .map(citation -> citing(provision.jurisdiction(), citation, value.grade(), value))
                .toList();
    }

    /** Where the judgment stands. */
    List<Citing> citing(Provision provision, Judgment judgment) {
        return judgment.sources().stream()
                .map(citation -> citing(provision.jurisdiction(), citation, judgment.grade()))
                .toList();
    }

    private Citing citing(String jurisdiction, Citation citation, Grade grade, ProvisionValue value) {
        Citing found = citing(jurisdiction, citation, grade);
        return value.textOf().isEmpty()
                ? found
                : new Citing(
                        found.act(),
                        found.at(),
                        found.title(),
                        found.says(),
                        found.address(),
                        value.textOf(),
                        found.grade());
    }

    Citing citing(String jurisdiction, Citation citation, Grade grade) {
        Optional<Source> source = law.source(jurisdiction, citation.act());
        return new Citing(
                citation.act(),
                citation.at(),
                source.map(Source::title).orElse(citation.act()),
                source.map(Source::says),
                source.flatMap(Source::address),
                source.flatMap(Source::textOf),
                grade.name());
    }

    /** With a full stop, unless it ends as a sentence already. */
    static String sentence(String says) {
        return says.endsWith(".") || says.endsWith("?") || says.endsWith("!") ? says : says + ".";
    }

    /** Without its full stop, to be followed by something. */
    static String unfinished(String says) {
        return says.endsWith(".") ? says.substring(0, says.length() - 1) : says;
    }

    /** A sentence of a rule base put inside another: without its capital, unless the word is written with it anyway. */
    static String inside(String sentence, Locale language) {
        if (sentence.length() < 2 || !Character.isLowerCase(sentence.charAt(1))) {
            return sentence;
        }
        return sentence.substring(0, 1).toLowerCase(language) + sentence.substring(1);
    }
}
