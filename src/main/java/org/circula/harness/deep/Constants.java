package org.circula.harness.deep;

import java.time.Period;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.circula.law.Condition;
import org.circula.law.MeasureSpecification;
import org.circula.law.Provision;
import org.circula.law.ProvisionValue;
import org.circula.law.RuleBase;
import org.circula.law.RuleBases;
import org.circula.law.Take;

/** Constants of the law on a pathway to which single values of facts do not come near: numbers of stays and grants, ends to come. */
final class Constants {

    private final List<Provision> provisions;

    private Constants(List<Provision> provisions) {
        this.provisions = List.copyOf(provisions);
    }

    /** Those of the provisions that a pathway names, and of their exceptions. */
    static Constants of(Asked asked, RuleBases law) {
        return new Constants(Asked.named(asked.pathway(), asked.jurisdiction(), law).stream()
                .flatMap(id -> Asked.entries(id, asked.jurisdiction(), law).stream())
                .toList());
    }

    /** Kinds of status of which some base counts the time that is left. */
    static Set<String> kindsThatEnd(RuleBases law) {
        Set<String> kinds = new TreeSet<>();
        everything(law)
                .measures()
                .filter(counted -> counted.measure().take() == Take.TIME_TO_END_OF_STATUS)
                .forEach(counted -> kinds.addAll(law.kinds(counted.measure().statusKinds())));
        return kinds;
    }

    /** Events that fix a day with which something is compared. */
    static Set<String> eventsThatFixADay(RuleBases law) {
        Set<String> events = new TreeSet<>();
        everything(law)
                .provisions
                .forEach(provision -> provision.values().stream()
                        .flatMap(value -> value.keep().stream())
                        .flatMap(keep -> keep.operands().stream())
                        .forEach(operand -> {
                            if (operand instanceof Condition.DayOfEventOperand day) {
                                events.add(day.event());
                            }
                        }));
        return events;
    }

    private static Constants everything(RuleBases law) {
        return new Constants(law.bases().values().stream()
                .map(RuleBase::allProvisions)
                .flatMap(List::stream)
                .toList());
    }

    /** The times that must be left, or no longer be left, until a status ends. */
    Set<Period> timesLeft() {
        Set<Period> times = new LinkedHashSet<>();
        measures()
                .filter(counted -> counted.measure().take() == Take.TIME_TO_END_OF_STATUS)
                .flatMap(counted -> counted.keep().stream())
                .flatMap(keep -> keep.operands().stream())
                .forEach(operand -> {
                    if (operand instanceof Condition.PeriodOperand period) {
                        times.add(period.period());
                    }
                });
        return times;
    }

    /** Grants in a row, under, at and over each limit on renewals. */
    Set<Integer> grantsInARow() {
        Set<Integer> grants = new TreeSet<>();
        measures()
                .filter(counted -> counted.measure().take() == Take.RENEWALS)
                .flatMap(counted -> counts(counted.keep()))
                .forEach(limit -> grants.addAll(List.of(limit, limit + 1, limit + 2)));
        grants.removeIf(number -> number < 2);
        return grants;
    }

    /**
     * Absences that are counted once they are longer than a period.
     *
     * @param longerThan the period
     * @param number so many
     * @param reason why the person was away
     */
    record Absences(Period longerThan, int number, Optional<String> reason) {}

    /** Such absences at and over each limit on their number. */
    Set<Absences> absences() {
        Set<Absences> absences = new LinkedHashSet<>();
        measures()
                .filter(counted -> counted.measure().take() == Take.ABSENCES_LONGER_THAN)
                .forEach(counted -> counts(counted.keep())
                        .flatMap(limit -> Stream.of(limit, limit + 1))
                        .filter(number -> number > 0)
                        .forEach(number -> absences.add(new Absences(
                                counted.measure().longerThan().orElseThrow(),
                                number,
                                counted.measure().onlyFor().stream().findFirst()))));
        return absences;
    }

    private static Stream<Integer> counts(Optional<Condition> keep) {
        return keep.stream()
                .flatMap(condition -> condition.operands().stream())
                .filter(Condition.CountOperand.class::isInstance)
                .map(operand -> ((Condition.CountOperand) operand).count());
    }

    private record Counted(MeasureSpecification measure, Optional<Condition> keep) {}

    private Stream<Counted> measures() {
        return provisions.stream()
                .flatMap(provision -> provision.values().stream())
                .flatMap(Constants::measures);
    }

    private static Stream<Counted> measures(ProvisionValue value) {
        return Stream.concat(
                value.measure().stream().map(measure -> new Counted(measure, value.keep())),
                value.onlyIf().stream().map(counted -> new Counted(counted.measure(), Optional.of(counted.is()))));
    }
}
