package org.circula.advise.window;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.circula.law.Condition;
import org.circula.law.Condition.Comparison;
import org.circula.law.DatedBy;
import org.circula.law.Domain;
import org.circula.law.Grade;
import org.circula.law.LookBack;
import org.circula.law.MeasureSpecification;
import org.circula.law.MeasureSpecification.LooksAt;
import org.circula.law.Pathway;
import org.circula.law.Place;
import org.circula.law.PrincipleMark;
import org.circula.law.Provision;
import org.circula.law.ProvisionKind;
import org.circula.law.ProvisionValue;
import org.circula.law.RuleBase;
import org.circula.law.RuleBases;
import org.circula.law.SumRule;
import org.circula.law.Take;
import org.circula.law.TerritoryReference;
import org.circula.law.Words;
import org.circula.oracle.TriedWindow;

/** A law of one limit on counted days in an area of two countries. */
record WindowLaw(TriedWindow.Kind kind, Period window, long limit) {

    static final String LIMIT = "eu.limit";
    static final String AREA = "AREA";
    private static final LocalDate ALWAYS = LocalDate.of(1900, 1, 1);
    private static final Place NOWHERE = new Place("window-law.yaml", 1);

    static final WindowLaw NINETY_IN_180 = new WindowLaw(TriedWindow.Kind.PRESENT_IN_LAST_DAYS, Period.ofDays(180), 90);
    static final WindowLaw FIRST_ENTRY =
            new WindowLaw(TriedWindow.Kind.PRESENT_SINCE_FIRST_ENTRY, Period.ofMonths(6), 90);
    static final WindowLaw AWAY_180_IN_YEAR =
            new WindowLaw(TriedWindow.Kind.ABSENT_IN_ANY_WINDOW, Period.ofMonths(12), 180);
    static final WindowLaw AWAY_90_IN_CALENDAR_YEAR =
            new WindowLaw(TriedWindow.Kind.ABSENT_IN_CALENDAR_YEAR, Period.ofYears(1), 90);
    static final WindowLaw ENOUGH_IN_A_YEAR =
            new WindowLaw(TriedWindow.Kind.ENOUGH_IN_LAST_PERIOD, Period.ofYears(1), 150);
    static final WindowLaw ENOUGH_IN_FIVE_YEARS =
            new WindowLaw(TriedWindow.Kind.ENOUGH_IN_LAST_PERIOD, Period.ofYears(5), 730);
    static final WindowLaw ENOUGH_IN_CALENDAR_YEARS =
            new WindowLaw(TriedWindow.Kind.ENOUGH_IN_CALENDAR_YEARS, Period.ofYears(2), 120);

    RuleBases law() {
        Words.Membership always = new Words.Membership(ALWAYS, Optional.empty());
        Words.Territory area =
                new Words.Territory(AREA, "the area", Map.of("ES", List.of(always), "FR", List.of(always)));
        return new RuleBases(
                new Words(Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(AREA, area), Map.of()),
                Map.of(
                        "eu",
                        new RuleBase(
                                "eu",
                                Map.of("eu.stay", pathway()),
                                Map.of(),
                                Map.of(LIMIT, provision(value(ALWAYS, Optional.empty()))),
                                Map.of(),
                                Map.of(),
                                Map.of(),
                                Map.of(),
                                "0")));
    }

    private static Pathway pathway() {
        return new Pathway(
                "eu.stay",
                "eu",
                Domain.VISA,
                "Stay",
                Pathway.Question.STAY,
                new Pathway.Everybody(),
                Optional.empty(),
                Optional.empty(),
                ALWAYS,
                Optional.empty(),
                List.of(new Pathway.DatedRequirements(ALWAYS, new Pathway.Single(LIMIT))),
                List.of(),
                NOWHERE);
    }

    private static Provision provision(ProvisionValue value) {
        return new Provision(
                LIMIT,
                "eu",
                Domain.VISA,
                ProvisionKind.LIMIT,
                "Days are no more than this",
                PrincipleMark.neutral(),
                false,
                DatedBy.AS_OF,
                List.of(value),
                List.of(),
                List.of(),
                Optional.empty(),
                false,
                List.of(),
                Optional.empty(),
                NOWHERE);
    }

    private ProvisionValue value(LocalDate from, Optional<LocalDate> until) {
        boolean enough = kind.name().startsWith("ENOUGH");
        return new ProvisionValue(
                from,
                until,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.of(specification()),
                Optional.of(new Condition(
                        enough ? Comparison.AT_LEAST : Comparison.AT_MOST,
                        List.of(new Condition.CountOperand((int) limit, "days")))),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Grade.TEXT,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    private MeasureSpecification specification() {
        Take take = switch (kind) {
            case PRESENT_IN_LAST_DAYS -> Take.DAYS_IN_WINDOW;
            case PRESENT_SINCE_FIRST_ENTRY -> Take.DAYS_SINCE_FIRST_ENTRY;
            case ABSENT_IN_ANY_WINDOW -> Take.WORST_WINDOW_ABSENCE;
            case ABSENT_IN_CALENDAR_YEAR -> Take.MOST_CALENDAR_YEAR_ABSENCE;
            case ENOUGH_IN_LAST_PERIOD -> Take.TOTAL_PRESENCE;
            case ENOUGH_IN_CALENDAR_YEARS -> Take.LEAST_CALENDAR_YEAR;
        };
        boolean ofAbsence = kind.name().startsWith("ABSENT");
        boolean years = kind.name().contains("CALENDAR");
        boolean looks = kind.name().startsWith("PRESENT");
        Optional<TerritoryReference> area = Optional.of(new TerritoryReference.Named(List.of(AREA)));
        return new MeasureSpecification(
                take,
                ofAbsence ? Optional.empty() : area,
                ofAbsence ? area : Optional.empty(),
                kind == TriedWindow.Kind.ENOUGH_IN_LAST_PERIOD
                        ? new LookBack.Within(window)
                        : new LookBack.Everything(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                Optional.of(SumRule.DAYS),
                years ? Optional.empty() : Optional.of(window),
                years ? Optional.of(2) : Optional.empty(),
                looks ? Optional.of(LooksAt.LAST_STAY) : Optional.empty(),
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
