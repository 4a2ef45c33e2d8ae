package org.circula.harness.external.adapters;

import java.time.LocalDate;
import java.util.Optional;
import org.circula.harness.external.CaseBench;
import org.circula.harness.external.CaseInputs;
import org.circula.harness.external.LaidLength.Absence;
import org.circula.harness.external.LifeDraft;
import org.circula.harness.external.NotMappedException;
import org.circula.law.MeasureSpecification;
import org.circula.measure.Amount;
import org.circula.measure.Measured;
import org.circula.person.Life;

/** What the questions about residents of the United States have in common: where it is, the trips of a resident, days counted. */
final class UnitedStatesPresence {

    static final String STATE = "US";
    static final String TERRITORY = "US_AREA";
    static final String RESIDENT = "us.lpr";
    static final String SINCE = "lprSince";
    static final String TRIPS = "trips";
    static final String STATE_RESIDENCE = "us.state-residence";
    static final String SPOUSE = "us.citizen-spouse";
    static final String BROKEN = "us.nationality.unbroken";
    static final String CITIZENSHIP = "us.nationality.acquire";
    static final String CITIZENSHIP_OF_SPOUSE = "us.nationality.acquire-as-spouse";

    private UnitedStatesPresence() {}

    /** A resident since the day told, in the country but for the trips told. */
    static LifeDraft resident(CaseInputs inputs) {
        return new LifeDraft()
                .awayOnTrips(STATE, TERRITORY, inputs.spans(TRIPS))
                .holds(RESIDENT, STATE, inputs.day(SINCE));
    }

    /** A resident of long ago, in the country but for one absence that no reason favours. */
    static LifeDraft residentBut(Absence absence) {
        return new LifeDraft()
                .in(STATE, LifeDraft.EARLIEST_DAY, absence.lastDayPresent())
                .outside(TERRITORY, absence.lastDayPresent(), absence.dayOfReturn(), Optional.empty())
                .inSince(STATE, absence.dayOfReturn())
                .holds(RESIDENT, STATE, LifeDraft.EARLIEST_DAY);
    }

    /** The same with what an applicant for citizenship has besides the years. */
    static LifeDraft applicant(LifeDraft resident) {
        return resident.answers(STATE_RESIDENCE, true).answers(SPOUSE, true);
    }

    /** Days by a measure; not mapped where they are not known. */
    static long days(MeasureSpecification specification, Life life, LocalDate day, CaseBench bench, String key) {
        Measured measured = bench.measure(specification, life, day);
        if (!measured.isExact() || !(measured.least() instanceof Amount.Count days)) {
            throw new NotMappedException(key);
        }
        return days.number();
    }
}
