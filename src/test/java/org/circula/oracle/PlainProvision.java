package org.circula.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.circula.law.Condition.DayOfEventOperand;
import org.circula.law.DatedBy;
import org.circula.law.LookBack;
import org.circula.law.Manner;
import org.circula.law.MeasureSpecification;
import org.circula.law.MeasureSpecification.BrokenBy;
import org.circula.law.Pathway;
import org.circula.law.Provision;
import org.circula.law.ProvisionKind;
import org.circula.law.ProvisionValue;
import org.circula.law.Take;
import org.circula.oracle.DayByDayOracle.LeftOut;
import org.circula.person.Answer;

/** Judges the provisions of one put, each with the exceptions that touch it. */
record PlainProvision(PlainValues values, PlainMatch match) {

    private PlainLife life() {
        return match.life();
    }

    PlainFinding judge(String id) {
        PlainValues.Picked picked = values.of(id);
        Provision provision = picked.provision();
        if (!match.speaks(values.rule(id))) {
            if (!provision.mayNotApply()) {
                throw new IllegalStateException(
                        id + " is silent on " + match.put().key());
            }
            return new PlainFinding(id, picked.value(), PlainOutcome.NOT_APPLICABLE);
        }
        if (picked.value().isEmpty()) {
            LocalDate dating = values.datingDay(provision);
            boolean barThatCameLater = provision.mayNotApply()
                    && provision.datedBy() != DatedBy.EVENT
                    && !dating.isBefore(match.put().pathway().encodedFrom());
            boolean older = provision.datedBy() != DatedBy.AS_OF
                    && !barThatCameLater
                    && dating.isBefore(provision.values().get(0).from());
            return new PlainFinding(id, Optional.empty(), older ? PlainOutcome.UNKNOWN : PlainOutcome.NOT_APPLICABLE);
        }
        if (picked.noSuchRule()) {
            return new PlainFinding(id, picked.value(), PlainOutcome.MET);
        }
        List<Exception> exceptions = exceptions(provision);
        PlainFinding certain =
                judge(picked, exceptions.stream().filter(Exception::certain).toList());
        return certain.outcome() == judge(picked, exceptions).outcome()
                ? certain
                : finding(provision, picked.value().get(), PlainOutcome.UNKNOWN);
    }

    private PlainFinding judge(PlainValues.Picked picked, List<Exception> exceptions) {
        Provision provision = picked.provision();
        ProvisionValue value = picked.value().orElseThrow();
        return provision.kind() == ProvisionKind.LIMIT
                ? limit(provision, value, exceptions)
                : finding(provision, value, test(value, exceptions));
    }

    /** An exception that applies, or of which it cannot be said: it hangs on the end of a status that runs on. */
    private record Exception(Provision provision, ProvisionValue value, boolean certain) {
        boolean is(Manner manner) {
            return provision.manner().orElseThrow() == manner;
        }
    }

    private List<Exception> exceptions(Provision touched) {
        List<Exception> found = new ArrayList<>();
        for (String id : touched.liftedBy()) {
            PlainValues.Picked picked = values.of(id);
            boolean rule = picked.value().isPresent() && !picked.noSuchRule();
            if (rule && match.speaks(values.rule(id))) {
                Optional<Boolean> ofTheClass = ofTheClass(picked);
                if (ofTheClass.orElse(true)) {
                    found.add(new Exception(picked.provision(), picked.value().get(), ofTheClass.isPresent()));
                }
            }
        }
        return found;
    }

    private Optional<Boolean> ofTheClass(PlainValues.Picked exception) {
        Optional<ProvisionValue.CountedClass> onlyIf = exception.value().flatMap(ProvisionValue::onlyIf);
        if (onlyIf.isEmpty()) {
            return Optional.of(true);
        }
        PlainLife seen = life().onDay(values.countingDay(exception.provision()));
        LocalDate day = onlyIf.get().on().map(asked -> dayOf(asked, seen)).orElse(seen.day());
        Found counted = measure(onlyIf.get().measure(), seen.onDay(day), LeftOut.NOTHING);
        return condition(onlyIf.get().is(), exception.provision()).holds(counted, Optional.empty());
    }

    /** Walks on from the grant until an absence has lasted long enough; without one, the day that counts. */
    private LocalDate dayOf(ProvisionValue.DayOfAbsence asked, PlainLife seen) {
        LocalDate grant = match.put()
                .held()
                .map(chain -> chain.days().first())
                .orElseThrow(() -> new IllegalArgumentException("No law of today asks this of a status sought."));
        PlainDays present = seen.present(seen.names(asked.outside(), match.put().state()));
        LocalDate lastPresent = grant.minusDays(1);
        for (LocalDate day : PlainLife.each(grant, Optional.of(seen.day()))) {
            if (present.has(day)) {
                lastPresent = day;
            } else if (!day.isBefore(lastPresent.plus(asked.reaches()))) {
                return asked.moment() == ProvisionValue.Moment.LEAVING
                        ? lastPresent
                        : lastPresent.plus(asked.reaches());
            }
        }
        return seen.day();
    }

    private PlainOutcome test(ProvisionValue value, List<Exception> exceptions) {
        PlainOutcome alone = value.holds()
                .map(PlainProvision::metIf)
                .orElseGet(() -> answered(value.asks().orElseThrow()));
        boolean stands = alone == PlainOutcome.MET || alone == PlainOutcome.UNKNOWN;
        if (stands || exceptions.isEmpty()) {
            return alone;
        }
        boolean byLaw =
                exceptions.stream().anyMatch(exception -> !exception.provision().byDiscretion());
        return byLaw ? PlainOutcome.MET : PlainOutcome.DISCRETIONARY;
    }

    private static PlainOutcome metIf(boolean holds) {
        return holds ? PlainOutcome.MET : PlainOutcome.NOT_MET;
    }

    private PlainOutcome answered(String fact) {
        Answer answer = life().life().answers().get(fact);
        if (answer instanceof Answer.YesNo said) {
            return metIf(said.yes());
        }
        return answer instanceof Answer.Weighed ? PlainOutcome.DISCRETIONARY : PlainOutcome.UNKNOWN;
    }

    /** Where leaving days out is for an authority, and would change the outcome, the authority weighs. */
    private PlainFinding limit(Provision provision, ProvisionValue value, List<Exception> exceptions) {
        List<Exception> certain = exceptions.stream()
                .filter(exception -> !(exception.is(Manner.LEAVES_OUT)
                        && exception.provision().byDiscretion()))
                .toList();
        PlainFinding without = appreciated(provision, value, certain);
        if (certain.size() == exceptions.size()) {
            return without;
        }
        PlainFinding with = appreciated(provision, value, exceptions);
        return without.outcome() == with.outcome() ? without : weighed(without);
    }

    /** Where only residence taken up again ends an absence, what a visit does is for appreciation. */
    private PlainFinding appreciated(Provision provision, ProvisionValue value, List<Exception> exceptions) {
        LeftOut leftOut = leftOut(exceptions);
        MeasureSpecification asked = value.measure().orElseThrow();
        Found apart = measure(asked, provision, leftOut);
        PlainFinding finding = compared(provision, value, exceptions, leftOut, apart);
        if (!asked.brokenBy().equals(Optional.of(BrokenBy.RESIDENCE_RESUMED))) {
            return finding;
        }
        Found joined = joinedAcrossVisits((Found.Stretches) apart);
        PlainFinding other = compared(provision, value, exceptions, leftOut, joined);
        return finding.outcome() == other.outcome() ? finding : weighed(finding);
    }

    private static PlainFinding weighed(PlainFinding finding) {
        return new PlainFinding(finding.provision(), finding.value(), PlainOutcome.DISCRETIONARY);
    }

    /** A visit is shorter than the absence before it and the absence after it. */
    private static Found joinedAcrossVisits(Found.Stretches absences) {
        PlainDays away = PlainDays.none();
        for (Found.Stretch absence : absences.all()) {
            away = away.or(PlainDays.between(absence.anchor().plusDays(1), absence.end()));
        }
        PlainDays joined = away;
        List<PlainDays.Run> runs = away.runs();
        for (int at = 0; at + 1 < runs.size(); at++) {
            PlainDays.Run before = runs.get(at);
            PlainDays.Run after = runs.get(at + 1);
            PlainDays.Run visit =
                    new PlainDays.Run(before.last().plusDays(1), after.first().minusDays(1));
            if (visit.length() < before.length() && visit.length() < after.length()) {
                joined = joined.or(PlainDays.between(visit.first(), visit.last()));
            }
        }
        return Found.stretches(joined.runs().stream()
                .map(run -> Found.absence(run.first().minusDays(1), run.last(), idle(run, absences)))
                .toList());
    }

    private static List<LocalDate> idle(PlainDays.Run run, Found.Stretches absences) {
        return absences.all().stream()
                .flatMap(absence -> absence.idle().stream())
                .filter(day -> !day.isBefore(run.first()) && !day.isAfter(run.last()))
                .toList();
    }

    /** First the limit by itself; an exception is asked for only where it is not met. */
    private PlainFinding compared(
            Provision provision, ProvisionValue value, List<Exception> exceptions, LeftOut leftOut, Found found) {
        MeasureSpecification asked = value.measure().orElseThrow();
        PlainCondition keep = condition(value.keep().orElseThrow(), provision);
        Optional<Boolean> holds = keep.holds(found, asked.sum());
        if (holds.isEmpty()) {
            return finding(provision, value, PlainOutcome.UNKNOWN);
        }
        if (holds.get()) {
            return finding(provision, value, PlainOutcome.MET);
        }
        List<Supplier<Optional<LocalDate>>> gone = new ArrayList<>();
        gone.add(() -> goneFrom(asked, keep, found, leftOut));
        boolean weighed = false;
        boolean unknown = false;
        for (Exception exception : exceptions) {
            if (exception.is(Manner.LEAVES_OUT)) {
                continue;
            }
            Optional<Boolean> relieves = Optional.of(!askedTooLate(exception, keep, found));
            if (isFixedByAnEvent(exception) && found instanceof Found.Stretches stretches) {
                PlainCondition fixed = condition(exception.value().keep().orElseThrow(), provision);
                PlainProlonging prolonging = prolonging(exception, keep);
                relieves = prolonging.covers(fixed, stretches);
                if (!exception.provision().byDiscretion()) {
                    gone.add(() -> prolonging.firstGone(fixed, stretches).map(this::notBeforeTheGrant));
                }
            } else if (exception.is(Manner.REPLACES)) {
                Provision own = exception.provision();
                Optional<MeasureSpecification> ownMeasure = exception.value().measure();
                PlainCondition ownKeep =
                        condition(exception.value().keep().orElseThrow(), ownMeasure.isPresent() ? own : provision);
                Found compared = ownMeasure
                        .map(specification -> measure(specification, own, leftOut))
                        .orElse(onlyThoseBeyond(keep, found));
                relieves = ownKeep.holds(compared, ownMeasure.orElse(asked).sum());
                if (!own.byDiscretion()) {
                    gone.add(() -> goneFrom(ownMeasure.orElse(asked), ownKeep, compared, leftOut));
                }
            }
            unknown |= relieves.isEmpty();
            if (relieves.orElse(false)) {
                if (!exception.provision().byDiscretion()) {
                    return finding(provision, value, PlainOutcome.MET);
                }
                weighed = true;
            }
        }
        if (unknown || weighed) {
            return finding(provision, value, unknown ? PlainOutcome.UNKNOWN : PlainOutcome.DISCRETIONARY);
        }
        return new PlainFinding(
                provision.id(),
                Optional.of(value),
                PlainOutcome.NOT_MET,
                () -> latestIfAllKnown(gone.stream().map(Supplier::get).toList()),
                found instanceof Found.Stretches);
    }

    /** Stretches tell the day; of anything else each day since the grant is tried, until the limit is passed for the first time. */
    private Optional<LocalDate> goneFrom(
            MeasureSpecification asked, PlainCondition keep, Found found, LeftOut leftOut) {
        if (found instanceof Found.Stretches stretches) {
            return keep.goneFrom(stretches).map(this::notBeforeTheGrant);
        }
        if (!keep.keepsBelow() || match.put().held().isEmpty()) {
            return Optional.empty();
        }
        PlainLife.Chain held = match.put().held().get();
        List<Object> key = List.of(
                asked,
                keep.condition(),
                held,
                leftOut,
                measuring(asked, life(), leftOut).statusesRead());
        LocalDate asOf = match.put().asOf();
        LocalDate keptUntil = life().keptBefore().getOrDefault(key, held.days().first());
        LocalDate day = keptUntil.isBefore(asOf) ? keptUntil : asOf;
        while (day.isBefore(asOf)
                && keep.holds(measure(asked, life().onDay(day), leftOut), asked.sum())
                        .orElseThrow()) {
            day = day.plusDays(1);
        }
        if (keptUntil.isBefore(day)) {
            life().keptBefore().put(key, day);
        }
        return Optional.of(day.plusDays(1));
    }

    /** A status, or the stay under it, is not lost before the day after its grant, though days before may count. */
    private LocalDate notBeforeTheGrant(LocalDate day) {
        PlainPut put = match.put();
        boolean ofAStatus = put.pathway().question() == Pathway.Question.KEEP
                || put.pathway().question() == Pathway.Question.STAY;
        LocalDate first = ofAStatus
                ? put.held().map(held -> held.days().first().plusDays(1)).orElse(day)
                : day;
        return day.isBefore(first) ? first : day;
    }

    private static boolean isFixedByAnEvent(Exception exception) {
        return exception.is(Manner.REPLACES)
                && exception.value().measure().isEmpty()
                && exception.value().keep().orElseThrow().threshold() instanceof DayOfEventOperand;
    }

    private PlainProlonging prolonging(Exception exception, PlainCondition keep) {
        Optional<ProvisionValue.CountedClass> asked = exception.value().onlyIf();
        boolean saysHowShort = asked.isPresent()
                && asked.get().measure().take() == Take.NEAREST_ABSENCE
                && asked.get().measure().lookBack() instanceof LookBack.WithinBackFrom;
        return new PlainProlonging(keep, saysHowShort ? condition(asked.get().is(), exception.provision()) : keep);
    }

    /** An exception that rests on an event does nothing for what had ended before. */
    private boolean askedTooLate(Exception exception, PlainCondition keep, Found found) {
        if (!exception.is(Manner.LIFTS)
                || !(found instanceof Found.Stretches stretches)
                || exception.value().onlyIf().isEmpty()
                || !(exception.value().onlyIf().get().measure().lookBack() instanceof LookBack.WithinBackFrom from)) {
            return false;
        }
        List<Optional<LocalDate>> days = life().life().events().items().stream()
                .filter(event -> event.kind().equals(from.event()))
                .map(event -> event.date())
                .filter(date -> date.isEmpty() || !date.get().isAfter(values.countingDay(exception.provision())))
                .toList();
        return prolonging(exception, keep).allCameTooLate(days, stretches);
    }

    /** An exception speaks of the absences that go beyond the limit it replaces. */
    private static Found onlyThoseBeyond(PlainCondition keep, Found found) {
        return found instanceof Found.Stretches stretches && keep.keepsBelow()
                ? Found.stretches(stretches.all().stream()
                        .filter(stretch -> !keep.holds(Found.stretches(List.of(stretch)), Optional.empty())
                                .orElseThrow())
                        .toList())
                : found;
    }

    /** What outlasts one limit is gone only when the longest that applies has passed too. */
    private static Optional<LocalDate> latestIfAllKnown(List<Optional<LocalDate>> days) {
        return days.stream().allMatch(Optional::isPresent)
                ? days.stream().map(Optional::orElseThrow).max(Comparator.naturalOrder())
                : Optional.empty();
    }

    private static PlainFinding finding(Provision provision, ProvisionValue value, PlainOutcome outcome) {
        return new PlainFinding(provision.id(), Optional.of(value), outcome);
    }

    private LeftOut leftOut(List<Exception> exceptions) {
        if (exceptions.stream().noneMatch(exception -> exception.is(Manner.LEAVES_OUT))) {
            return LeftOut.NOTHING;
        }
        PlainDays uncounted = PlainDays.none();
        PlainDays asPresence = PlainDays.none();
        for (Exception exception : exceptions) {
            if (exception.is(Manner.LEAVES_OUT)) {
                ProvisionValue.LeftOut leftOut = exception.value().leavesOut().orElseThrow();
                if (leftOut.cap().isPresent()) {
                    throw new IllegalArgumentException("No law of today caps what it leaves out.");
                }
                PlainDays days = days(leftOut);
                uncounted = leftOut.asPresence() ? uncounted : uncounted.or(days);
                asPresence = leftOut.asPresence() ? asPresence.or(days) : asPresence;
            }
        }
        return new LeftOut(uncounted, asPresence);
    }

    /** Days in the State itself are no days away, whatever the stay is for. */
    private PlainDays days(ProvisionValue.LeftOut leftOut) {
        PlainDays away = life().reasons(leftOut.awayFor());
        if (match.put().state().isPresent()) {
            away = away.without(life().present(List.of(match.put().state().get())));
        }
        return away.or(life().under(status -> leftOut.under().contains(status.kind())
                        && (!status.kind().startsWith("eu.")
                                || match.put().state().equals(Optional.of(status.state())))))
                .or(leftOut.longAbsences().map(this::longAbsences).orElse(PlainDays.none()));
    }

    /** Each absence from the State of the put that goes on after its last allowed day, whole. */
    private PlainDays longAbsences(ProvisionValue.LongAbsences asked) {
        PlainDays found = PlainDays.none();
        PlainDays absent = life().present(match.put().state().stream().toList())
                .otherDays()
                .and(PlainDays.between(PlainDays.FIRST, match.put().asOf()));
        for (PlainDays.Run run : absent.runs()) {
            LocalDate lastAllowed = run.first().minusDays(1).plus(asked.longerThan());
            if (run.last().isAfter(lastAllowed)) {
                LocalDate first = asked.part() == ProvisionValue.Part.WHOLE ? run.first() : lastAllowed.plusDays(1);
                found = found.or(PlainDays.between(first, run.last()));
            }
        }
        PlainDays kept = found.without(life().reasons(asked.notFor()));
        return asked.whileHolding().isEmpty()
                ? kept
                : kept.and(life().under(status -> match.put().state().equals(Optional.of(status.state()))
                        && (asked.whileHolding().contains(status.kind())
                                || asked.whileHolding()
                                        .contains(values.law()
                                                .kinds()
                                                .get(status.kind())
                                                .statusClass()
                                                .word()))));
    }

    private PlainCondition condition(org.circula.law.Condition condition, Provision provision) {
        return new PlainCondition(
                condition,
                life(),
                match.put().state(),
                values.law().bases().words().series(),
                values.countingDay(provision));
    }

    private Found measure(MeasureSpecification asked, Provision provision, LeftOut leftOut) {
        return measure(asked, life().onDay(values.countingDay(provision)), leftOut);
    }

    private Found measure(MeasureSpecification asked, PlainLife seen, LeftOut leftOut) {
        return measuring(asked, seen, leftOut).count();
    }

    private DayByDayOracle measuring(MeasureSpecification asked, PlainLife seen, LeftOut leftOut) {
        return new DayByDayOracle(
                seen,
                values.law().kinds(),
                match.put().held().map(chain -> chain.grants().get(0)),
                match.put().state(),
                asked,
                leftOut);
    }
}
