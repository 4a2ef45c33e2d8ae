package org.circula.harness.external.adapters;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.ParsePosition;
import java.time.Period;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.circula.assess.Question.Reading;
import org.circula.harness.external.Answered;
import org.circula.harness.external.CaseBench;
import org.circula.harness.external.CaseInputs;
import org.circula.harness.external.LifeDraft;
import org.circula.harness.external.NotMappedException;
import org.circula.harness.external.QuestionAdapter;
import org.circula.harness.external.RestsOn;
import org.circula.law.Condition.CountOperand;
import org.circula.law.ProvisionValue;
import org.circula.measure.Amount;
import org.circula.measure.Measured;
import org.circula.verdict.Finding;
import org.circula.verdict.Verdict;

/**
 * Which share of a full Dutch state pension so many insured years give: the years that the engine counts, each worth what the law
 * says. The full amount, for someone with or without a partner, is the case's own, so that whether there is one decides nothing here.
 */
final class NetherlandsPensionShare implements QuestionAdapter {

    private static final String YEARS = "insuredYears";
    private static final String FULL_AMOUNT = "peerBaseAmount";

    @Override
    public String rule() {
        return "NL_AOW_2PCT_PER_YEAR";
    }

    @Override
    public Set<String> inputs() {
        return Set.of(YEARS, "partner", FULL_AMOUNT);
    }

    @Override
    public Answered answer(CaseInputs inputs, CaseBench bench) {
        LifeDraft life = new LifeDraft().insuredForYears("NL", "old-age", inputs.number(YEARS));
        Verdict verdict = bench.verdict(life, "nl.aow.claim", bench.today(), Reading.AS_UNDERSTOOD_NOW, YEARS);
        Finding rate = verdict.shown().stream()
                .filter(finding -> finding.provision().id().equals("nl.aow.rate"))
                .findFirst()
                .orElseThrow();
        BigDecimal years = rate.measured()
                .map(Measured::least)
                .flatMap(NetherlandsPensionShare::wholeYears)
                .orElseThrow(() -> new NotMappedException(YEARS));
        BigDecimal share = rate.value()
                .flatMap(ProvisionValue::each)
                .filter(CountOperand.class::isInstance)
                .map(each -> share(years.multiply(BigDecimal.valueOf(((CountOperand) each).count()))))
                .orElseThrow();
        Answered answered = new Answered(RestsOn.finding(rate)).with("share", share);
        return inputs.has(FULL_AMOUNT)
                ? answered.with("peerAmount", share.multiply(BigDecimal.valueOf(inputs.number(FULL_AMOUNT))))
                : answered;
    }

    private static Optional<BigDecimal> wholeYears(Amount amount) {
        return amount instanceof Amount.Months months
                ? Optional.of(BigDecimal.valueOf(
                        Period.ofMonths(Math.toIntExact(months.sum().asWholeMonths()))
                                .normalized()
                                .getYears()))
                : Optional.empty();
    }

    /** Percent as a share of one. */
    private static BigDecimal share(BigDecimal percent) {
        DecimalFormat format = new DecimalFormat("0%", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setParseBigDecimal(true);
        return (BigDecimal) format.parse(percent.toPlainString() + "%", new ParsePosition(0));
    }
}
