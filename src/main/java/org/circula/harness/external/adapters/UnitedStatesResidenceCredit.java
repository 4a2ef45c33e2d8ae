package org.circula.harness.external.adapters;

import java.time.LocalDate;
import java.util.Set;
import org.circula.assess.Question.Reading;
import org.circula.harness.external.Answered;
import org.circula.harness.external.CaseBench;
import org.circula.harness.external.CaseInputs;
import org.circula.harness.external.LaidLength;
import org.circula.harness.external.LaidLength.Absence;
import org.circula.harness.external.LengthInWords;
import org.circula.harness.external.LifeDraft;
import org.circula.harness.external.NotMappedException;
import org.circula.harness.external.QuestionAdapter;
import org.circula.harness.external.RestsOn;
import org.circula.law.ProvisionValue;
import org.circula.verdict.Finding;
import org.circula.verdict.Verdict;

/** How many days of a long absence still lie within the years towards citizenship of the United States on the first day of filing. A range of lengths is told by its longer end. */
final class UnitedStatesResidenceCredit implements QuestionAdapter {

    private static final String MONTHS = "absenceMonths";
    private static final String WITHIN = "returnedWithinYears";

    @Override
    public String rule() {
        return "US_CONTINUOUS_RESIDENCE_CREDIT";
    }

    /** Within how many years the resident came back follows from the length. */
    @Override
    public Set<String> inputs() {
        return Set.of(MONTHS, WITHIN);
    }

    @Override
    public Answered answer(CaseInputs inputs, CaseBench bench) {
        Absence absence = inputs.text(MONTHS)
                .map(months -> months.substring(months.lastIndexOf('-') + 1))
                .flatMap(months -> LengthInWords.inUnit(months, "months"))
                .map(length -> LaidLength.absenceBefore(bench.today(), length))
                .orElseThrow(() -> new NotMappedException(MONTHS));
        LifeDraft life = UnitedStatesPresence.applicant(UnitedStatesPresence.residentBut(absence));
        LocalDate first = bench.earliestDay(life, UnitedStatesPresence.CITIZENSHIP, absence.dayOfReturn(), MONTHS)
                .openFrom()
                .orElseThrow(() -> new NotMappedException(MONTHS));
        Verdict verdict =
                bench.verdict(life, UnitedStatesPresence.CITIZENSHIP, first, Reading.AS_UNDERSTOOD_NOW, MONTHS);
        Finding unbroken = Findings.on(UnitedStatesPresence.BROKEN, verdict);
        long credited = unbroken.value()
                .flatMap(ProvisionValue::measure)
                .map(measure -> UnitedStatesPresence.days(
                        Specifications.daysAbsent(measure), bench.life(life), first, bench, MONTHS))
                .orElseThrow(() -> new NotMappedException(MONTHS));
        return new Answered(RestsOn.finding(unbroken)).with("creditedDaysAbroad", credited);
    }
}
