package org.circula.harness.external.adapters;

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
        return days(
                Take.TOTAL_PRESENCE,
                named(territory),
                Optional.empty(),
                new LookBack.Everything(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    /** The most days present in any window of a length. */
    static MeasureSpecification mostPresence(String territory, Period window) {
        return days(
                Take.MOST_WINDOW_PRESENCE,
                named(territory),
                Optional.empty(),
                new LookBack.Everything(),
                Optional.of(window),
                Optional.empty(),
                List.of());
    }

    /** The same measure of presence, counted in days and looked at on the day that counts alone. */
    static MeasureSpecification inDaysOn(MeasureSpecification measure) {
        return days(
                measure.take(),
                measure.in(),
                Optional.empty(),
                new LookBack.Everything(),
                measure.window(),
                Optional.of(LooksAt.AS_OF),
                measure.leaveOutUnder());
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
        return days(
                Take.TOTAL_ABSENCE,
                Optional.empty(),
                named(territory),
                new LookBack.SinceGrantOf(kind),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    /** All days absent in the days that a measure of absence looks at. */
    static MeasureSpecification daysAbsent(MeasureSpecification measure) {
        return days(
                Take.TOTAL_ABSENCE,
                Optional.empty(),
                measure.outside(),
                measure.lookBack(),
                Optional.empty(),
                Optional.empty(),
                List.of());
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
