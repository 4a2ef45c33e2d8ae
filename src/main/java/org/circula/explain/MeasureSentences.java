package org.circula.explain;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.circula.law.Condition;
import org.circula.law.MeasureSpecification;
import org.circula.law.ProvisionValue;
import org.circula.measure.Amount;
import org.circula.measure.MadeOfDays;
import org.circula.measure.Measured;
import org.circula.verdict.Finding;
import org.circula.verdict.Margin;
import org.circula.verdict.Outcome;
import org.circula.verdict.Put;

/** What was measured, the limit, and how far the two lie apart. */
final class MeasureSentences {

    private final Wording wording;
    private final Catalogue catalogue;
    private final MeasureWords measures;

    MeasureSentences(Wording wording) {
        this.wording = wording;
        this.catalogue = wording.catalogue();
        this.measures = new MeasureWords(wording);
    }

    /** The measured amount in words, where something was measured and is known. */
    Optional<String> amount(Finding finding) {
        Optional<Condition> limit = finding.value().flatMap(ProvisionValue::keep);
        return specification(finding)
                .flatMap(specification ->
                        finding.measured().flatMap(measured -> measures.amount(specification, measured, limit)));
    }

    void tell(Finding finding, Put put, FindingExplainer.Told told) {
        Optional<Condition> limit = finding.value().flatMap(ProvisionValue::keep);
        specification(finding)
                .ifPresent(specification -> told.say(
                        Sentence.Kind.MEASURED,
                        measures.sentence(specification, finding.measured().orElseThrow(), limit, put.state())));
        finding.measured()
                .flatMap(Measured::made)
                .filter(made -> made.inPart() > 0)
                .ifPresent(made -> told.say(Sentence.Kind.MEASURED, madeOf(made)));
        limit.ifPresent(condition -> {
            String key = condition.comparison().keepsBelow() ? "limit.keeps-below" : "limit.is-asked";
            told.say(
                    Sentence.Kind.LIMIT,
                    catalogue.say(key, "limit", wording.conditions().limit(condition)));
        });
        finding.margin().ifPresent(margin -> told.say(Sentence.Kind.MARGIN, margin(margin)));
        limit.flatMap(condition -> limitDay(finding, condition, put.asOf()))
                .ifPresent(sentence -> told.say(Sentence.Kind.LIMIT_DAY, sentence));
        finding.share().ifPresent(share -> told.say(Sentence.Kind.GIVES, share(share)));
    }

    private String madeOf(MadeOfDays made) {
        return catalogue.say(
                "made-of-days",
                Map.of(
                        "first", wording.days().day(made.window().firstDay()),
                        "last", wording.days().day(made.window().end().orElseThrow()),
                        "full", wording.numbers().count(made.inFull(), "days"),
                        "part", wording.numbers().count(made.inPart(), "days"),
                        "credit", wording.numbers().count(made.credit(), "days")));
    }

    private static Optional<MeasureSpecification> specification(Finding finding) {
        return finding.value().flatMap(value -> value.measure().or(value::part));
    }

    private String margin(Margin margin) {
        if (margin.amount() == 0) {
            return catalogue.say("margin.last");
        }
        String amount = wording.numbers().count(Math.abs(margin.amount()), margin.unit());
        return catalogue.say(margin.amount() > 0 ? "margin.room" : "margin.missed", "amount", amount);
    }

    private static boolean stillRuns(Finding finding, LocalDate asOf) {
        return finding.measured()
                .map(measured -> measured.most() instanceof Amount.Stretches stretches
                        && stretches.all().stream()
                                .anyMatch(stretch -> !stretch.end().isBefore(asOf)))
                .orElse(false);
    }

    /** When the limit was, or will be, reached; nothing where the stretch ended before it. */
    private Optional<String> limitDay(Finding finding, Condition condition, LocalDate asOf) {
        if (finding.limitDay().isEmpty()) {
            return Optional.empty();
        }
        LocalDate day = finding.limitDay().get();
        boolean by = finding.outcome() == Outcome.MET;
        boolean reached = condition.comparison().keepsBelow() ? finding.outcome() == Outcome.NOT_MET : by;
        if (reached && !day.isAfter(asOf)) {
            return Optional.of(
                    catalogue.say("limit-day.reached", "day", wording.days().day(day)));
        }
        return day.isAfter(asOf) && stillRuns(finding, asOf)
                ? Optional.of(
                        catalogue.say("limit-day.ahead", "day", wording.days().day(day)))
                : Optional.empty();
    }

    private String share(Finding.SharedOut share) {
        Map<String, Object> exact = Map.of(
                "part", share.partLeast(),
                "whole", share.whole(),
                "percent", wording.numbers().percent(share.partLeast(), share.whole()));
        if (share.partLeast() == share.partMost()) {
            return catalogue.say("share.exactly", exact);
        }
        return catalogue.say(
                "share.between",
                Map.of(
                        "least", share.partLeast(),
                        "most", share.partMost(),
                        "whole", share.whole(),
                        "least-percent", wording.numbers().percent(share.partLeast(), share.whole()),
                        "most-percent", wording.numbers().percent(share.partMost(), share.whole())));
    }
}
