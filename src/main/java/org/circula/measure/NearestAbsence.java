package org.circula.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.circula.law.LookBack;
import org.circula.law.MeasureSpecification;
import org.circula.law.MeasureSpecification.BrokenBy;
import org.circula.time.CalendarCount;
import org.circula.time.DaySet;
import org.circula.time.Span;
import org.circula.time.UncertainDays;

/**
 * The unbroken absence nearest its limit: not the longest in days, because months differ.
 *
 * <p>Travel days are presence. An absence that began before the first day looked at counts from that day. Where only residence
 * taken up again breaks an absence, a presence shorter than both absences around it may have been a mere visit: the measure
 * then has two ends, the absences apart and the absences joined, and the law leaves what lies between to appreciation.
 *
 * <p>With {@code begun-by: "2024-04-10"} an absence from 2024-04-10 to 2024-10-20 is looked at to its end, one from 2024-04-11
 * on not at all.
 *
 * <table>
 * <caption>Six months, broken by any presence</caption>
 * <tr><th>last day present</th><th>last day away</th><th>days</th><th>L + 6 months</th><th>reaches</th></tr>
 * <tr><td>2023-02-28</td><td>2023-08-28</td><td>181</td><td>2023-08-28</td><td>yes</td></tr>
 * <tr><td>2023-07-31</td><td>2024-01-30</td><td>183</td><td>2024-01-31</td><td>no</td></tr>
 * </table>
 */
final class NearestAbsence implements Taker {

    @Override
    public Measured take(MeasureSpecification specification, MeasureContext context) {
        DayRange range = DayRange.of(
                specification.lookBack(), Subjects.names(specification.outside().orElseThrow(), context), context);
        if (!range.missing().isEmpty()) {
            return Measured.unknown(range.missing());
        }
        UncertainDays absence = begunInTime(Subjects.absence(specification, context, range.days()), specification);
        List<Missing> missing = Subjects.missingPresence(specification, context, absence, range);
        Measured apart = measured(absence, missing);
        if (specification.brokenBy().orElse(BrokenBy.ANY_PRESENCE) == BrokenBy.ANY_PRESENCE) {
            return apart;
        }
        DaySet joinedSurely = joinAcrossVisits(absence.surely());
        DaySet joinedPerhaps = joinedSurely.union(joinAcrossPossibleVisits(absence));
        Measured together = measured(new UncertainDays(joinedSurely, joinedPerhaps), missing);
        return new Measured(
                apart.least(),
                apart.most(),
                apart.restsOn(),
                apart.missing(),
                together.equals(apart) ? Optional.empty() : Optional.of(together),
                Optional.empty());
    }

    private static UncertainDays begunInTime(UncertainDays absence, MeasureSpecification specification) {
        return specification.lookBack() instanceof LookBack.NamedDays named
                ? named.begunBy()
                        .map(last ->
                                new UncertainDays(begunBy(last, absence.surely()), begunBy(last, absence.perhaps())))
                        .orElse(absence)
                : absence;
    }

    private static DaySet begunBy(LocalDate last, DaySet days) {
        return DaySet.of(days.runs().stream()
                .filter(run -> !run.firstDay().isAfter(last))
                .toList());
    }

    private static Measured measured(UncertainDays absence, List<Missing> missing) {
        Amount most = Stretches.of(absence.perhaps(), CalendarCount.AFTER_ANCHOR);
        return absence.isKnown()
                ? Measured.exactly(most, absence.surely().runs())
                : Measured.between(
                        Stretches.of(absence.surely(), CalendarCount.AFTER_ANCHOR),
                        most,
                        absence.perhaps().runs(),
                        missing);
    }

    /** Absences joined across every presence shorter than the absence before and the absence after it. */
    private static DaySet joinAcrossVisits(DaySet absence) {
        return joinAcrossPossibleVisits(UncertainDays.known(absence));
    }

    /**
     * Absences joined across every presence that may be such a visit. Days that are perhaps absent may part one visit into two or
     * belong to it, so every two absences with no sure absence between them are looked at, not neighbours alone.
     */
    private static DaySet joinAcrossPossibleVisits(UncertainDays absence) {
        List<Span> runs = absence.perhaps().runs();
        List<Span> joined = new ArrayList<>(runs);
        for (int before = 0; before < runs.size(); before++) {
            for (int after = before + 1; after < runs.size(); after++) {
                Span visit = Span.of(
                        runs.get(before).end().orElseThrow().plusDays(1),
                        runs.get(after).firstDay().minusDays(1));
                if (!absence.surely().intersection(DaySet.of(visit)).isEmpty()) {
                    break;
                }
                if (visit.length() < runs.get(before).length()
                        && visit.length() < runs.get(after).length()) {
                    joined.add(visit);
                }
            }
        }
        return DaySet.of(joined);
    }
}
