package org.circula.harness.external.adapters;

import java.time.LocalDate;
import java.util.Optional;
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
import org.circula.law.Condition;
import org.circula.law.ProvisionValue;
import org.circula.measure.MadeOfDays;
import org.circula.measure.Measured;
import org.circula.time.Span;
import org.circula.verdict.Finding;
import org.circula.verdict.Verdict;

/**
 * Which days count for citizenship of Canada, and what days as a temporary resident come to. The temporary residence is told by
 * its first day, or by a number of days just before permanent residence; an absence of so many days lies before it ends. The
 * Act caps the credit; the cap is what the days asked for leave beside those that must be days as a permanent resident.
 */
final class CanadaCitizenshipWindow implements QuestionAdapter {

    private static final String TEMPORARY_SINCE = "trSince";
    private static final String TEMPORARY_DAYS = "temporaryResidentDays";
    private static final String PERMANENT_SINCE = "prSince";
    private static final String SIGNED = "signed";
    private static final String ABSENT_DAYS = "absencesBeforePrDays";
    private static final String TEMPORARY = "ca.visitor";

    @Override
    public String rule() {
        return "CA_CITIZENSHIP_1095";
    }

    @Override
    public Set<String> inputs() {
        return Set.of(TEMPORARY_SINCE, TEMPORARY_DAYS, PERMANENT_SINCE, SIGNED, ABSENT_DAYS);
    }

    @Override
    public Answered answer(CaseInputs inputs, CaseBench bench) {
        LocalDate signed = inputs.day(SIGNED);
        Verdict verdict =
                bench.verdict(life(inputs), CanadaCitizenship.PATHWAY, signed, Reading.AS_APPLIED_THEN, SIGNED);
        Finding days = Findings.on(CanadaCitizenship.DAYS, verdict);
        Finding asPermanentResident = Findings.on("ca.citizenship.days-as-permanent-resident", verdict);
        Measured measured = days.measured().orElseThrow();
        MadeOfDays made = measured.made().orElseThrow(() -> new NotMappedException(PERMANENT_SINCE));
        Answered answered = new Answered(RestsOn.finding(days))
                .with("temporaryResidentCredit", credit(made, days, asPermanentResident));
        SchengenCount.span(answered, made.window());
        measured.restsOn().stream()
                .reduce((earlier, later) -> later)
                .flatMap(Span::end)
                .ifPresent(last -> answered.with("lastDayCounted", last));
        return answered;
    }

    private static long credit(MadeOfDays made, Finding days, Finding asPermanentResident) {
        Optional<Long> capped = asked(days)
                .flatMap(all -> asked(asPermanentResident).map(permanent -> Math.min(made.credit(), all - permanent)));
        return capped.orElse(made.credit());
    }

    private static Optional<Long> asked(Finding finding) {
        return finding.value()
                .flatMap(ProvisionValue::keep)
                .map(Condition::threshold)
                .map(threshold -> (long) ((Condition.CountOperand) threshold).count());
    }

    private static LifeDraft life(CaseInputs inputs) {
        LocalDate permanent = inputs.day(PERMANENT_SINCE);
        LocalDate arrived = arrived(inputs, permanent);
        LifeDraft life = CanadaCitizenship.livedElsewhereUntil(arrived)
                .holds(CanadaCitizenship.PERMANENT, CanadaCitizenship.CANADA, permanent);
        if (arrived.isBefore(permanent)) {
            life.holdsUntil(TEMPORARY, CanadaCitizenship.CANADA, arrived, LaidLength.dayBefore(permanent));
        }
        Optional<LaidLength.Absence> away =
                days(inputs, ABSENT_DAYS).map(length -> LaidLength.absenceBefore(permanent, length));
        away.ifPresent(absence -> life.in(CanadaCitizenship.CANADA, arrived, absence.lastDayPresent())
                .outside(
                        CanadaCitizenship.CANADA,
                        absence.lastDayPresent(),
                        absence.dayOfReturn(),
                        CanadaCitizenship.NOT_FAVOURED));
        return life.inSince(
                CanadaCitizenship.CANADA,
                away.map(LaidLength.Absence::dayOfReturn).orElse(arrived));
    }

    private static LocalDate arrived(CaseInputs inputs, LocalDate permanent) {
        if (inputs.has(TEMPORARY_SINCE) && inputs.has(TEMPORARY_DAYS)) {
            throw new NotMappedException(TEMPORARY_DAYS);
        }
        return inputs.dayIfSaid(TEMPORARY_SINCE)
                .or(() -> days(inputs, TEMPORARY_DAYS).map(length -> LaidLength.residenceBefore(permanent, length)))
                .orElse(permanent);
    }

    private static Optional<LengthInWords> days(CaseInputs inputs, String key) {
        return inputs.text(key)
                .filter(text -> !text.equals("0"))
                .map(text -> LengthInWords.inUnit(text, "days").orElseThrow(() -> new NotMappedException(key)));
    }
}
