package org.circula.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.circula.law.MeasureSpecification;
import org.circula.law.TerritoryReference;
import org.circula.person.Known;
import org.circula.person.Life;
import org.circula.person.Work;
import org.circula.time.DaySet;
import org.circula.time.Span;
import org.circula.time.UncertainDays;

/**
 * A life as it would be if its days after the day asked about were spent so: what a measure counts of them is supposed, what it
 * counts of earlier days are facts. Stays listed after the day asked about, and stays that still run, end with it.
 */
public final class Supposition {

    private Supposition() {}

    /** The countries that belong on some day to the place that is counted. */
    public static Set<String> countries(MeasureSpecification specification, MeasureContext context) {
        return context.life().territories().countries(names(specification, context));
    }

    /** The days told in the place that is counted, and those that may have been. */
    public static UncertainDays told(MeasureSpecification specification, MeasureContext context) {
        return context.life().presence(names(specification, context));
    }

    /** The days of work told in the place that is counted, and those that may have been. */
    public static UncertainDays worked(MeasureSpecification specification, MeasureContext context) {
        return Subjects.work(specification, context, DaySet.all());
    }

    /** The life with no day told in the place that is counted. */
    public static LifeView neverThere(MeasureSpecification specification, MeasureContext context) {
        return context.life().supposing(names(specification, context), UncertainDays.known(DaySet.none()));
    }

    /** The life with no day told away from the place that is counted. */
    public static LifeView alwaysThere(MeasureSpecification specification, MeasureContext context) {
        return context.life().supposing(names(specification, context), UncertainDays.known(DaySet.all()));
    }

    /** Present in the place that is counted on the days named; of later days on no others. */
    public static LifeView present(MeasureSpecification specification, MeasureContext context, DaySet days) {
        return line(specification, context, days);
    }

    /** Away from the place that is counted on the days named; on all other days after the day asked about present. */
    public static LifeView away(MeasureSpecification specification, MeasureContext context, DaySet days) {
        DaySet later = DaySet.from(context.life().asOf().plusDays(1));
        return line(specification, context, later.minus(days));
    }

    private static LifeView line(MeasureSpecification specification, MeasureContext context, DaySet presentLater) {
        DaySet facts = DaySet.until(context.life().asOf());
        UncertainDays told = told(specification, context);
        return context.life()
                .supposing(
                        names(specification, context),
                        new UncertainDays(
                                told.surely().intersection(facts).union(presentLater),
                                told.perhaps().intersection(facts).union(presentLater)));
    }

    private static List<String> names(MeasureSpecification specification, MeasureContext context) {
        TerritoryReference place = specification.in().or(specification::outside).orElseThrow();
        return Subjects.names(place, context);
    }

    /** The life with no day of work told. */
    public static LifeView neverAtWork(MeasureContext context) {
        return withWork(context, new Known<>(List.of(), true));
    }

    /** At work in the place that is counted on the days named, after the day asked about on no others. */
    public static LifeView working(MeasureSpecification specification, MeasureContext context, DaySet days) {
        LocalDate asOf = context.life().asOf();
        Life life = context.life().life();
        TerritoryReference place = specification.in().orElseThrow();
        List<Work> work = new ArrayList<>();
        for (Work told : life.work().items()) {
            told.days()
                    .intersection(new Span(LocalDate.MIN, Optional.of(asOf)))
                    .ifPresent(span -> work.add(new Work(told.country(), span, told.occupation(), told.employer())));
        }
        Optional<String> country = context.life().territories().countries(Subjects.names(place, context)).stream()
                .findFirst();
        Optional<String> occupation = specification.occupations().stream().findFirst();
        country.ifPresent(where ->
                days.runs().forEach(run -> work.add(new Work(where, run, occupation, Optional.empty()))));
        return withWork(context, new Known<>(work, life.work().complete()));
    }

    private static LifeView withWork(MeasureContext context, Known<Work> work) {
        Life life = context.life().life();
        Life supposed = new Life(
                life.person(),
                life.stays(),
                life.unknownDays(),
                life.statuses(),
                work,
                life.insured(),
                life.events(),
                life.plans(),
                life.answers());
        return new LifeView(
                supposed, context.life().territories(), context.life().asOf());
    }
}
