package org.circula.explain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.circula.law.Condition;
import org.circula.law.Manner;
import org.circula.law.Provision;
import org.circula.law.ProvisionValue;
import org.circula.verdict.Finding;
import org.circula.verdict.Outcome;
import org.circula.verdict.Put;

/** Why something does not count against the person, or who weighs it. */
final class ExceptionSentences {

    private final Wording wording;
    private final Catalogue catalogue;

    ExceptionSentences(Wording wording) {
        this.wording = wording;
        this.catalogue = wording.catalogue();
    }

    void tell(Finding finding, Put put, FindingExplainer.Told told) {
        Optional<Provision> exception =
                finding.liftedBy().flatMap(id -> wording.lawWords().provision(put.jurisdiction(), id));
        exception.ifPresent(lifting -> lifted(lifting, finding.countedOn(), told));
        if (exception.isEmpty() && finding.outcome() == Outcome.LIFTED && !isAnnulled(finding)) {
            finding.value()
                    .filter(ProvisionValue::none)
                    .ifPresent(none -> told.say(
                            Sentence.Kind.LIFTED,
                            catalogue.say(
                                    "lifted.no-such-rule", "day", wording.days().day(none.from()))));
        }
        List<String> weighed = exception
                .filter(Provision::byDiscretion)
                .map(Provision::weighed)
                .orElse(finding.provision().weighed());
        if (finding.outcome() == Outcome.DISCRETIONARY && !weighed.isEmpty()) {
            told.say(
                    Sentence.Kind.WEIGHED,
                    catalogue.say("weighed", "criteria", wording.days().all(weighed)));
        }
    }

    /** What was annulled never held; the judgment says so in a sentence of its own. */
    private static boolean isAnnulled(Finding finding) {
        return finding.provision().judgments().stream()
                .anyMatch(judgment -> judgment.annuls()
                        && finding.understoodBy()
                                .filter(judgment.name()::equals)
                                .isPresent());
    }

    private void lifted(Provision exception, LocalDate day, FindingExplainer.Told told) {
        Optional<ProvisionValue> value = valueOn(exception, day);
        List<Citing> citations =
                value.map(held -> wording.lawWords().citing(exception, held)).orElse(told.citations());
        String says = LawWords.unfinished(wording.lawWords().says(exception));
        Manner manner = exception.manner().orElse(Manner.LIFTS);
        Optional<Condition> limit = value.flatMap(ProvisionValue::keep).filter(keep -> manner == Manner.REPLACES);
        String text = limit.map(keep -> catalogue.say(
                        "lifted.replaces.limit",
                        Map.of("says", says, "limit", wording.conditions().limit(keep))))
                .orElseGet(() -> catalogue.say("lifted." + manner.word(), "says", says));
        told.say(Sentence.Kind.LIFTED, text, citations);
        if (exception.byDiscretion()) {
            told.say(Sentence.Kind.WEIGHED, catalogue.say("lifted.by-discretion"), citations);
        }
    }

    /** Exceptions are nearly always dated like what they touch; where they are not, the last value that could hold is shown. */
    private static Optional<ProvisionValue> valueOn(Provision exception, LocalDate day) {
        return exception.values().stream().filter(value -> value.speaksOf(day)).findFirst();
    }
}
