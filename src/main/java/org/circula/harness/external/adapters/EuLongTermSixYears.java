package org.circula.harness.external.adapters;

import java.time.LocalDate;
import java.util.Set;
import org.circula.assess.Question.Reading;
import org.circula.harness.external.Answered;
import org.circula.harness.external.CaseBench;
import org.circula.harness.external.CaseInputs;
import org.circula.harness.external.LaidLength;
import org.circula.harness.external.LengthInWords;
import org.circula.harness.external.LifeDraft;
import org.circula.harness.external.NotMappedException;
import org.circula.harness.external.QuestionAdapter;
import org.circula.harness.external.RestsOn;
import org.circula.verdict.Answer;
import org.circula.verdict.Verdict;

/**
 * Whether the second State may refuse to renew a permit after an absence from the State that granted long-term status. The
 * absence runs up to the application for renewal. Whether proof was asked for decides nothing; a longer period that the first
 * State allows is not encoded.
 */
final class EuLongTermSixYears implements QuestionAdapter {

    private static final String LENGTH = "absenceFromFirstStateYears";
    private static final String COMPLETE_BEFORE = "sixYearsCompleteBefore";
    private static final String LONGER_PERIOD = "firstStateUsedLongerPeriodOption";

    @Override
    public String rule() {
        return "EU_LTR_LOSS_6Y_FIRST_MS";
    }

    @Override
    public Set<String> inputs() {
        return Set.of(
                "country",
                "nationality",
                "firstMemberState",
                "secondMemberState",
                LENGTH,
                COMPLETE_BEFORE,
                LONGER_PERIOD,
                "askedForProofOfPresence");
    }

    @Override
    public Answered answer(CaseInputs inputs, CaseBench bench) {
        String first = inputs.state("firstMemberState");
        String second = inputs.state("secondMemberState");
        if (inputs.text(COMPLETE_BEFORE)
                .filter(words -> !words.startsWith("renewal application"))
                .isPresent()) {
            throw new NotMappedException(COMPLETE_BEFORE);
        }
        if (inputs.text(LONGER_PERIOD).filter(word -> !word.equals("false")).isPresent()) {
            throw new NotMappedException(LONGER_PERIOD);
        }
        LengthInWords length = inputs.text(LENGTH)
                .flatMap(text -> LengthInWords.inUnit(text, "years"))
                .orElseThrow(() -> new NotMappedException(LENGTH));
        LocalDate application = bench.today();
        LocalDate moved = LaidLength.absenceUpTo(application, length).lastDayPresent();
        LifeDraft life = new LifeDraft()
                .nationalOf(inputs.nationality())
                .in(first, LifeDraft.EARLIEST_DAY, moved)
                .inSince(second, moved)
                .holds("eu.ltr", first, moved)
                .holds("eu.mobility", second, moved)
                .happened("application", application);
        Verdict verdict = bench.verdict(life, "eu.mobility.keep", application, Reading.AS_UNDERSTOOD_NOW, LENGTH);
        return new Answered(RestsOn.verdict(verdict)).whether("secondStateMayRefuseRenewal", verdict, Answer.NO);
    }
}
