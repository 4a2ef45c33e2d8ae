package org.circula.harness.external.adapters;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.circula.harness.external.Answered;
import org.circula.harness.external.CaseBench;
import org.circula.harness.external.CaseInputs;
import org.circula.harness.external.DatedQuestionAdapter;
import org.circula.harness.external.RestsOn;
import org.circula.law.MeasureSpecification;
import org.circula.person.Life;

/**
 * How many days a person was present in New Zealand with a right to stay for good, before each of several days. The days of five
 * years are counted by the reading not taken, which is that of the project whose cases these are.
 */
final class NewZealandDays implements DatedQuestionAdapter {

    private final String rule;
    private final Function<CaseBench, MeasureSpecification> measure;

    private NewZealandDays(String rule, Function<CaseBench, MeasureSpecification> measure) {
        this.rule = rule;
        this.measure = measure;
    }

    /** Days of the last year. */
    static NewZealandDays ofLastYear() {
        return new NewZealandDays("NZ_DAYS_PRESENT_IN_NEW_ZEALAND_IN_PRECEEDING_YEAR", NewZealandDays::lastYear);
    }

    /** Days of the last five years, the day asked about with them. */
    static NewZealandDays ofFiveYears() {
        return new NewZealandDays("NZ_DAYS_PRESENT_IN_NEW_ZEALAND_IN_PRECEEDING_5_YEARS", NewZealandDays::withTheDay);
    }

    /** The count of the last year. */
    static MeasureSpecification lastYear(CaseBench bench) {
        return bench.asLastChanged(NewZealandPerson.JURISDICTION, NewZealandPerson.DAYS_OF_LAST_YEAR)
                .part()
                .orElseThrow();
    }

    /** The count of the five years by the reading that has the day of the application in them. */
    static MeasureSpecification withTheDay(CaseBench bench) {
        return bench.asLastChanged(NewZealandPerson.JURISDICTION, NewZealandPerson.DAYS).readings().stream()
                .filter(reading -> reading.name().equals("with-the-day-of-application"))
                .findFirst()
                .flatMap(reading -> reading.value().measure())
                .orElseThrow();
    }

    @Override
    public String rule() {
        return rule;
    }

    @Override
    public Set<String> inputs() {
        return NewZealandPerson.inputs();
    }

    @Override
    public Answered answer(CaseInputs inputs, List<LocalDate> days, CaseBench bench) {
        Life life = bench.life(NewZealandPerson.of(inputs).life());
        MeasureSpecification counted = measure.apply(bench);
        Answered answered = new Answered(new RestsOn(counted.take().word(), "MEASURED", "on each day"));
        for (LocalDate day : days) {
            answered.with(
                    day.toString(), UnitedStatesPresence.days(counted, life, day, bench, NewZealandPerson.ASSERTIONS));
        }
        return answered;
    }
}
