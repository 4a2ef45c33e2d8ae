package org.circula.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.circula.law.Provision;
import org.circula.law.ProvisionValue;
import org.circula.law.Take;
import org.circula.measure.Amount;
import org.circula.measure.LeftOutDays;
import org.circula.measure.Yardstick;

/** What contested readings that were not taken would say, where they say otherwise. */
final class Readings {

    /** The reading by which months lie between the first and the last full day away. */
    static final String FULL_DAYS_AWAY = "full-days-away";

    /** The reading by which broken stretches are added up in days of thirty to the month. */
    static final String OTHER_SUM = "days-of-thirty";

    private Readings() {}

    static List<Finding.OtherReading> differing(
            Provision provision,
            ProvisionValue value,
            JudgedLife life,
            List<ExceptionAtWork> exceptions,
            LimitJudge.Judged taken) {
        Optional<Finding.OtherReading> byFullDays = countingDays(value, taken);
        Optional<Finding.OtherReading> byThirty = conventions(provision, value, life, taken);
        if (byFullDays.isEmpty() && byThirty.isEmpty() && !areTold(value, exceptions)) {
            return List.of();
        }
        List<Finding.OtherReading> differing = new ArrayList<>();
        for (int at = 0; at < value.readings().size(); at++) {
            ProvisionValue.Reading reading = value.readings().get(at);
            Outcome outcome = reading.value().none()
                    ? Outcome.LIFTED
                    : LimitJudge.judgeWith(provision, reading.value(), life, exceptions)
                            .outcome();
            if (outcome != taken.outcome() && !bothStand(outcome, taken.outcome())) {
                differing.add(new Finding.OtherReading(reading.name(), reading.says(), outcome));
            }
        }
        for (ExceptionAtWork exception : exceptions) {
            for (ProvisionValue.Reading reading : exception.value().readings()) {
                Outcome outcome = LimitJudge.judgeWith(
                                provision, value, life, ExceptionAtWork.reading(exceptions, exception, reading, life))
                        .outcome();
                if (outcome != taken.outcome() && !bothStand(outcome, taken.outcome())) {
                    differing.add(new Finding.OtherReading(reading.name(), reading.says(), outcome));
                }
            }
        }
        byFullDays.ifPresent(differing::add);
        byThirty.ifPresent(differing::add);
        return differing;
    }

    /** Whether the law tells of another reading of the value or of one of the exceptions. */
    static boolean areTold(ProvisionValue value, List<ExceptionAtWork> exceptions) {
        boolean told = !value.readings().isEmpty();
        for (int at = 0; at < exceptions.size(); at++) {
            told |= !exceptions.get(at).value().readings().isEmpty();
        }
        return told;
    }

    static boolean bothStand(Outcome one, Outcome other) {
        return stands(one) && stands(other);
    }

    private static boolean stands(Outcome outcome) {
        return outcome == Outcome.MET || outcome == Outcome.LIFTED;
    }

    /** Both ways of counting agree on months but for a few days around their ends. */
    private static final long DAYS_AROUND_A_LIMIT = 7;

    private static Optional<Finding.OtherReading> countingDays(ProvisionValue value, LimitJudge.Judged taken) {
        Take take = value.measure().orElseThrow().take();
        if (take != Take.NEAREST_ABSENCE
                || !taken.isDefinite()
                || !isNear(taken)
                || !taken.measured().isExact()) {
            return Optional.empty();
        }
        Amount amount = taken.measured().most();
        return Yardstick.keepsByFullDays(value.keep().orElseThrow(), amount)
                .filter(keeps -> keeps != (taken.outcome() == Outcome.MET))
                .map(keeps -> new Finding.OtherReading(
                        FULL_DAYS_AWAY,
                        "Months are full calendar months between the first and the last full day away",
                        keeps ? Outcome.MET : Outcome.NOT_MET));
    }

    private static boolean isNear(LimitJudge.Judged taken) {
        OptionalLong room = taken.reading().daysOrUnits();
        return room.isPresent() && Math.abs(room.getAsLong()) <= DAYS_AROUND_A_LIMIT;
    }

    private static Optional<Finding.OtherReading> conventions(
            Provision provision, ProvisionValue value, JudgedLife life, LimitJudge.Judged taken) {
        boolean addsUp = taken.measured().most() instanceof Amount.Months;
        if (!addsUp || !taken.isDefinite() || !taken.measured().isExact()) {
            return Optional.empty();
        }
        boolean disagree = Yardstick.conventionsDisagree(
                value.keep().orElseThrow(), taken.measured().most(), life.context(provision, LeftOutDays.none()));
        return disagree
                ? Optional.of(new Finding.OtherReading(
                        OTHER_SUM,
                        "Broken stretches are added up in days, thirty to a month",
                        taken.outcome() == Outcome.MET ? Outcome.NOT_MET : Outcome.MET))
                : Optional.empty();
    }
}
