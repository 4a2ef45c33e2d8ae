package org.circula.advise.change;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.circula.assess.RealLaw;
import org.circula.law.Condition;
import org.circula.law.Provision;
import org.circula.law.ProvisionValue;
import org.circula.person.Life;
import org.circula.time.Span;
import org.circula.verdict.Fold;

/**
 * The days on which an answer may turn: those that the life names, and every period of the law from each of them, forth and back,
 * with the days before and after.
 */
final class BoundaryGrid {

    private static final int YEARS = 10;

    private BoundaryGrid() {}

    static NavigableSet<LocalDate> of(NearestChangesOnScenariosTest.Asked asked) {
        Set<LocalDate> anchors = anchors(asked.life());
        anchors.add(asked.asOf());
        Set<Period> periods = new java.util.HashSet<>();
        provisions(asked).flatMap(provision -> provision.values().stream()).forEach(value -> add(value, periods));
        NavigableSet<LocalDate> days = new TreeSet<>();
        for (LocalDate anchor : anchors) {
            addAround(anchor, days);
            for (Period period : periods) {
                addAround(anchor.plus(period), days);
                addAround(anchor.minus(period), days);
            }
        }
        for (int years = 1; years <= YEARS; years++) {
            addAround(LocalDate.of(asked.asOf().getYear() + years, 1, 1), days);
        }
        return days.subSet(asked.asOf().minusYears(YEARS), true, asked.asOf().plusYears(YEARS), true);
    }

    /** What the pathway requires, and the exceptions that lift it. */
    static Stream<Provision> provisions(NearestChangesOnScenariosTest.Asked asked) {
        return Fold.provisions(asked.put().pathway().requirementsOn(asked.asOf())).stream()
                .flatMap(id -> RealLaw.law().provision(asked.put().jurisdiction(), id).stream())
                .flatMap(provision -> Stream.concat(
                        Stream.of(provision),
                        provision.liftedBy().stream()
                                .flatMap(id -> RealLaw.law().provision(provision.jurisdiction(), id).stream())));
    }

    private static void addAround(LocalDate day, NavigableSet<LocalDate> days) {
        days.addAll(List.of(day.minusDays(1), day, day.plusDays(1)));
    }

    private static Set<LocalDate> anchors(Life life) {
        Set<LocalDate> days = new TreeSet<>();
        life.stays().items().forEach(stay -> add(stay.days(), days));
        life.statuses().items().forEach(status -> add(status.days(), days));
        life.work().items().forEach(work -> add(work.days(), days));
        life.events().items().forEach(event -> event.date().ifPresent(days::add));
        return days;
    }

    private static void add(Span span, Set<LocalDate> days) {
        days.add(span.firstDay());
        span.end().ifPresent(days::add);
    }

    private static void add(ProvisionValue value, Set<Period> periods) {
        value.measure().flatMap(measure -> measure.window()).ifPresent(periods::add);
        value.measure().flatMap(measure -> measure.longerThan()).ifPresent(periods::add);
        value.keep().stream().flatMap(keep -> keep.operands().stream()).forEach(operand -> {
            if (operand instanceof Condition.PeriodOperand period) {
                periods.add(period.period());
            } else if (operand instanceof Condition.CountOperand count
                    && count.unit().equals(Change.DAYS)) {
                periods.add(Period.ofDays(count.count()));
            }
        });
    }
}
