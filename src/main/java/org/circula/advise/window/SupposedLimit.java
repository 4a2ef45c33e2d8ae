package org.circula.advise.window;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BiFunction;
import org.circula.law.Condition;
import org.circula.law.MeasureSpecification;
import org.circula.law.ProvisionValue;
import org.circula.law.RuleBases;
import org.circula.law.Understanding;
import org.circula.measure.Amount;
import org.circula.measure.LifeView;
import org.circula.measure.MeasureContext;
import org.circula.measure.Measured;
import org.circula.measure.Measurer;
import org.circula.measure.RunningCount;
import org.circula.measure.Supposition;
import org.circula.measure.Yardstick;
import org.circula.measure.Yardstick.Holding;
import org.circula.measure.Yardstick.Reading;
import org.circula.time.DaySet;
import org.circula.verdict.LawOnADay;
import org.circula.verdict.Put;

/**
 * A limit over a life whose days after the day asked about are supposed. Each day is judged by the law of that day, as its
 * provision is dated, and by the measures of the engine; exceptions are not joined.
 */
final class SupposedLimit {

    private final Put put;
    private final LifeView facts;
    private final RuleBases law;
    private final String provision;
    private final Understanding understanding;
    private final Spends spends;
    private final List<MeasureSpecification> specifications;
    private final Measurer measurer = new Measurer();

    /**
     * A limit over a life.
     *
     * @param specifications the measures of the provision from the day asked about on, one for each place
     */
    SupposedLimit(
            Put put,
            LifeView facts,
            RuleBases law,
            String provision,
            Understanding understanding,
            Spends spends,
            List<MeasureSpecification> specifications) {
        this.put = put;
        this.facts = facts;
        this.law = law;
        this.provision = provision;
        this.understanding = understanding;
        this.spends = spends;
        this.specifications = List.copyOf(specifications);
    }

    /** What the limit says of a day. */
    record Judged(boolean keeps, Optional<Long> left) {}

    Spends spends() {
        return spends;
    }

    LocalDate asOf() {
        return put.asOf();
    }

    /** The life as told. */
    LifeView facts() {
        return facts;
    }

    /** The life as told up to the day asked about, with these days spent after it and no others. */
    LifeView spending(DaySet days) {
        return spending(facts, days);
    }

    /** A life that spent no day up to the day asked about, with these days spent after it and no others. */
    LifeView spendingAfresh(DaySet days) {
        return switch (spends) {
            case PRESENCE -> spending(overEachPlace(facts, Supposition::neverThere), days);
            case ABSENCE -> spending(overEachPlace(facts, Supposition::alwaysThere), days);
            case WORK -> spending(Supposition.neverAtWork(context(facts)), days);
        };
    }

    private LifeView spending(LifeView life, DaySet days) {
        if (spends == Spends.WORK) {
            return Supposition.working(specifications.get(0), context(life), days);
        }
        return overEachPlace(
                life,
                (specification, context) -> spends == Spends.ABSENCE
                        ? Supposition.away(specification, context, days)
                        : Supposition.present(specification, context, days));
    }

    private LifeView overEachPlace(
            LifeView life, BiFunction<MeasureSpecification, MeasureContext, LifeView> supposition) {
        LifeView supposed = life;
        for (MeasureSpecification specification : specifications) {
            supposed = supposition.apply(specification, context(supposed));
        }
        return supposed;
    }

    private MeasureContext context(LifeView life) {
        return LawOnADay.of(put, life, law, provision, understanding).context();
    }

    /** The value that holds on a day; empty where the law has no such rule then. */
    Optional<ProvisionValue> valueOn(LocalDate day) {
        return on(day, facts).value();
    }

    /** Where measures stand on a day in a life. */
    LawOnADay on(LocalDate day, LifeView life) {
        Put onThatDay =
                new Put(put.number(), put.pathway(), put.jurisdiction(), put.held(), put.state(), put.truth(), day);
        return LawOnADay.of(onThatDay, life.seenOn(day), law, provision, understanding);
    }

    /**
     * Whether the limit is kept on a day. A limit on each day of a stay is asked of that day alone, any other as it stands; a day
     * for which the law sets no limit is kept.
     */
    Judged judge(LocalDate day, LifeView life, Bound bound) {
        LawOnADay lawOfDay = on(day, life);
        if (lawOfDay.value().isEmpty()) {
            return new Judged(true, Optional.empty());
        }
        ProvisionValue value = lawOfDay.value().get();
        MeasureSpecification asked = value.measure().orElseThrow();
        MeasureSpecification onTheDay = asked.looksAt().isPresent() ? RunningCount.onTheDay(asked) : asked;
        Measured measured = measurer.measure(onTheDay, lawOfDay.context());
        return read(value.keep().orElseThrow(), measured, lawOfDay.context(), bound);
    }

    private static Judged read(Condition keep, Measured measured, MeasureContext context, Bound bound) {
        Amount amount = end(keep, measured, bound);
        if (amount instanceof Amount.Boundless) {
            return new Judged(bound == Bound.HOPEFUL, Optional.empty());
        }
        Reading reading = Yardstick.read(keep, amount, context);
        boolean keeps =
                reading.holding() == Holding.HOLDS || (bound == Bound.HOPEFUL && reading.holding() != Holding.FAILS);
        OptionalLong left = reading.daysOrUnits();
        return new Judged(keeps, left.isPresent() ? Optional.of(left.getAsLong()) : Optional.empty());
    }

    private static Amount end(Condition keep, Measured measured, Bound bound) {
        return keep.comparison().keepsBelow() == (bound == Bound.CAUTIOUS) ? measured.most() : measured.least();
    }

    /** The running count on a day, at the end that is worse for the person. */
    DayCount count(LocalDate day, LifeView life) {
        LawOnADay lawOfDay = on(day, life);
        if (lawOfDay.value().isEmpty()) {
            return new DayCount(day, 0, 0, Optional.empty(), true);
        }
        ProvisionValue value = lawOfDay.value().get();
        Measured measured = RunningCount.of(value.measure().orElseThrow(), lawOfDay.context());
        Condition keep = value.keep().orElseThrow();
        Judged judged = read(keep, measured, lawOfDay.context(), Bound.CAUTIOUS);
        Amount amount = end(keep, measured, Bound.CAUTIOUS);
        boolean certain = measured.isExact();
        if (amount instanceof Amount.Count count) {
            return new DayCount(day, 0, count.number(), judged.left(), certain);
        }
        return amount instanceof Amount.Months sum
                ? new DayCount(day, sum.sum().months(), sum.sum().days(), judged.left(), certain)
                : new DayCount(day, 0, 0, judged.left(), certain);
    }

    /** Specifications by the places they count in, the first of each. */
    static List<MeasureSpecification> onePerPlace(List<ProvisionValue> values) {
        Map<Object, MeasureSpecification> found = new LinkedHashMap<>();
        for (ProvisionValue value : values) {
            value.measure().ifPresent(measure -> found.putIfAbsent(measure.in().or(measure::outside), measure));
        }
        return new ArrayList<>(found.values());
    }
}
