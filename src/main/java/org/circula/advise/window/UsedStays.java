package org.circula.advise.window;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.circula.law.MeasureSpecification;
import org.circula.measure.Measured;
import org.circula.measure.RunningCount;
import org.circula.measure.Supposition;
import org.circula.person.Stay;
import org.circula.time.DaySet;
import org.circula.time.Span;
import org.circula.time.UncertainDays;
import org.circula.verdict.LawOnADay;

/** Which stays, absences or periods of work the count rests on. */
final class UsedStays {

    private UsedStays() {}

    /** Those that count on the day asked about. */
    static List<CountedStay> of(SupposedLimit limit) {
        LawOnADay law = limit.on(limit.asOf(), limit.facts());
        if (law.value().isEmpty()) {
            return List.of();
        }
        MeasureSpecification measure = law.value().get().measure().orElseThrow();
        Measured measured = RunningCount.of(measure, law.context());
        DaySet counted = DaySet.of(measured.restsOn()).intersection(DaySet.until(limit.asOf()));
        return limit.spends() == Spends.PRESENCE
                ? stays(limit, counted, Supposition.countries(measure, law.context()))
                : runs(counted);
    }

    private static List<CountedStay> runs(DaySet counted) {
        return counted.runs().stream()
                .map(run -> new CountedStay(
                        Optional.empty(), run.firstDay(), run.end().orElseThrow(), run.length()))
                .toList();
    }

    private static List<CountedStay> stays(SupposedLimit limit, DaySet counted, Set<String> countries) {
        List<CountedStay> found = new ArrayList<>();
        DaySet left = counted;
        List<Stay> inOrder = limit.facts().life().stays().items().stream()
                .filter(stay -> stay.place() instanceof Stay.In in && countries.contains(in.country()))
                .sorted(Comparator.comparing((Stay stay) -> stay.days().firstDay())
                        .thenComparing(stay -> stay.days().end().orElse(LocalDate.MAX)))
                .toList();
        for (Stay stay : inOrder) {
            for (Span run : left.intersection(DaySet.of(stay.days())).runs()) {
                found.add(new CountedStay(
                        Optional.of(((Stay.In) stay.place()).country()),
                        run.firstDay(),
                        run.end().orElseThrow(),
                        run.length()));
            }
            left = left.minus(DaySet.of(stay.days()));
        }
        found.addAll(runs(left));
        found.sort(Comparator.comparing(CountedStay::first));
        return found;
    }

    /** The run of days spent, or perhaps spent, that holds a day, as far back as anything is listed. */
    static Optional<Span> runOn(SupposedLimit limit, LocalDate day) {
        LawOnADay law = limit.on(day, limit.facts());
        if (law.value().isEmpty()) {
            return Optional.empty();
        }
        MeasureSpecification measure = law.value().get().measure().orElseThrow();
        LocalDate listed = limit.facts().life().stays().items().stream()
                .map(stay -> stay.days().firstDay())
                .min(Comparator.naturalOrder())
                .orElse(day);
        UncertainDays told = limit.spends() == Spends.WORK
                ? Supposition.worked(measure, law.context())
                : Supposition.told(measure, law.context());
        DaySet spent = limit.spends() == Spends.ABSENCE ? told.complement().perhaps() : told.perhaps();
        return spent.within(listed.isAfter(day) ? day : listed, day).runHolding(day);
    }
}
