package org.circula.verdict;

import java.util.List;
import java.util.Optional;
import org.circula.law.Condition;
import org.circula.law.LookBack;
import org.circula.law.Manner;
import org.circula.measure.Amount;
import org.circula.measure.LeftOutDays;
import org.circula.measure.MeasureContext;
import org.circula.measure.Measured;
import org.circula.measure.Yardstick;
import org.circula.measure.Yardstick.Holding;

/**
 * Holds a measure against a limit at both ends of its bounds, and asks the exceptions that lift or replace the limit where it is
 * not met by itself, so that they never make anyone worse off.
 *
 * @param keep the condition of the limit
 * @param relieving the exceptions that lift or replace it
 * @param life the life judged
 * @param leftOut the days left out of every measure
 * @param context where the limit's own measure stands
 */
record BoundsJudge(
        Condition keep, List<ExceptionAtWork> relieving, JudgedLife life, LeftOutDays leftOut, MeasureContext context) {

    /** The comparison at the end of the bounds that is worse for the person. */
    Yardstick.Reading atWorseEnd(Measured measured) {
        return Yardstick.read(keep, keep.comparison().keepsAbove() ? measured.least() : measured.most(), context);
    }

    /** What the limit says at both ends; {@code worse} is the comparison at the worse one. */
    PossibleOutcomes atBothEnds(Measured measured, Yardstick.Reading worse) {
        if (measured.isExact()) {
            PossibleOutcomes plain = plain(worse.holding());
            if (!plain.contains(Outcome.NOT_MET) || noExceptionMeasures()) {
                return relieved(plain, measured.least(), true, measured);
            }
        }
        return atEnd(true, measured).or(atEnd(false, measured));
    }

    /** Of several exceptions the first that makes this outcome by itself: one that does not reach far enough lifts nothing. */
    Optional<ExceptionAtWork> firstThatAloneMakes(Outcome outcome, Measured measured) {
        for (int at = 0; at < relieving.size(); at++) {
            ExceptionAtWork exception = relieving.get(at);
            BoundsJudge alone = new BoundsJudge(keep, List.of(exception), life, leftOut, context);
            if (alone.atBothEnds(measured, alone.atWorseEnd(measured)).resolved() == outcome) {
                return Optional.of(exception);
            }
        }
        return Optional.empty();
    }

    /** The ends of an exact measure are one, unless an exception brings bounds of its own. */
    private boolean noExceptionMeasures() {
        for (int at = 0; at < relieving.size(); at++) {
            if (relieving.get(at).value().measure().isPresent()) {
                return false;
            }
        }
        return true;
    }

    private PossibleOutcomes atEnd(boolean least, Measured measured) {
        Amount amount = least ? measured.least() : measured.most();
        return relieved(plain(holding(keep, amount, least, measured, context)), amount, least, measured);
    }

    /** An open upper end meets whatever keeps above and fails whatever keeps below, unless the lower end is open too. */
    private static Holding holding(
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

    private PossibleOutcomes relieved(PossibleOutcomes plain, Amount amount, boolean least, Measured measured) {
        PossibleOutcomes relieved = plain;
        for (int at = 0; at < relieving.size(); at++) {
            ExceptionAtWork exception = relieving.get(at);
            if (relieved.contains(Outcome.NOT_MET)) {
                PossibleOutcomes before = relieved;
                relieved = before.without(Outcome.NOT_MET).or(byException(exception, amount, least, measured));
                if (exception.truth() == Truth.MAYBE) {
                    relieved = relieved.or(before);
                }
            }
        }
        return relieved;
    }

    /** What an exception makes of a limit that is not met. */
    private PossibleOutcomes byException(ExceptionAtWork exception, Amount amount, boolean least, Measured measured) {
        Outcome relief = exception.provision().byDiscretion() ? Outcome.DISCRETIONARY : Outcome.LIFTED;
        if (exception.manner() == Manner.LIFTS) {
            return PossibleOutcomes.of(cameTooLate(exception, amount) ? Outcome.NOT_MET : relief);
        }
        return ownMeasure(exception)
                .map(own -> atOwnEnd(exception, true, own, relief).or(atOwnEnd(exception, false, own, relief)))
                .orElseGet(() -> ifHolding(holdingByException(exception, amount, least, measured), relief));
    }

    /** An exception's own measure is looked at both ends: what is open in it need not turn out as what is open in the limit's does. */
    private Optional<Measured> ownMeasure(ExceptionAtWork exception) {
        return exception.value().measure().map(own -> life.measure(own, exception.provision(), leftOut));
    }

    private PossibleOutcomes atOwnEnd(ExceptionAtWork exception, boolean least, Measured own, Outcome relief) {
        Condition other = exception.value().keep().orElseThrow();
        Amount amount = least ? own.least() : own.most();
        return ifHolding(holding(other, amount, least, own, life.context(exception.provision(), leftOut)), relief);
    }

    private static PossibleOutcomes ifHolding(Holding holding, Outcome relief) {
        return switch (holding) {
            case HOLDS -> PossibleOutcomes.of(relief);
            case FAILS -> PossibleOutcomes.of(Outcome.NOT_MET);
            case OPEN, INCOMPARABLE -> PossibleOutcomes.of(relief, Outcome.NOT_MET);
        };
    }

    /** Whether it rests on an event, such as asking for a longer time, before which some stretch had gone beyond the limit. */
    private boolean cameTooLate(ExceptionAtWork exception, Amount amount) {
        return exception
                                .value()
                                .onlyIf()
                                .map(onlyIf -> onlyIf.measure().lookBack())
                                .orElse(null)
                        instanceof LookBack.WithinBackFrom from
                && amount instanceof Amount.Stretches stretches
                && Prolonging.by(exception, keep, context)
                        .allCameTooLate(life.daysOfEvents(from.event(), exception.provision()), stretches);
    }

    /** Another limit held against the same measure. */
    private Holding holdingByException(ExceptionAtWork exception, Amount amount, boolean least, Measured measured) {
        Condition other = exception.value().keep().orElseThrow();
        MeasureContext contextOfException = life.context(exception.provision(), leftOut);
        boolean toAFixedDay = other.threshold() instanceof Condition.DayOfEventOperand;
        return toAFixedDay && amount instanceof Amount.Stretches stretches
                ? new TimeFixed(Prolonging.by(exception, keep, context), other, contextOfException).holding(stretches)
                : holding(other, amount, least, measured, contextOfException);
    }
}
