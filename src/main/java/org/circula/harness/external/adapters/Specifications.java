package org.circula.harness.external.adapters;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.circula.law.LookBack;
import org.circula.law.MeasureSpecification;
import org.circula.law.MeasureSpecification.LooksAt;
import org.circula.law.SumRule;
import org.circula.law.Take;
import org.circula.law.TerritoryReference;

/** Measures whose numbers come from a case, and those of the law asked for in days. */
final class Specifications {

    private Specifications() {}

    /** All days present in a territory. */
    static MeasureSpecification totalPresence(String territory) {
        return presence(Take.TOTAL_PRESENCE, named(territory), Optional.empty(), Optional.empty(), List.of());
    }

    /** The most days present in any window of a length. */
    static MeasureSpecification mostPresence(String territory, Period window) {
        return presence(Take.MOST_WINDOW_PRESENCE, named(territory), Optional.of(window), Optional.empty(), List.of());
    }

    /** The same measure of presence, counted in days and looked at on the day that counts alone. */
    static MeasureSpecification inDaysOn(MeasureSpecification measure) {
        return presence(
                measure.take(), measure.in(), measure.window(), Optional.of(LooksAt.AS_OF), measure.leaveOutUnder());
    }

    /** All days present in a territory since a status of this kind was granted. */
    static MeasureSpecification presenceSinceGrantOf(String kind, String territory) {
        return days(
                Take.TOTAL_PRESENCE,
                named(territory),
                Optional.empty(),
                new LookBack.SinceGrantOf(kind),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    /** All days absent from a territory since a status of this kind was granted. */
    static MeasureSpecification absenceSinceGrantOf(String kind, String territory) {
        return absence(Take.TOTAL_ABSENCE, named(territory), new LookBack.SinceGrantOf(kind), Optional.empty());
    }

    /** All days absent in the days that a measure of absence looks at. */
    static MeasureSpecification daysAbsent(MeasureSpecification measure) {
        return absence(Take.TOTAL_ABSENCE, measure.outside(), measure.lookBack(), Optional.empty());
    }

    /** All days absent from a territory. */
    static MeasureSpecification totalAbsence(String territory) {
        return absence(Take.TOTAL_ABSENCE, named(territory), new LookBack.Everything(), Optional.empty());
    }

    /** All days absent from a territory in the period back from the day that counts. */
    static MeasureSpecification totalAbsenceWithin(String territory, Period period) {
        return absence(Take.TOTAL_ABSENCE, named(territory), new LookBack.Within(period), Optional.empty());
    }

    /** The same measure of absence, in days, that looks no further back than a day of the case. */
    static MeasureSpecification absenceFrom(MeasureSpecification measure, LocalDate first) {
        return absence(measure.take(), measure.outside(), notBefore(measure, first), measure.window());
    }

    /** All days of absence that a measure of the law looks at, no further back than a day of the case. */
    static MeasureSpecification totalAbsenceFrom(MeasureSpecification measure, LocalDate first) {
        return absence(Take.TOTAL_ABSENCE, measure.outside(), notBefore(measure, first), Optional.empty());
    }

    /** The same measure of presence, that looks no further back than a day of the case. */
    static MeasureSpecification presenceFrom(MeasureSpecification measure, LocalDate first) {
        return measure.lookingBack(notBefore(measure, first));
    }

    private static LookBack notBefore(MeasureSpecification measure, LocalDate first) {
        if (measure.lookBack() instanceof LookBack.NamedDays named) {
            return named.from(first);
        }
        return new LookBack.NamedDays(measure.lookBack(), Optional.of(first), Optional.empty(), Optional.empty());
    }

    private static MeasureSpecification presence(
            Take take,
            Optional<TerritoryReference> in,
            Optional<Period> window,
            Optional<LooksAt> looksAt,
            List<String> leaveOutUnder) {
        return days(take, in, Optional.empty(), new LookBack.Everything(), window, looksAt, leaveOutUnder);
    }

    private static MeasureSpecification absence(
            Take take, Optional<TerritoryReference> outside, LookBack lookBack, Optional<Period> window) {
        return days(take, Optional.empty(), outside, lookBack, window, Optional.empty(), List.of());
    }

    private static Optional<TerritoryReference> named(String territory) {
        return Optional.of(new TerritoryReference.Named(List.of(territory)));
    }

    private static MeasureSpecification days(
            Take take,
            Optional<TerritoryReference> in,
            Optional<TerritoryReference> outside,
            LookBack lookBack,
            Optional<Period> window,
            Optional<LooksAt> looksAt,
            List<String> leaveOutUnder) {
        return new MeasureSpecification(
                take,
                in,
                outside,
                lookBack,
                Optional.empty(),
                List.of(),
                List.of(),
                leaveOutUnder,
                Optional.of(SumRule.DAYS),
                window,
                Optional.empty(),
                looksAt,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(),
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                false,
                false);
    }
}
