package org.circula.harness.external.adapters;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.circula.harness.external.Answered;
import org.circula.harness.external.CaseBench;
import org.circula.harness.external.CaseInputs;
import org.circula.harness.external.DatedQuestionAdapter;
import org.circula.harness.external.RestsOn;
import org.circula.law.MeasureSpecification;
import org.circula.person.Life;

/** Whether a person was present in New Zealand with a right to stay for good on each of several days. */
final class NewZealandPresentAndEntitled implements DatedQuestionAdapter {

    @Override
    public String rule() {
        return "NZ_WAS_PRESENT_IN_NZ_AND_ENTITLED_TO_INDEFINITE_STAY";
    }

    @Override
    public Set<String> inputs() {
        return NewZealandPerson.inputs();
    }

    @Override
    public Answered answer(CaseInputs inputs, List<LocalDate> days, CaseBench bench) {
        Life life = bench.life(NewZealandPerson.of(inputs).life());
        MeasureSpecification counted = NewZealandDays.withTheDay(bench);
        Answered answered = new Answered(new RestsOn(counted.take().word(), "MEASURED", "on each day"));
        for (LocalDate day : days) {
            long present = UnitedStatesPresence.days(
                    Specifications.presenceFrom(counted, day), life, day, bench, NewZealandPerson.ASSERTIONS);
            answered.with(day.toString(), present > 0);
        }
        return answered;
    }
}
