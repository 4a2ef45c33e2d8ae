package org.circula.harness.external.adapters;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
 * Whether the right of return to Belgium is kept, or somebody is taken to have left. The permit is one for an unlimited time. An
 * absence without a length is a day; nothing was told or proved before leaving. Whoever came back late for a reason comes back
 * with a card that is no longer valid.
 */
final class BelgiumRightOfReturn implements QuestionAdapter {

    private static final Map<String, String> LENGTHS = Map.of("absenceMonths", "months");
    private static final String PERMIT = "be.unlimited";
    private static final String CARD_VALID = "cardValidAtReturn";
    private static final String LATE = "lateBecauseOf";
    private static final String REMOVED = "removedFromRegister";
    private static final String EXPIRED = "cardExpiredMonths";
    private static final String PROOF = "proofOfContinuousPresence";

    @Override
    public String rule() {
        return "BE_RIGHT_OF_RETURN";
    }

    @Override
    public Set<String> inputs() {
        return Set.of("country", "nationality", "absenceMonths", CARD_VALID, LATE, REMOVED, EXPIRED, PROOF, "lawAsOf");
    }

    @Override
    public Answered answer(CaseInputs inputs, CaseBench bench) {
        AskedLaw law = AskedLaw.of(inputs, bench.today());
        boolean takenToHaveLeft = inputs.has(REMOVED) || inputs.has(EXPIRED);
        return takenToHaveLeft ? presence(inputs, bench, law) : rightOfReturn(inputs, bench, law);
    }

    private static Answered rightOfReturn(CaseInputs inputs, CaseBench bench, AskedLaw law) {
        String state = inputs.state("country");
        ToldAbsence absence =
                ToldAbsence.byLength(inputs, LENGTHS, law.day()).orElseGet(() -> shortestAbsence(law.day()));
        LifeDraft life = new LifeDraft()
                .nationalOf(inputs.nationality())
                .in(state, LifeDraft.EARLIEST_DAY, absence.leaving())
                .outside(state, absence.leaving(), absence.back(), Optional.empty())
                .inSince(state, absence.back())
                .holds(PERMIT, state, absence.leaving())
                .answers("be.told-commune-before-long-absence", false)
                .answers("be.centre-proved-before-leaving", false)
                .answers("be.force-majeure", inputs.has(LATE))
                .answers("be.kept-by-prison", keptByPrison(inputs));
        if (inputs.has(LATE) || inputs.has(CARD_VALID)) {
            life.answers("be.card-valid-on-return", !inputs.has(LATE) && isTrue(inputs, CARD_VALID));
        }
        Verdict verdict = bench.verdict(life, "be.return.keep", law.day(), law.reading(), "lawAsOf");
        String key = inputs.has(LATE) ? "restoredToFormerStatus" : "rightToReturn";
        return new Answered(RestsOn.verdict(verdict)).whether(key, verdict, Answer.YES);
    }

    private static Answered presence(CaseInputs inputs, CaseBench bench, AskedLaw law) {
        String state = inputs.state("country");
        LifeDraft life = new LifeDraft()
                .nationalOf(inputs.nationality())
                .inSince(state, LifeDraft.EARLIEST_DAY)
                .holds(PERMIT, state, LifeDraft.EARLIEST_DAY);
        if (inputs.has(REMOVED) && isTrue(inputs, REMOVED)) {
            life.happened("be.struck-off", law.day());
        }
        if (inputs.has(EXPIRED)) {
            LengthInWords length = LengthInWords.inUnit(inputs.text(EXPIRED).orElseThrow(), "months")
                    .orElseThrow(() -> new NotMappedException(EXPIRED));
            life.happened(
                    "be.card-expired", LaidLength.absenceUpTo(law.day(), length).lastDayPresent());
        }
        if (inputs.has(PROOF)) {
            life.answers("be.presence-proved", isTrue(inputs, PROOF));
        }
        Verdict verdict = bench.verdict(life, "be.presence.keep", law.day(), law.reading(), "lawAsOf");
        return new Answered(RestsOn.verdict(verdict)).whether("presumedToHaveLeft", verdict, Answer.NO);
    }

    private static ToldAbsence shortestAbsence(LocalDate day) {
        LaidLength.Absence laid = LaidLength.absenceBefore(
                day, LengthInWords.inSentence("one day").orElseThrow());
        return new ToldAbsence(
                laid.lastDayPresent().toString(), laid.dayOfReturn().toString());
    }

    /** Whether it was prison that kept the person away; any other reason must be named as beyond control. */
    private static boolean keptByPrison(CaseInputs inputs) {
        String words = inputs.text(LATE).orElse("").toLowerCase(Locale.ROOT);
        boolean prison = words.equals("detention after conviction");
        if (!prison && !words.isEmpty() && !words.equals("proven force majeure")) {
            throw new NotMappedException(LATE);
        }
        return prison;
    }

    private static boolean isTrue(CaseInputs inputs, String key) {
        return switch (inputs.text(key).orElse("")) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new NotMappedException(key);
        };
    }
}
