package org.circula.explain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.circula.law.Judgment;
import org.circula.law.MeasureSpecification;
import org.circula.law.Provision;
import org.circula.law.ProvisionValue;
import org.circula.verdict.Finding;

/** The judgment that decides how a provision is understood, what was applied before it, and readings not taken. */
final class JudgmentSentences {

    private final Wording wording;
    private final Catalogue catalogue;

    JudgmentSentences(Wording wording) {
        this.wording = wording;
        this.catalogue = wording.catalogue();
    }

    void tell(Finding finding, LocalDate asOf, FindingExplainer.Told told) {
        Provision provision = finding.provision();
        for (Judgment judgment : provision.judgments()) {
            List<Citing> citations = wording.lawWords().citing(provision, judgment);
            if (appliedThen(judgment, finding, asOf)) {
                told.say(Sentence.Kind.JUDGMENT, cameLater(judgment), citations);
            } else if (finding.understoodBy().filter(judgment.name()::equals).isPresent()
                    && changed(judgment, finding)) {
                told.say(Sentence.Kind.JUDGMENT, decides(judgment), citations);
                before(judgment, finding).ifPresent(sentence -> told.say(Sentence.Kind.JUDGMENT, sentence, citations));
            }
        }
        for (Finding.OtherReading other : finding.otherReadings()) {
            told.say(
                    Sentence.Kind.READING,
                    catalogue.say(
                            "reading.not-taken",
                            Map.of(
                                    "says", LawWords.unfinished(other.says()),
                                    "outcome", catalogue.say("reading.outcome." + other.outcome()))),
                    citingReading(finding, other.name()).orElse(told.citations()));
        }
        if (!finding.otherReadings().isEmpty()) {
            finding.value()
                    .flatMap(ProvisionValue::taken)
                    .ifPresent(why -> told.say(
                            Sentence.Kind.READING, catalogue.say("reading.taken", "why", LawWords.unfinished(why))));
        }
    }

    /** Who holds a reading. */
    Optional<List<Citing>> citingReading(Finding finding, String name) {
        return finding.value().stream()
                .flatMap(value -> value.readings().stream()
                        .filter(reading -> reading.name().equals(name))
                        .map(reading -> reading.sources().stream()
                                .map(citation -> wording.lawWords()
                                        .citing(finding.provision().jurisdiction(), citation, value.grade()))
                                .toList()))
                .filter(sources -> !sources.isEmpty())
                .findFirst();
    }

    private String decides(Judgment judgment) {
        String key = judgment.annuls()
                ? "judgment.annuls"
                : judgment.reachesBack() ? "judgment.reaches-back" : "judgment.decides";
        return named(key, judgment);
    }

    private String cameLater(Judgment judgment) {
        return named(judgment.annuls() ? "judgment.annulled-later" : "judgment.came-later", judgment);
    }

    private String named(String key, Judgment judgment) {
        return catalogue.say(
                key, Map.of("judgment", judgment.name(), "day", wording.days().day(judgment.decided())));
    }

    /** Whether the finding used the value as it was until the judgment. */
    private static boolean appliedThen(Judgment judgment, Finding finding, LocalDate asOf) {
        boolean notOfNow = judgment.annuls()
                || finding.value()
                        .filter(finding.provision().values()::contains)
                        .isEmpty();
        return asOf.isBefore(judgment.turnsOn())
                && notOfNow
                && finding.value().filter(judgment.valuesBefore()::contains).isPresent();
    }

    /** Whether the judgment made any difference to the value used: one that annuls leaves later values as they are. */
    private static boolean changed(Judgment judgment, Finding finding) {
        return judgment.annuls()
                ? finding.value().filter(ProvisionValue::none).isPresent()
                : finding.value().filter(judgment.valuesBefore()::contains).isEmpty();
    }

    /** What was applied until the judgment, said by what differs. */
    private Optional<String> before(Judgment judgment, Finding finding) {
        if (judgment.annuls()) {
            return Optional.empty();
        }
        LocalDate day = finding.countedOn();
        Optional<ProvisionValue> then = judgment.valuesBefore().stream()
                .filter(value -> value.speaksOf(day))
                .findFirst();
        return then.flatMap(earlier -> finding.value().flatMap(now -> difference(earlier, now)));
    }

    private Optional<String> difference(ProvisionValue then, ProvisionValue now) {
        if (then.none()) {
            return Optional.of(catalogue.say("before.no-rule"));
        }
        if (!then.keep().equals(now.keep()) && then.keep().isPresent()) {
            return Optional.of(catalogue.say(
                    "before.limit",
                    "limit",
                    wording.conditions().limit(then.keep().get())));
        }
        Optional<MeasureSpecification.BrokenBy> brokenThen = then.measure().flatMap(MeasureSpecification::brokenBy);
        Optional<MeasureSpecification.BrokenBy> brokenNow = now.measure().flatMap(MeasureSpecification::brokenBy);
        if (!brokenThen.equals(brokenNow) && brokenThen.isPresent()) {
            return Optional.of(catalogue.say("before." + word(brokenThen.get())));
        }
        return then.measure().equals(now.measure())
                ? Optional.empty()
                : Optional.of(catalogue.say("before.counted-otherwise"));
    }

    private static String word(MeasureSpecification.BrokenBy brokenBy) {
        return switch (brokenBy) {
            case ANY_PRESENCE -> "any-presence";
            case RESIDENCE_RESUMED -> "residence-resumed";
        };
    }
}
