package org.circula.advise.dates;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.circula.law.Condition;
import org.circula.law.Effect;
import org.circula.law.FactShapes;
import org.circula.law.LookBack;
import org.circula.law.MeasureSpecification;
import org.circula.law.Provision;
import org.circula.law.ProvisionValue;
import org.circula.law.RuleBases;
import org.circula.law.RuleText;
import org.circula.law.Take;
import org.circula.verdict.Finding;

/**
 * Whether a finding can change because a status is lost by law, which happens on days that neither the law nor the life names.
 * Safe for use by several threads; what is remembered depends on the law alone.
 *
 * @param law the rule bases
 * @param known what was found of each provision
 */
record StatusDependence(RuleBases law, Map<List<String>, Boolean> known) {

    StatusDependence(RuleBases law) {
        this(law, new ConcurrentHashMap<>());
    }

    /** Facts that a rule may ask for and that no loss of a status changes. */
    private static final Set<String> OF_NO_STATUS =
            Set.of(FactShapes.PUT, "Answered", "Event", "Nationality", "InsuredIn", "WorkedAs");

    /** What is counted from facts other than stays and statuses. */
    private static final Set<Take> OF_OTHER_FACTS =
            Set.of(Take.AGE, Take.ANSWERED_AMOUNT, Take.TIME_SINCE_EVENT, Take.TIME_BETWEEN_EVENTS);

    /** Whether the loss of a status may change what the provision says. */
    boolean of(Finding finding) {
        Provision provision = finding.provision();
        return known.computeIfAbsent(List.of(provision.jurisdiction(), provision.id()), key -> of(provision));
    }

    private boolean of(Provision provision) {
        return Stream.concat(
                        Stream.of(provision),
                        provision.liftedBy().stream()
                                .flatMap(id -> law.provision(provision.jurisdiction(), id).stream()))
                .anyMatch(one -> law.rules(one.id()).anyMatch(StatusDependence::asksForStatuses) || counts(one));
    }

    /** Whether a status is lost by law where the provision is not met, whatever its value on a day says. */
    static boolean mayEndAStatus(Provision provision) {
        return NextChange.everyValue(provision)
                .anyMatch(value ->
                        value.effect().filter(Effect.LAPSES_BY_LAW::equals).isPresent());
    }

    private static boolean asksForStatuses(RuleText rule) {
        return rule.leftSide().patterns().stream().anyMatch(pattern -> !OF_NO_STATUS.contains(pattern.factType()));
    }

    private static boolean counts(Provision provision) {
        return provision.values().stream()
                .anyMatch(value -> measures(value).anyMatch(StatusDependence::countsStatuses)
                        || value.leavesOut()
                                .filter(left -> !left.under().isEmpty())
                                .isPresent()
                        || value.readings().stream()
                                .anyMatch(reading ->
                                        measures(reading.value()).anyMatch(StatusDependence::countsStatuses)));
    }

    private static Stream<MeasureSpecification> measures(ProvisionValue value) {
        return Stream.of(value.measure(), value.onlyIf().map(ProvisionValue.CountedClass::measure))
                .flatMap(measure -> measure.stream());
    }

    /** Whether what is counted depends on which statuses were held when. */
    static boolean countsStatuses(MeasureSpecification measure) {
        boolean ofStays = measure.under().isEmpty()
                && measure.leaveOutUnder().isEmpty()
                && measure.statusKinds().isEmpty()
                && measure.towards().isEmpty()
                && daysOfNoStatus(measure.lookBack());
        return !OF_OTHER_FACTS.contains(measure.take()) && !ofStays;
    }

    /** Takes of which the loss of a status takes days away and never adds one. */
    private static final Set<Take> LESS_BY_LOSSES = Set.of(
            Take.COUNTED_PRESENCE,
            Take.COUNTED_RESIDENCE,
            Take.TOTAL_PRESENCE,
            Take.LEAST_YEAR_PRESENCE,
            Take.YEARS_WITH_PRESENCE,
            Take.TIME_WORKED);

    /** Whether a limit that is missed with all statuses the life tells of is missed with fewer of them too. */
    static boolean onlyShrinksByLosses(MeasureSpecification measure, Condition keep) {
        return keep.comparison().keepsAbove()
                && LESS_BY_LOSSES.contains(measure.take())
                && measure.leaveOutUnder().isEmpty()
                && daysOfNoStatus(measure.lookBack());
    }

    private static boolean daysOfNoStatus(LookBack lookBack) {
        return List.of(
                        LookBack.Everything.class,
                        LookBack.SinceFirstPresence.class,
                        LookBack.SinceEvent.class,
                        LookBack.Within.class,
                        LookBack.WithinBackFrom.class)
                .contains(lookBack.getClass());
    }
}
