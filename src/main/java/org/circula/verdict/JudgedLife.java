package org.circula.verdict;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.circula.law.Condition;
import org.circula.law.DatedBy;
import org.circula.law.Force;
import org.circula.law.MeasureSpecification;
import org.circula.law.Provision;
import org.circula.law.ProvisionValue;
import org.circula.law.RuleBases;
import org.circula.law.Understanding;
import org.circula.law.ValueOnADay;
import org.circula.measure.LeftOutDays;
import org.circula.measure.LifeView;
import org.circula.measure.MeasureContext;
import org.circula.measure.Measured;
import org.circula.measure.Measurer;

/**
 * One put before the judges: the life, the law, what the rules marked, how judgments are read.
 *
 * @param put what is asked
 * @param life the life, with the statuses that earlier verdicts have ended
 * @param law all rule bases
 * @param marks what the rules marked
 * @param understanding how judgments reach back
 * @param measurer takes the measures
 * @param onTheDay where most measures stand: on the day asked about, with no day left out
 */
record JudgedLife(
        Put put,
        LifeView life,
        RuleBases law,
        Marks marks,
        Understanding understanding,
        Measurer measurer,
        MeasureContext onTheDay) {

    JudgedLife(Put put, LifeView life, RuleBases law, Marks marks, Understanding understanding, Measurer measurer) {
        this(
                put,
                life,
                law,
                marks,
                understanding,
                measurer,
                new MeasureContext(life, law, put.held(), put.state(), put.asOf(), LeftOutDays.none()));
    }

    /** The provision of this id as the answering jurisdiction states it. */
    Provision stated(String provision) {
        return law.provision(put.jurisdiction(), provision).orElseThrow();
    }

    /** The value that holds for this put of a provision as the answering jurisdiction states it. */
    ValueOnADay value(Provision stated) {
        return value(stated, axisDay(stated));
    }

    /** The value that a day on the provision's own axis picks. */
    ValueOnADay value(Provision stated, LocalDate axisDay) {
        return ValueOnADay.of(law, stated, axisDay, put.asOf(), understanding);
    }

    /**
     * The value, or, where an event of unknown day picks it, the last that is a rule: the event may have happened while it held.
     */
    ValueOnADay valueEvenIfDayUnknown(Provision stated) {
        ValueOnADay picked = value(stated);
        boolean eventKnown = picked.provision().datedBy() != DatedBy.EVENT
                || eventNamed(picked.provision()).flatMap(this::lastEvent).isPresent();
        boolean dayKnown =
                eventKnown && undatedEventThatDates(picked.provision()).isEmpty();
        if (dayKnown || picked.value().filter(value -> !value.none()).isPresent()) {
            return picked;
        }
        Optional<ProvisionValue> lastRule = picked.provision().values().stream()
                .filter(value -> !value.none())
                .reduce((earlier, later) -> later);
        return new ValueOnADay(picked.provision(), lastRule, picked.understoodBy());
    }

    /** The day that picks the value, on the provision's own axis; the day asked about where that day is not known. */
    LocalDate axisDay(Provision provision) {
        return switch (provision.datedBy()) {
            case AS_OF -> put.asOf();
            case APPLICATION -> lastEvent("application").orElse(put.asOf());
            case CLAIM -> lastEvent("claim").orElse(put.asOf());
            case DEPARTURE -> lastEvent("departure").orElse(put.asOf());
            case GRANT_OF_STATUS -> put.held().map(held -> held.grantedOn()).orElse(put.asOf());
            case BIRTH -> life.born().orElse(put.asOf());
            case EVENT -> eventNamed(provision).flatMap(this::lastEvent).orElse(put.asOf());
            case ABSENCE_START -> absenceStart(provision).orElse(put.asOf());
        };
    }

    /** The event whose day picks the value and is told without a day; empty where the day is known. */
    Optional<String> undatedEventThatDates(Provision provision) {
        return switch (provision.datedBy()) {
            case APPLICATION -> undated("application");
            case CLAIM -> undated("claim");
            case DEPARTURE -> undated("departure");
            case AS_OF, GRANT_OF_STATUS, BIRTH, EVENT, ABSENCE_START -> Optional.empty();
        };
    }

    private Optional<String> undated(String kind) {
        return life.hasUndatedEvent(kind) ? Optional.of(kind) : Optional.empty();
    }

    /** The last day looked at by measures of a provision: of the application where that dates it, else the day asked about. */
    LocalDate countingDay(Provision provision) {
        return provision.datedBy() == DatedBy.APPLICATION || provision.datedBy() == DatedBy.CLAIM
                ? axisDay(provision)
                : put.asOf();
    }

    /** Takes a measure for a provision. */
    Measured measure(MeasureSpecification specification, Provision provision, LeftOutDays leftOut) {
        return measurer.measure(specification, context(provision, leftOut));
    }

    MeasureContext context(Provision provision, LeftOutDays leftOut) {
        LocalDate day = countingDay(provision);
        return leftOut == onTheDay.leftOut() && day.equals(onTheDay.day())
                ? onTheDay
                : new MeasureContext(life, law, put.held(), put.state(), day, leftOut);
    }

    /** The days of all events of a kind up to the day that counts for a provision; of some the day may not be told. */
    List<Optional<LocalDate>> daysOfEvents(String kind, Provision provision) {
        return life.daysOfEvents(kind, countingDay(provision));
    }

    private Optional<LocalDate> lastEvent(String kind) {
        return life.lastEvent(kind, put.asOf());
    }

    /** The event that a provision names: in its measure, in its threshold, or else in the left side of its rule. */
    private Optional<String> eventNamed(Provision provision) {
        return provision.values().stream()
                .flatMap(value -> value.measure().stream())
                .flatMap(measure -> measure.event().or(measure::fromEvent).stream())
                .findFirst()
                .or(() -> provision.values().stream()
                        .flatMap(value -> value.keep().stream())
                        .flatMap(condition -> condition.operands().stream())
                        .flatMap(operand -> operand instanceof Condition.DayOfEventOperand day
                                ? Stream.of(day.event())
                                : Stream.<String>empty())
                        .findFirst())
                .or(() -> Optional.ofNullable(law.bases().get(provision.jurisdiction()))
                        .map(base -> base.ruleTexts().get(provision.id()))
                        .flatMap(rule -> rule.leftSide().patterns().stream()
                                .filter(pattern -> pattern.factType().equals("Event"))
                                .flatMap(pattern -> pattern.allowed("kind").stream())
                                .findFirst()));
    }

    /** The first day of the longest absence that the provision's measure sees; where the law changed, that day decides. */
    private Optional<LocalDate> absenceStart(Provision provision) {
        return provision.values().stream()
                .flatMap(value -> value.measure().stream())
                .reduce((earlier, later) -> later)
                .map(specification -> measurer.measure(specification, onTheDay))
                .flatMap(measured -> measured.restsOn().stream()
                        .max(Comparator.comparingLong(span -> span.end().isPresent() ? span.length() : Long.MAX_VALUE)))
                .map(span -> span.firstDay());
    }

    /** Whether a value is in force on the day asked about, where it has a second axis of dates. */
    boolean isInForce(ProvisionValue value) {
        return value.inForceFrom().map(from -> !put.asOf().isBefore(from)).orElse(true)
                && value.inForceUntil().map(until -> !put.asOf().isAfter(until)).orElse(true);
    }

    /** Whether a value binds: an option of Union law binds nobody until a State adopts it. */
    boolean binds(Provision provision, ProvisionValue value) {
        boolean option = value.force().isPresent() && value.force().get() == Force.OPTION;
        return !option || !provision.jurisdiction().equals(RuleBases.UNION);
    }
}
