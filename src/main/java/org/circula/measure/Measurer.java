package org.circula.measure;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.circula.law.MeasureSpecification;
import org.circula.law.Take;
import org.circula.law.TerritoryReference;

/** Takes the measure that a specification names. Holds no state; one instance serves all. */
public final class Measurer {

    private static final Map<Take, Taker> TAKERS = takers();

    /** The quantity in the life; bounds where facts are missing. Taken once: the view of the life remembers it. */
    public Measured measure(MeasureSpecification specification, MeasureContext context) {
        TakenMeasures taken = context.life().taken();
        Measured before = taken.find(specification, context);
        if (before != null) {
            return before;
        }
        Measured measured = take(specification, context);
        taken.keep(specification, context, measured);
        return measured;
    }

    private static Measured take(MeasureSpecification specification, MeasureContext context) {
        if (!Subjects.isPlaceKnown(specification, context)) {
            String kind = ((TerritoryReference.StateThatGranted)
                            specification.in().or(specification::outside).orElseThrow())
                    .kind();
            return context.life().statusesComplete()
                    ? Measured.exactly(new Amount.NotThere(), List.of())
                    : Measured.unknown(List.of(new Missing(Missing.Kind.STATUS, kind, List.of())));
        }
        return TAKERS.get(specification.take()).take(specification, context);
    }

    private static Map<Take, Taker> takers() {
        Map<Take, Taker> takers = new EnumMap<>(Take.class);
        takers.put(Take.NEAREST_ABSENCE, new NearestAbsence());
        takers.put(Take.NEAREST_PRESENCE, new NearestPresence());
        takers.put(Take.TOTAL_ABSENCE, Totals.ofAbsence());
        takers.put(Take.ABSENCES_LONGER_THAN, new AbsencesLongerThan());
        takers.put(Take.STATES_INSURED, new StatesInsured());
        takers.put(Take.TOTAL_PRESENCE, Totals.ofPresence());
        takers.put(Take.TIME_WORKED, Totals.ofWork());
        takers.put(Take.WORST_WINDOW_ABSENCE, MostInAnyWindow.ofAbsence());
        takers.put(Take.WORST_BLOCK_ABSENCE, new MostInAnyBlock());
        takers.put(Take.ABSENCE_ONCE_HELD, new AbsenceOnceHeld());
        takers.put(Take.CALENDAR_MONTHS_AWAY, new CalendarMonthsAway());
        takers.put(Take.MOST_WINDOW_PRESENCE, MostInAnyWindow.ofPresence());
        takers.put(Take.MOST_WINDOW_WORK, MostInAnyWindow.ofWork());
        takers.put(Take.LEAST_CALENDAR_YEAR, CalendarYears.least());
        takers.put(Take.AVERAGE_CALENDAR_YEAR, CalendarYears.average());
        takers.put(Take.MOST_CALENDAR_YEAR_PRESENCE, CalendarYears.mostPresence());
        takers.put(Take.MOST_CALENDAR_YEAR_ABSENCE, CalendarYears.mostAbsence());
        takers.put(Take.MOST_CALENDAR_YEAR_WORK, CalendarYears.mostWork());
        takers.put(Take.DAYS_IN_WINDOW, new DaysInWindow());
        takers.put(Take.DAYS_SINCE_FIRST_ENTRY, new DaysSinceFirstEntry());
        takers.put(Take.COUNTED_PRESENCE, new CountedPresence());
        takers.put(Take.ATTAINABLE_PRESENCE, new AttainablePresence());
        takers.put(Take.YEARS_WITH_PRESENCE, new YearsWithPresence());
        takers.put(Take.LEAST_YEAR_PRESENCE, new LeastYearPresence());
        takers.put(Take.COUNTED_RESIDENCE, new CountedResidence());
        takers.put(Take.CONTINUOUS_PRESENCE, PresentRun.length());
        takers.put(Take.TIME_SINCE_ENTRY, PresentRun.sinceEntry());
        takers.put(Take.PRESENCE_BEFORE, new PresenceBefore());
        takers.put(Take.TIME_HELD, StatusTimes.held());
        takers.put(Take.TIME_SINCE_END_OF_STATUS, StatusTimes.sinceEnd());
        takers.put(Take.TIME_TO_END_OF_STATUS, StatusTimes.toEnd());
        takers.put(Take.RENEWALS, StatusCounts.renewals());
        takers.put(Take.STATUSES_HELD, StatusCounts.grants());
        takers.put(Take.TIME_SINCE_EVENT, EventTimes.since());
        takers.put(Take.TIME_BETWEEN_EVENTS, EventTimes.between());
        takers.put(Take.AGE, new Age());
        takers.put(Take.INSURED_TIME, new InsuredTime());
        takers.put(Take.TIME_OUT_OF_WORK, new TimeOutOfWork());
        takers.put(Take.ANSWERED_AMOUNT, new AnsweredAmount());
        return takers;
    }
}
