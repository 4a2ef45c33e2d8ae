package org.circula.verdict;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.circula.law.Condition;
import org.circula.law.Manner;
import org.circula.law.MeasureSpecification;
import org.circula.law.Provision;
import org.circula.law.ProvisionValue;
import org.circula.measure.Amount;
import org.circula.measure.LeftOutDays;
import org.circula.measure.MeasureContext;
import org.circula.measure.Measured;
import org.circula.measure.Missing;
import org.circula.measure.Yardstick;
import org.circula.measure.Yardstick.Holding;

/**
 * Judges a limit: the measure at both ends of its bounds, with and without the exceptions that are only possible.
 *
 * <p>Exceptions are joined in this order: days are left out always; another limit or no limit is asked for only where the
 * provision is not met by itself, so they never make anyone worse off.
 */
final class LimitJudge {

    private LimitJudge() {}

    /** What a limit says, and what it rests on. */
    record Judged(
            PossibleOutcomes outcomes,
            Outcome outcome,
            Optional<Measured> measured,
            Optional<Yardstick.Reading> reading,
            Optional<String> liftedBy,
            List<Missing> missing,
            Optional<LocalDate> firstLossDay,
            Optional<LocalDate> lastLossDay) {}

    static Judged judgeWith(
            Provision provision, ProvisionValue value, JudgedLife life, List<ExceptionAtWork> exceptions) {
        List<ExceptionAtWork> byLaw = exceptions.stream()
                .filter(exception -> !(exception.manner() == Manner.LEAVES_OUT
                        && exception.provision().byDiscretion()))
                .toList();
        Judged withoutDiscretion = judge(provision, value, life, byLaw);
        if (byLaw.size() == exceptions.size()) {
            return withoutDiscretion;
        }
        Judged exercised = judge(provision, value, life, exceptions);
        boolean bothSettled = withoutDiscretion.outcome() != Outcome.UNKNOWN && exercised.outcome() != Outcome.UNKNOWN;
        if (exercised.outcome() == withoutDiscretion.outcome()) {
            return withoutDiscretion;
        }
        Outcome outcome = bothSettled ? Outcome.DISCRETIONARY : Outcome.UNKNOWN;
        return new Judged(
                PossibleOutcomes.of(outcome),
                outcome,
                withoutDiscretion.measured(),
                withoutDiscretion.reading(),
                exercised.liftedBy(),
                union(withoutDiscretion.missing(), exercised.missing()),
                withoutDiscretion.firstLossDay(),
                withoutDiscretion.lastLossDay());
    }

    private static Judged judge(
            Provision provision, ProvisionValue value, JudgedLife life, List<ExceptionAtWork> exceptions) {
        LeftOutDays leftOut = LeavingOut.days(exceptions, life);
        MeasureSpecification specification = value.measure().orElseThrow();
        Condition keep = value.keep().orElseThrow();
        Measured measured = life.measure(specification, provision, leftOut);
        MeasureContext context = life.context(provision, leftOut);
        List<ExceptionAtWork> lifting = exceptions.stream()
                .filter(exception -> exception.manner() != Manner.LEAVES_OUT)
                .toList();

        PossibleOutcomes outcomes = atBothEnds(measured, keep, specification, lifting, life, leftOut, context);
        Outcome outcome = outcomes.resolved();
        if (measured.otherwiseAppreciated().isPresent()) {
            PossibleOutcomes otherwise = atBothEnds(
                    measured.otherwiseAppreciated().get(), keep, specification, lifting, life, leftOut, context);
            Outcome other = otherwise.resolved();
            if (other != outcome) {
                boolean settled = outcome != Outcome.UNKNOWN && other != Outcome.UNKNOWN;
                outcome = settled ? Outcome.DISCRETIONARY : Outcome.UNKNOWN;
                outcomes = PossibleOutcomes.of(outcome);
            }
        }
        List<Missing> missing = outcome == Outcome.UNKNOWN ? missing(measured, exceptions, life, provision) : List.of();
        Optional<String> liftedBy = liftedBy(outcome, leftOut, exceptions);
        Amount worse = keep.comparison().keepsAbove() ? measured.least() : measured.most();
        Yardstick.Reading reading = Yardstick.read(keep, worse, context);
        return new Judged(
                outcomes,
                outcome,
                Optional.of(measured),
                Optional.of(reading),
                liftedBy,
                missing,
                LossDay.first(keep, worse),
                LossDay.first(keep, keep.comparison().keepsAbove() ? measured.most() : measured.least()));
    }

    private static PossibleOutcomes atBothEnds(
            Measured measured,
            Condition keep,
            MeasureSpecification specification,
            List<ExceptionAtWork> lifting,
            JudgedLife life,
            LeftOutDays leftOut,
            MeasureContext context) {
        PossibleOutcomes outcomes = new PossibleOutcomes();
        for (boolean least : new boolean[] {true, false}) {
            Amount amount = least ? measured.least() : measured.most();
            PossibleOutcomes here = plain(holdingAtEnd(keep, amount, least, measured, context));
            for (ExceptionAtWork exception : lifting) {
                here = joined(here, exception, amount, least, measured, life, leftOut);
            }
            outcomes.addAll(here);
        }
        return outcomes;
    }

    /** An open upper end meets whatever keeps above and fails whatever keeps below, unless the lower end is open too. */
    private static Holding holdingAtEnd(
            Condition keep, Amount amount, boolean least, Measured measured, MeasureContext context) {
        boolean bothOpen = measured.least() instanceof Amount.Boundless && measured.most() instanceof Amount.Boundless;
        if (!(amount instanceof Amount.Boundless) || bothOpen) {
            return Yardstick.read(keep, amount, context).holding();
        }
        if (keep.comparison().keepsAbove()) {
            return least ? Holding.FAILS : Holding.HOLDS;
        }
        if (keep.comparison().keepsBelow()) {
            return least ? Holding.HOLDS : Holding.FAILS;
        }
        return Holding.OPEN;
    }

    private static PossibleOutcomes plain(Holding holding) {
        return switch (holding) {
            case HOLDS -> PossibleOutcomes.of(Outcome.MET);
            case FAILS -> PossibleOutcomes.of(Outcome.NOT_MET);
            case OPEN, INCOMPARABLE -> PossibleOutcomes.of(Outcome.MET, Outcome.NOT_MET);
        };
    }

    private static PossibleOutcomes joined(
            PossibleOutcomes before,
            ExceptionAtWork exception,
            Amount amount,
            boolean least,
            Measured measured,
            JudgedLife life,
            LeftOutDays leftOut) {
        PossibleOutcomes lifted = new PossibleOutcomes();
        for (Outcome outcome : before.all()) {
            if (outcome != Outcome.NOT_MET) {
                lifted.add(outcome);
                continue;
            }
            for (Outcome byException : byException(exception, amount, least, measured, life, leftOut)
                    .all()) {
                boolean relieves = byException == Outcome.LIFTED;
                lifted.add(relieves && exception.provision().byDiscretion() ? Outcome.DISCRETIONARY : byException);
            }
        }
        if (exception.truth() == Truth.MAYBE) {
            lifted.addAll(before);
        }
        return lifted;
    }

    private static PossibleOutcomes byException(
            ExceptionAtWork exception,
            Amount amount,
            boolean least,
            Measured measured,
            JudgedLife life,
            LeftOutDays leftOut) {
        if (exception.manner() == Manner.LIFTS) {
            return PossibleOutcomes.of(Outcome.LIFTED);
        }
        Condition keep = exception.value().keep().orElseThrow();
        MeasureContext context = life.context(exception.provision(), leftOut);
        Measured own = exception
                .value()
                .measure()
                .map(specification -> life.measure(specification, exception.provision(), leftOut))
                .orElse(measured);
        Amount compared = exception.value().measure().isEmpty() ? amount : least ? own.least() : own.most();
        Holding holding = holdingAtEnd(keep, compared, least, own, context);
        return switch (holding) {
            case HOLDS -> PossibleOutcomes.of(Outcome.LIFTED);
            case FAILS -> PossibleOutcomes.of(Outcome.NOT_MET);
            case OPEN, INCOMPARABLE -> PossibleOutcomes.of(Outcome.LIFTED, Outcome.NOT_MET);
        };
    }

    private static Optional<String> liftedBy(Outcome outcome, LeftOutDays leftOut, List<ExceptionAtWork> exceptions) {
        boolean daysLeftOut = !leftOut.equals(LeftOutDays.none());
        if (outcome == Outcome.LIFTED || outcome == Outcome.DISCRETIONARY) {
            return exceptions.stream()
                    .filter(exception -> exception.manner() != Manner.LEAVES_OUT)
                    .map(exception -> exception.provision().id())
                    .findFirst()
                    .or(() -> exceptions.stream()
                            .map(exception -> exception.provision().id())
                            .findFirst());
        }
        return daysLeftOut
                ? exceptions.stream()
                        .filter(exception -> exception.manner() == Manner.LEAVES_OUT)
                        .min(Comparator.comparing(ExceptionAtWork::truth))
                        .map(exception -> exception.provision().id())
                : Optional.empty();
    }

    private static List<Missing> missing(
            Measured measured, List<ExceptionAtWork> exceptions, JudgedLife life, Provision provision) {
        TreeSet<Missing> missing = new TreeSet<>(measured.missing());
        for (ExceptionAtWork exception : exceptions) {
            missing.addAll(exception.missing());
            exception
                    .value()
                    .measure()
                    .ifPresent(specification ->
                            missing.addAll(life.measure(specification, exception.provision(), LeftOutDays.none())
                                    .missing()));
        }
        Mark mark = life.marks().get(provision.id());
        if (mark != null) {
            missing.addAll(mark.missing());
        }
        return new ArrayList<>(missing);
    }

    private static List<Missing> union(List<Missing> one, List<Missing> other) {
        TreeSet<Missing> all = new TreeSet<>(one);
        all.addAll(other);
        return new ArrayList<>(all);
    }
}
