package org.circula.harness.external.adapters;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.Set;
import org.circula.assess.Question.Reading;
import org.circula.harness.external.AgeInWords;
import org.circula.harness.external.AmountsByAge;
import org.circula.harness.external.Answered;
import org.circula.harness.external.CaseBench;
import org.circula.harness.external.CaseInputs;
import org.circula.harness.external.LaidPension;
import org.circula.harness.external.LifeDraft;
import org.circula.harness.external.NotMappedException;
import org.circula.harness.external.QuestionAdapter;
import org.circula.harness.external.RestsOn;
import org.circula.law.Condition;
import org.circula.verdict.Answer;
import org.circula.verdict.Finding;
import org.circula.verdict.Finding.SharedOut;
import org.circula.verdict.Verdict;

/**
 * What the Canadian old-age pension pays a month. The full amounts are the case's own; the share is that of the verdict. Who lives in
 * Canada has lived there until the claim. Of somebody who put the claim off, the share of the first day of the pension with what the
 * months add, or the share of the day of the claim is paid, whichever is more. Income decides nothing: it is taxed back, not kept back.
 */
final class CanadaPensionAmount implements QuestionAdapter {

    private static final String AGE = "age";
    private static final String RECEIVING = "alreadyReceiving";
    private static final String MONTHS = "deferralMonths";
    private static final String PLACE = "livesIn";
    private static final String YEARS = "yearsInCanadaAfter18";
    private static final String LEGAL = "legalStatus";
    private static final String RATES = "ratesPeriod";
    private static final String AMOUNT = "oasMonthly";
    private static final String CANADA = "CA";
    private static final String YES = "Yes";
    private static final String SHARE = "ca.old-age-security.share";
    private static final String PATHWAY = "ca.old-age-security.claim";

    @Override
    public String rule() {
        return "CA_OAS_PARTIAL";
    }

    @Override
    public Set<String> inputs() {
        return Set.of(AGE, RECEIVING, MONTHS, PLACE, YEARS, LEGAL, "income", RATES);
    }

    @Override
    public Answered answer(CaseInputs inputs, CaseBench bench) {
        if (!inputs.text(LEGAL).equals(Optional.of(YES))) {
            throw new NotMappedException(LEGAL);
        }
        AgeInWords age = inputs.text(AGE).flatMap(AgeInWords::of).orElseThrow(() -> new NotMappedException(AGE));
        LaidPension pension = pension(inputs, age, bench);
        LifeDraft life = life(inputs, pension);
        Verdict claimed = verdict(life, pension.claim(), bench);
        Answered answered =
                new Answered(RestsOn.finding(Findings.shown(SHARE, claimed).orElseThrow()));
        if (claimed.answer() != Answer.YES) {
            return claimed.answer() == Answer.NO
                    ? answered.with(AMOUNT, BigDecimal.ZERO)
                    : answered.open(AMOUNT, claimed.word());
        }
        BigDecimal full = inputs.text(RATES)
                .flatMap(AmountsByAge::in)
                .map(amounts -> amounts.at(age))
                .orElseThrow(() -> new NotMappedException(RATES));
        BigDecimal amount = of(full, given(SHARE, claimed).orElseThrow());
        Verdict first = verdict(life, pension.firstDay(), bench);
        Optional<SharedOut> added = given("ca.old-age-security.deferral", claimed);
        if (first.answer() == Answer.YES && added.isPresent()) {
            BigDecimal early = of(full, given(SHARE, first).orElseThrow());
            amount = amount.max(early.add(of(early, added.get())));
        }
        return answered.with(AMOUNT, amount.setScale(full.scale(), RoundingMode.HALF_UP));
    }

    private static LaidPension pension(CaseInputs inputs, AgeInWords age, CaseBench bench) {
        Period pensionAge = bench.asLastChanged("ca", "ca.old-age-security.age")
                .keep()
                .map(Condition::threshold)
                .map(threshold -> ((Condition.PeriodOperand) threshold).period())
                .orElseThrow();
        return inputs.text(RECEIVING).equals(Optional.of(YES))
                ? LaidPension.paid(bench.today(), age, pensionAge, inputs.number(MONTHS))
                : LaidPension.notPaidYet(bench.today(), age, pensionAge);
    }

    private static LifeDraft life(CaseInputs inputs, LaidPension pension) {
        boolean inCanada = inputs.text(PLACE).equals(Optional.of(CANADA));
        Optional<Integer> years =
                inputs.text(YEARS).equals(Optional.of("Full")) ? Optional.empty() : Optional.of(inputs.number(YEARS));
        LaidPension.Residence residence =
                inCanada ? pension.residenceUntilClaim(years) : pension.residenceUntilFirstDay(years);
        LifeDraft life = new LifeDraft()
                .born(pension.born())
                .insured(CANADA, "old-age", residence.from(), residence.to())
                .answers("ca.pension-months-deferred", inputs.number(MONTHS));
        return inCanada ? life.inSince(CANADA, residence.from()) : life.outsideSince(CANADA, residence.to());
    }

    private static Verdict verdict(LifeDraft life, LocalDate day, CaseBench bench) {
        return bench.verdict(life, PATHWAY, day, Reading.AS_UNDERSTOOD_NOW, AGE);
    }

    private static Optional<SharedOut> given(String provision, Verdict verdict) {
        return Findings.shown(provision, verdict).flatMap(Finding::share);
    }

    /** A share of an amount, to more decimals than money has. */
    private static BigDecimal of(BigDecimal amount, SharedOut share) {
        return amount.multiply(BigDecimal.valueOf(share.partLeast()))
                .divide(BigDecimal.valueOf(share.whole()), MathContext.DECIMAL128);
    }
}
