package org.circula.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.circula.law.LookBack;
import org.circula.law.MeasureSpecification;
import org.circula.law.MeasureSpecification.BrokenBy;
import org.circula.time.DaySet;
import org.circula.time.Span;
import org.circula.time.UncertainDays;

/**
 * The unbroken absence nearest its limit: not the longest in days, because months differ.
 *
 * <p>Travel days are presence. Days that exceptions leave out do not end an absence ({@link UnbrokenAbsences}). An absence that began before the first day looked at counts from that day. Where only residence
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
        UnbrokenAbsences absences = UnbrokenAbsences.of(specification, context, range.days());
        List<Missing> missing = Subjects.missingPresence(specification, context, absences.open(), range);
        Measured apart = measured(absences, specification, missing);
        if (specification.brokenBy().orElse(BrokenBy.ANY_PRESENCE) == BrokenBy.ANY_PRESENCE) {
            return apart;
        }
        Measured together = measured(joinedAcrossVisits(absences), specification, missing);
        return new Measured(
                apart.least(),
                apart.most(),
                apart.restsOn(),
                apart.missing(),
                together.equals(apart) ? Optional.empty() : Optional.of(together),
                Optional.empty());
    }

    private static Measured measured(
            UnbrokenAbsences absences, MeasureSpecification specification, List<Missing> missing) {
        Optional<LocalDate> begunBy =
                specification.lookBack() instanceof LookBack.NamedDays named ? named.begunBy() : Optional.empty();
        Amount.Stretches most = begun(begunBy, absences.most());
        List<Span> days = begunBy.isEmpty() ? absences.counted().perhaps().runs() : spans(most);
        return absences.isKnown()
                ? Measured.exactly(most, days)
                : Measured.between(begun(begunBy, absences.least()), most, days, missing);
    }

    /** Those of the absences that began by a day, where one is named. */
    private static Amount.Stretches begun(Optional<LocalDate> by, Amount.Stretches absences) {
        return by.map(last -> new Amount.Stretches(absences.all().stream()
                        .filter(stretch -> stretch.anchor().isBefore(last))
                        .toList()))
                .orElse(absences);
    }

    /** The days of the stretches, without those left out. */
    private static List<Span> spans(Amount.Stretches stretches) {
        List<Span> spans = new ArrayList<>();
        for (Amount.Stretch stretch : stretches.all()) {
            spans.addAll(DaySet.between(stretch.anchor().plusDays(1), stretch.end())
                    .minus(stretch.leftOut())
                    .runs());
        }
        return spans;
    }

    private static UnbrokenAbsences joinedAcrossVisits(UnbrokenAbsences absences) {
        DaySet shortest = fromFirstToLast(absences.least());
        DaySet sure = visits(UncertainDays.known(shortest));
        DaySet perhaps = visits(new UncertainDays(shortest, fromFirstToLast(absences.most())));
        UncertainDays visits = new UncertainDays(sure, sure.union(perhaps));
        return new UnbrokenAbsences(
                absences.counted().union(visits), absences.away().union(visits));
    }

    private static DaySet fromFirstToLast(Amount.Stretches stretches) {
        List<Amount.Stretch> all = stretches.all();
        List<Span> spans = new ArrayList<>(all.size());
        for (int at = 0; at < all.size(); at++) {
            spans.add(Span.of(all.get(at).anchor().plusDays(1), all.get(at).end()));
        }
        return DaySet.of(spans);
    }

    /**
     * Every presence that may have been a mere visit: shorter than the absence before and the absence after it. Days that are perhaps
     * absent may part one visit into two or belong to it, so every two absences with no sure absence between them are looked at,
     * not neighbours alone.
     */
    private static DaySet visits(UncertainDays absence) {
        List<Span> runs = absence.perhaps().runs();
        List<Span> visits = new ArrayList<>();
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
                    visits.add(visit);
                }
            }
        }
        return DaySet.of(visits);
    }
}
