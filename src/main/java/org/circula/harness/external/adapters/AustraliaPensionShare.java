package org.circula.harness.external.adapters;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import org.circula.assess.Question.Reading;
import org.circula.harness.external.Answered;
import org.circula.harness.external.CaseBench;
import org.circula.harness.external.CaseBench.FormerValue;
import org.circula.harness.external.CaseInputs;
import org.circula.harness.external.LifeDraft;
import org.circula.harness.external.NotMappedException;
import org.circula.harness.external.QuestionAdapter;
import org.circula.harness.external.RestsOn;
import org.circula.law.Condition.ShareOperand;
import org.circula.law.ProvisionValue;
import org.circula.verdict.Finding;
import org.circula.verdict.Finding.SharedOut;
import org.circula.verdict.Verdict;

/**
 * Which share of the Australian Age Pension so many months of working life give abroad, and which share is paid. The parts that make
 * a whole are those of the law of the departure, so that whoever is counted in so many parts left on the last day on which the law
 * counted in them. Living abroad is meant for good; at home the whole rate is paid.
 */
final class AustraliaPensionShare implements QuestionAdapter {

    private static final String MONTHS = "awlrMonths";
    private static final String PARTS = "denominator";
    private static final String ABROAD = "livesAbroad";
    private static final String AUSTRALIA = "AU";
    private static final String SHARE = "au.age-pension.working-life";

    @Override
    public String rule() {
        return "AU_AWLR_PROPORTION";
    }

    @Override
    public Set<String> inputs() {
        return Set.of(MONTHS, PARTS, ABROAD);
    }

    @Override
    public Answered answer(CaseInputs inputs, CaseBench bench) {
        LifeDraft life = new LifeDraft()
                .insuredForMonths(AUSTRALIA, "au-working-life", inputs.number(MONTHS))
                .happened("departure", departure(inputs.number(PARTS), bench));
        Verdict trip = bench.verdict(life, "au.age-pension.trip", bench.today(), Reading.AS_UNDERSTOOD_NOW, MONTHS);
        Finding finding = Findings.shown(SHARE, trip).orElseThrow();
        BigDecimal share = inOne(finding.share().orElseThrow(() -> new NotMappedException(MONTHS)));
        Answered answered = new Answered(RestsOn.finding(finding)).with("assessedShare", share);
        return inputs.has(ABROAD)
                ? answered.with("payableShare", inputs.yes(ABROAD) ? share : BigDecimal.ONE)
                : answered;
    }

    /** The last day on which whoever left was counted in so many parts. */
    private static LocalDate departure(int parts, CaseBench bench) {
        String law = "au";
        return Stream.concat(
                        bench.formerly(law, SHARE).stream(),
                        Stream.of(new FormerValue(bench.asLastChanged(law, SHARE), bench.today())))
                .filter(value -> countsIn(parts, value.value()))
                .map(FormerValue::lastDay)
                .findFirst()
                .orElseThrow(() -> new NotMappedException(PARTS));
    }

    private static boolean countsIn(int parts, ProvisionValue value) {
        return value.each()
                .map(ShareOperand.class::cast)
                .filter(each -> each.share().denominator() == parts)
                .isPresent();
    }

    /** A share of one. */
    private static BigDecimal inOne(SharedOut share) {
        return BigDecimal.valueOf(share.partLeast()).divide(BigDecimal.valueOf(share.whole()), MathContext.DECIMAL128);
    }
}
