package org.circula.verdict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.circula.law.Condition;
import org.circula.law.Manner;
import org.circula.law.Provision;
import org.circula.law.ProvisionValue;
import org.circula.measure.LeftOutDays;
import org.circula.measure.MeasureContext;
import org.circula.measure.Measured;
import org.circula.measure.Missing;
import org.circula.measure.Yardstick;

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
            Measured measured,
            Yardstick.Reading reading,
            Optional<String> liftedBy,
            List<Missing> missing,
            Optional<LossDay> lossDay) {

        /** Whether it is met or not, and neither unknown nor anybody's to weigh or to lift. */
        boolean isDefinite() {
            return outcome == Outcome.MET || outcome == Outcome.NOT_MET;
        }
    }

    static Judged judgeWith(
            Provision provision, ProvisionValue value, JudgedLife life, List<ExceptionAtWork> exceptions) {
        List<ExceptionAtWork> byLaw = withoutDaysLeftOutByDiscretion(exceptions);
        Judged withoutDiscretion = judge(provision, value, life, byLaw);
        if (byLaw.size() == exceptions.size()) {
            return withoutDiscretion;
        }
        Judged exercised = judge(provision, value, life, exceptions);
        boolean bothSettled = withoutDiscretion.outcome() != Outcome.UNKNOWN && exercised.outcome() != Outcome.UNKNOWN;
        if (exercised.outcome() == withoutDiscretion.outcome()
                || Readings.bothStand(exercised.outcome(), withoutDiscretion.outcome())) {
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
                withoutDiscretion.lossDay());
    }

    /** The same list where there is nothing to leave away, as of most lives. */
    private static List<ExceptionAtWork> withoutDaysLeftOutByDiscretion(List<ExceptionAtWork> exceptions) {
        List<ExceptionAtWork> others = exceptions;
        for (int at = exceptions.size() - 1; at >= 0; at--) {
            ExceptionAtWork exception = exceptions.get(at);
            if (exception.manner() == Manner.LEAVES_OUT && exception.provision().byDiscretion()) {
                others = others == exceptions ? new ArrayList<>(exceptions) : others;
                others.remove(at);
            }
        }
        return others;
    }

    private static Judged judge(
            Provision provision, ProvisionValue value, JudgedLife life, List<ExceptionAtWork> exceptions) {
        LeftOutDays leftOut = LeavingOut.days(exceptions, life);
        Condition keep = value.keep().orElseThrow();
        MeasureContext context = life.context(provision, leftOut);
        Measured measured = life.measurer().measure(value.measure().orElseThrow(), context);
        BoundsJudge bounds = new BoundsJudge(keep, relieving(exceptions), life, leftOut, context);
        Yardstick.Reading reading = bounds.atWorseEnd(measured);
        PossibleOutcomes outcomes = bounds.atBothEnds(measured, reading);
        Outcome outcome = outcomes.resolved();
        if (measured.otherwiseAppreciated().isPresent()) {
            Measured appreciated = measured.otherwiseAppreciated().get();
            Outcome other = bounds.atBothEnds(appreciated, bounds.atWorseEnd(appreciated))
                    .resolved();
            if (other != outcome && !Readings.bothStand(other, outcome)) {
                boolean settled = outcome != Outcome.UNKNOWN && other != Outcome.UNKNOWN;
                outcome = settled ? Outcome.DISCRETIONARY : Outcome.UNKNOWN;
                outcomes = PossibleOutcomes.of(outcome);
            }
        }
        return new Judged(
                outcomes,
                outcome,
                measured,
                reading,
                liftedBy(outcome, bounds, measured, exceptions),
                outcome == Outcome.UNKNOWN ? missing(measured, exceptions, life, provision) : List.of(),
                outcome == Outcome.NOT_MET
                        ? Optional.of(new LossDay(
                                keep, value.measure().orElseThrow(), measured, bounds.relieving(), life, leftOut))
                        : Optional.empty());
    }

    /**
     * The exceptions asked only where the limit is not met by itself. What the law itself grants comes first: nobody is left to an
     * authority who has a right.
     */
    private static List<ExceptionAtWork> relieving(List<ExceptionAtWork> exceptions) {
        if (exceptions.isEmpty()) {
            return exceptions;
        }
        List<ExceptionAtWork> relieving = new ArrayList<>(exceptions.size());
        for (int at = 0; at < exceptions.size(); at++) {
            if (exceptions.get(at).manner() != Manner.LEAVES_OUT) {
                relieving.add(exceptions.get(at));
            }
        }
        if (relieving.size() > 1) {
            relieving.sort(
                    Comparator.comparing(exception -> exception.provision().byDiscretion()));
        }
        return relieving;
    }

    private static Optional<String> liftedBy(
            Outcome outcome, BoundsJudge bounds, Measured measured, List<ExceptionAtWork> exceptions) {
        if (exceptions.isEmpty()) {
            return Optional.empty();
        }
        boolean daysLeftOut = !bounds.leftOut().equals(LeftOutDays.none());
        if (outcome == Outcome.LIFTED || outcome == Outcome.DISCRETIONARY) {
            return bounds.firstThatAloneMakes(outcome, measured)
                    .or(() -> bounds.relieving().stream().findFirst())
                    .map(exception -> exception.provision().id())
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
                    .keep()
                    .flatMap(keep -> missingDay(keep, exception, life))
                    .ifPresent(missing::add);
            exception
                    .value()
                    .measure()
                    .ifPresent(specification ->
                            missing.addAll(life.measure(specification, exception.provision(), LeftOutDays.none())
                                    .missing()));
        }
        Mark mark = life.marks().on(provision.id());
        if (mark != null) {
            missing.addAll(mark.missing());
        }
        return new ArrayList<>(missing);
    }

    /** The event of which another day may be fixed than those told. */
    private static Optional<Missing> missingDay(Condition keep, ExceptionAtWork exception, JudgedLife life) {
        return keep.threshold() instanceof Condition.DayOfEventOperand fixed
                        && Yardstick.mayFixAnotherDay(fixed, life.context(exception.provision(), LeftOutDays.none()))
                ? Optional.of(new Missing(Missing.Kind.EVENT, fixed.event(), List.of()))
                : Optional.empty();
    }

    private static List<Missing> union(List<Missing> one, List<Missing> other) {
        TreeSet<Missing> all = new TreeSet<>(one);
        all.addAll(other);
        return new ArrayList<>(all);
    }
}
