package org.circula.harness.external.adapters;

import java.math.BigDecimal;
import java.math.MathContext;
import org.circula.harness.external.CaseBench;
import org.circula.harness.external.LifeDraft;
import org.circula.harness.external.NotMappedException;
import org.circula.harness.external.RestsOn;
import org.circula.measure.Measured;
import org.circula.verdict.Answer;
import org.circula.verdict.Finding;
import org.circula.verdict.Finding.SharedOut;
import org.circula.verdict.Outcome;
import org.circula.verdict.Verdict;

/**
 * What a State of the Union pays of a pension of its own that time in other States helps to earn, as the verdict says.
 *
 * @param verdict on the State's share
 * @param finding the share
 * @param share the same in parts of the whole
 */
record SharedPension(Verdict verdict, Finding finding, SharedOut share) {

    /** The provision by which a State pays the higher of two pensions. */
    static final String HIGHER = "eu.coordination.share.higher";

    private static final String SHARE = "eu.coordination.share";
    private static final String ALL_TIME = "eu.coordination.added-up";

    /**
     * The share of a State.
     *
     * @param timeKey the input that tells the time insured
     * @throws NotMappedException where the State owes no share, or the share is not known
     */
    static SharedPension of(String state, LifeDraft life, CaseBench bench, String timeKey) {
        Verdict verdict = bench.verdictOf(state, life, "eu.coordination.share.claim");
        Finding finding = Findings.shown(SHARE, verdict).orElseThrow();
        if (verdict.answer() != Answer.YES) {
            throw new NotMappedException(timeKey);
        }
        return new SharedPension(verdict, finding, finding.share().orElseThrow(() -> new NotMappedException(timeKey)));
    }

    /** The share of an amount. */
    BigDecimal of(BigDecimal theoretical) {
        return theoretical
                .multiply(BigDecimal.valueOf(share.partLeast()))
                .divide(BigDecimal.valueOf(share.whole()), MathContext.DECIMAL128);
    }

    /** Whether the State pays the higher of the share and the pension by its own law alone. */
    boolean higherIsPaid() {
        return Findings.on(HIGHER, verdict).outcome() == Outcome.MET;
    }

    /** The time insured in the State. */
    Measured ownTime() {
        return finding.measured().orElseThrow();
    }

    /** The time insured in all States. */
    Measured allTime() {
        return Findings.shown(ALL_TIME, verdict).flatMap(Finding::measured).orElseThrow();
    }

    RestsOn restsOn() {
        return RestsOn.finding(finding);
    }
}
