package org.circula.oracle;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.circula.law.Condition;
import org.circula.law.DatedBy;
import org.circula.law.Force;
import org.circula.law.Judgment;
import org.circula.law.LeftSide;
import org.circula.law.Provision;
import org.circula.law.ProvisionValue;
import org.circula.law.RuleBase;
import org.circula.law.RuleBases;
import org.circula.law.Understanding;

/** Which entry of a provision answers a put, which day dates it, and which of its values holds. */
record PlainValues(PlainLaw law, Understanding understanding, PlainLife life, PlainPut put) {

    /**
     * A provision and the value that binds.
     *
     * @param value empty where none speaks of the day
     * @param noSuchRule the law says that it has no such rule, or a court says that there never was one
     */
    record Picked(Provision provision, Optional<ProvisionValue> value, boolean noSuchRule) {}

    Picked of(String id) {
        Optional<Provision> union = Optional.ofNullable(
                law.bases().bases().get(RuleBases.UNION).provisions().get(id));
        RuleBase base = law.bases().bases().get(put.jurisdiction());
        Optional<Provision> own = Optional.ofNullable(base.overrides().get(id))
                .or(() -> Optional.ofNullable(base.provisions().get(id)))
                .filter(provision -> !(union.isPresent()
                        && datingDay(provision)
                                .isBefore(provision.values().get(0).from())));
        Provision provision = own.or(() -> union).orElseThrow();
        Optional<ProvisionValue> value = value(provision).filter(found -> binds(provision, found));
        boolean none =
                value.map(found -> found.none() || annulled(provision, found)).orElse(false);
        return new Picked(provision, value, none);
    }

    private Optional<ProvisionValue> value(Provision provision) {
        LocalDate day = datingDay(provision);
        Optional<ProvisionValue> found = Optional.empty();
        for (ProvisionValue value : valuesAsRead(provision)) {
            boolean dated = !day.isBefore(value.from())
                    && value.until().map(last -> !day.isAfter(last)).orElse(true);
            boolean inForce =
                    value.inForceFrom().map(from -> !put.asOf().isBefore(from)).orElse(true)
                            && value.inForceUntil()
                                    .map(last -> !put.asOf().isAfter(last))
                                    .orElse(true);
            if (dated && inForce) {
                found = Optional.of(value);
            }
        }
        return found;
    }

    /** The values as the first judgment still to come leaves them, if it does not reach back; else as they are written. */
    private List<ProvisionValue> valuesAsRead(Provision provision) {
        return provision.judgments().stream()
                .filter(judgment -> !judgment.annuls())
                .filter(judgment -> put.asOf().isBefore(judgment.turnsOn()))
                .filter(judgment -> !judgment.reachesBack() || understanding == Understanding.AS_APPLIED_THEN)
                .min(Comparator.comparing(Judgment::turnsOn))
                .map(Judgment::valuesBefore)
                .orElse(provision.values());
    }

    /** Annulled: a rule until the judgment, none for ever; as understood now it never was one. */
    private boolean annulled(Provision provision, ProvisionValue value) {
        for (Judgment judgment : provision.judgments()) {
            boolean turned = !put.asOf().isBefore(judgment.turnsOn())
                    || (judgment.reachesBack() && understanding == Understanding.AS_UNDERSTOOD_NOW);
            if (judgment.annuls() && turned && value.from().isBefore(judgment.turnsOn())) {
                return true;
            }
        }
        return false;
    }

    private static boolean binds(Provision provision, ProvisionValue value) {
        return !(provision.jurisdiction().equals(RuleBases.UNION)
                && value.force().equals(Optional.of(Force.OPTION)));
    }

    /** The day on the provision's own axis. */
    LocalDate datingDay(Provision provision) {
        return switch (provision.datedBy()) {
            case AS_OF -> put.asOf();
            case APPLICATION -> last("application");
            case CLAIM -> last("claim");
            case DEPARTURE -> last("departure");
            case EVENT -> last(eventNamed(provision));
            case GRANT_OF_STATUS -> put.held().orElseThrow().days().first();
            case BIRTH -> life.life().person().born().orElseThrow();
            case ABSENCE_START -> throw new IllegalArgumentException("No law of today is dated by absences.");
        };
    }

    /** The day to which facts are looked at. */
    LocalDate countingDay(Provision provision) {
        boolean asked = provision.datedBy() == DatedBy.APPLICATION || provision.datedBy() == DatedBy.CLAIM;
        return asked ? datingDay(provision) : put.asOf();
    }

    private LocalDate last(String event) {
        List<LocalDate> days = life.events(event);
        return days.isEmpty() ? put.asOf() : days.get(days.size() - 1);
    }

    private String eventNamed(Provision provision) {
        Stream<String> measured = provision.values().stream()
                .flatMap(value -> value.measure().stream())
                .flatMap(measure -> measure.event().or(measure::fromEvent).stream());
        Stream<String> compared = provision.values().stream()
                .flatMap(value -> value.keep().stream())
                .flatMap(keep -> keep.operands().stream())
                .filter(Condition.DayOfEventOperand.class::isInstance)
                .map(operand -> ((Condition.DayOfEventOperand) operand).event());
        return Stream.concat(measured, compared).findFirst().orElseGet(() -> eventOfRule(provision.id()));
    }

    private String eventOfRule(String id) {
        return rule(id).patterns().stream()
                .filter(pattern -> pattern.factType().equals("Event"))
                .map(pattern -> pattern.allowed("kind").get(0))
                .findFirst()
                .orElseThrow();
    }

    /** The left side of the provision's rule. */
    LeftSide rule(String id) {
        return law.rules().get(id);
    }
}
