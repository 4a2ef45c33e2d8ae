package org.circula.measure;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.circula.law.LookBack;
import org.circula.law.MeasureSpecification;
import org.circula.law.MeasureSpecification.BrokenBy;
import org.circula.law.MeasureSpecification.LooksAt;
import org.circula.law.Parameter;
import org.circula.law.SumRule;
import org.circula.law.Take;
import org.circula.law.TerritoryReference;

/** Random specifications of a take, with every parameter that it needs and any of those that it allows. */
final class RandomSpecifications {

    private static final List<String> KINDS = SmallLaw.KINDS.keySet().stream().toList();
    private static final List<Period> WINDOWS =
            List.of(Period.ofDays(90), Period.ofDays(180), Period.ofMonths(6), Period.ofMonths(12), Period.ofYears(2));

    private final Take take;
    private final Random random;

    RandomSpecifications(Take take, long seed) {
        this.take = take;
        this.random = new Random(seed);
    }

    MeasureSpecification any() {
        return new MeasureSpecification(
                take,
                when(Parameter.IN, place()),
                when(Parameter.OUTSIDE, place()),
                has(Parameter.LOOK_BACK) ? lookBack() : new LookBack.Everything(),
                when(Parameter.BROKEN_BY, oneOf(List.of(BrokenBy.values()))),
                has(Parameter.REASONS) && random.nextInt(3) == 0 ? List.of("work") : List.of(),
                has(Parameter.REASONS) && random.nextInt(3) == 0 ? List.of("study", "family-care") : List.of(),
                has(Parameter.LEAVE_OUT) ? List.of(random.nextBoolean() ? "visa" : "eu.student") : List.of(),
                when(Parameter.SUM, oneOf(List.of(SumRule.values()))),
                when(Parameter.WINDOW, window()),
                when(Parameter.YEARS, 1 + random.nextInt(4)),
                when(Parameter.LOOKS_AT, oneOf(List.of(LooksAt.values()))),
                when(Parameter.TOWARDS, SmallLaw.PATHWAY),
                has(Parameter.UNDER) ? List.of(random.nextBoolean() ? "residence" : "eu.season") : List.of(),
                when(Parameter.BEFORE, LocalDate.of(2014 + random.nextInt(9), 1 + random.nextInt(12), 1)),
                has(Parameter.STATUS_KINDS) ? List.of(oneOf(KINDS)) : List.of(),
                has(Parameter.LAWFULLY_USED),
                when(Parameter.EVENT, "voluntary-return"),
                when(Parameter.FROM_EVENT, "application"),
                when(Parameter.TO_EVENT, "voluntary-return"),
                when(Parameter.BRANCH, "old-age"),
                has(Parameter.OCCUPATION) ? List.of("farm-work") : List.of(),
                when(Parameter.ASKS, random.nextBoolean() ? "income.monthly" : "children"),
                when(Parameter.LONGER_THAN, oneOf(List.of(Period.ofDays(30), Period.ofMonths(6), Period.ofYears(1)))),
                has(Parameter.EXITS),
                has(Parameter.ALSO_ENDED));
    }

    private boolean has(Parameter parameter) {
        return take.required().contains(parameter) || (take.optional().contains(parameter) && random.nextInt(3) > 0);
    }

    private <T> Optional<T> when(Parameter parameter, T value) {
        return has(parameter) ? Optional.of(value) : Optional.empty();
    }

    /** Months are away after thirty days in the law; after longer ones hardly any life of many moves has a row of them. */
    private Period window() {
        boolean thirtyDays = take == Take.CALENDAR_MONTHS_AWAY && random.nextInt(4) > 0;
        return thirtyDays ? Period.ofDays(30) : oneOf(WINDOWS);
    }

    private LookBack lookBack() {
        return switch (random.nextInt(9)) {
            case 0 -> new LookBack.Everything();
            case 1, 2 -> new LookBack.SinceGrant();
            case 3 -> new LookBack.Within(oneOf(WINDOWS).multipliedBy(3));
            case 4 ->
                new LookBack.SinceEvent(
                        "application", random.nextBoolean() ? Optional.of(Period.ofYears(3)) : Optional.empty());
            case 5 -> new LookBack.SinceGrantOf(oneOf(KINDS));
            case 6 -> new LookBack.WithinBackFrom("voluntary-return", Period.ofYears(3));
            case 7 ->
                random.nextInt(4) == 0 ? new LookBack.FirstDayOf(oneOf(WINDOWS).multipliedBy(2)) : namedDays();
            default ->
                take == Take.STATUSES_HELD || random.nextBoolean()
                        ? new LookBack.SinceEndOf(List.of(oneOf(KINDS)))
                        : new LookBack.SinceFirstPresence();
        };
    }

    private LookBack namedDays() {
        LocalDate named = LocalDate.of(2012 + random.nextInt(8), 1 + random.nextInt(12), 11);
        LookBack days =
                random.nextBoolean() ? new LookBack.Within(oneOf(WINDOWS).multipliedBy(4)) : new LookBack.SinceGrant();
        return switch (random.nextInt(3)) {
            case 0 -> new LookBack.NamedDays(days, Optional.of(named), Optional.empty(), Optional.empty());
            case 1 -> new LookBack.NamedDays(days, Optional.empty(), Optional.of(named), Optional.empty());
            default -> new LookBack.NamedDays(days, Optional.empty(), Optional.empty(), Optional.of(named));
        };
    }

    private TerritoryReference place() {
        return switch (random.nextInt(8)) {
            case 0, 1 -> new TerritoryReference.StateOfStatus();
            case 2 -> new TerritoryReference.OtherStates();
            case 3 -> new TerritoryReference.StateThatGranted(oneOf(KINDS));
            case 4 -> new TerritoryReference.Named(List.of("ES"));
            case 5 -> new TerritoryReference.Named(List.of("SCHENGEN", "FR"));
            default -> new TerritoryReference.Named(List.of("EU"));
        };
    }

    private <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
