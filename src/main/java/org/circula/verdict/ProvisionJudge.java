package org.circula.verdict;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.circula.law.Condition;
import org.circula.law.DatedBy;
import org.circula.law.Gives;
import org.circula.law.Provision;
import org.circula.law.ProvisionKind;
import org.circula.law.ProvisionValue;
import org.circula.law.ValueOnADay;
import org.circula.measure.Amount;
import org.circula.measure.LeftOutDays;
import org.circula.measure.Measured;
import org.circula.measure.Missing;
import org.circula.measure.Yardstick;
import org.circula.time.SumConvention;

/** Judges one provision on one put: exactly one finding, whatever its kind. */
final class ProvisionJudge {

    private final JudgedLife life;

    ProvisionJudge(JudgedLife life) {
        this.life = life;
    }

    /**
     * The finding.
     *
     * @param marked the provision with what the rules said of it
     * @throws SilentProvisionException where its rule stayed silent without leave
     */
    JudgedProvision judge(MarkedProvision marked) {
        return judge(marked, life.value(marked.stated()));
    }

    /**
     * The same of a provision in its place among those required, whose value of the day asked about is picked once for all lives.
     *
     * @param marked the provision with what the rules said of it
     * @param onTheDay the values that the day asked about picks
     * @param place where the provision stands among them
     * @throws SilentProvisionException where its rule stayed silent without leave
     */
    JudgedProvision judge(MarkedProvision marked, ValuesOnADay onTheDay, int place) {
        LocalDate axisDay = life.axisDay(marked.stated());
        return judge(
                marked, axisDay.equals(life.put().asOf()) ? onTheDay.in(place) : life.value(marked.stated(), axisDay));
    }

    private JudgedProvision judge(MarkedProvision marked, ValueOnADay picked) {
        Provision provision = picked.provision();
        Mark mark = marked.mark();
        if (mark == null) {
            if (!provision.mayNotApply() && provision.kind() != ProvisionKind.EXCEPTION) {
                throw new SilentProvisionException(
                        provision.id(), life.put().pathway().id());
            }
            return plain(picked, Outcome.NOT_APPLICABLE, List.of());
        }
        Optional<String> undated = life.undatedEventThatDates(provision);
        if (undated.isPresent()) {
            return plain(picked, Outcome.UNKNOWN, List.of(new Missing(Missing.Kind.EVENT, undated.get(), List.of())));
        }
        // Even where there is one value only: whoever was born before it is under a law that is not encoded.
        if (provision.datedBy() == DatedBy.BIRTH && life.life().born().isEmpty()) {
            return plain(picked, Outcome.UNKNOWN, List.of(new Missing(Missing.Kind.PERSON, "born", List.of())));
        }
        if (picked.value().isEmpty()) {
            return plain(picked, isOlderThanItsLaw(provision) ? Outcome.UNKNOWN : Outcome.NOT_APPLICABLE, List.of());
        }
        if (!life.binds(provision, picked.value().get())) {
            return plain(picked, Outcome.NOT_APPLICABLE, List.of());
        }
        ProvisionValue value = picked.value().get();
        if (value.none()) {
            return plain(picked, Outcome.LIFTED, List.of());
        }
        List<MarkedException> exceptions = marked.exceptionsOf(provision, life);
        JudgedProvision judged = judge(picked, value, exceptions);
        if (mark.truth() == Truth.YES) {
            return judged;
        }
        boolean eventPicks =
                provision.datedBy() == DatedBy.EVENT && (provision.values().size() > 1 || eventMayBeOlder(provision));
        return (eventPicks ? byTheLawOfAnyDay(picked, exceptions, judged) : judged)
                .perhapsNotConcerning(mark.missing());
    }

    /** Whether an event that is not told may have happened before the first law that is encoded: nobody acts before birth. */
    private boolean eventMayBeOlder(Provision provision) {
        LocalDate first = provision.values().get(0).from();
        return asksSomething(provision)
                && life.life().born().map(born -> born.isBefore(first)).orElse(true);
    }

    /** Where the event that picks the law is not told it may have happened under any of the laws so far. */
    private JudgedProvision byTheLawOfAnyDay(
            ValueOnADay picked, List<MarkedException> exceptions, JudgedProvision judged) {
        Provision provision = picked.provision();
        PossibleOutcomes outcomes =
                eventMayBeOlder(provision) ? judged.outcomes().or(Outcome.UNKNOWN) : judged.outcomes();
        for (ProvisionValue value : provision.values()) {
            if (!value.from().isAfter(life.put().asOf())) {
                ValueOnADay earlier = new ValueOnADay(provision, Optional.of(value), picked.understoodBy());
                outcomes = value.none()
                        ? outcomes.or(Outcome.LIFTED)
                        : outcomes.or(judge(earlier, value, exceptions).outcomes());
            }
        }
        return judged.outcomes().or(outcomes) == judged.outcomes()
                ? judged
                : plain(picked, outcomes, List.of(), Optional.empty(), List.of());
    }

    /**
     * Whether an application, a claim, a grant or another event picks the law of a day before the first that is encoded. What was
     * asked for then is not known here: silence is no leave. A bar that concerns few is taken not to have been there yet where the
     * rest of the law on the pathway is encoded from an earlier day and an application, a claim or a grant picks the law; an event
     * that was told is one that the bar is about.
     */
    private boolean isOlderThanItsLaw(Provision provision) {
        return asksSomething(provision)
                && provision.datedBy() != DatedBy.AS_OF
                && life.axisDay(provision).isBefore(provision.values().get(0).from())
                && !isLaterBar(provision);
    }

    private boolean isLaterBar(Provision provision) {
        return provision.mayNotApply()
                && provision.datedBy() != DatedBy.EVENT
                && !life.axisDay(provision).isBefore(life.put().pathway().encodedFrom());
    }

    private static boolean asksSomething(Provision provision) {
        return provision.kind() != ProvisionKind.EXCEPTION && provision.kind() != ProvisionKind.QUANTITY;
    }

    private JudgedProvision judge(ValueOnADay picked, ProvisionValue value, List<MarkedException> marks) {
        return switch (picked.provision().kind()) {
            case LIMIT -> limit(picked, value, ExceptionAtWork.of(marks, life));
            case TEST, DUTY -> test(picked, value, ExceptionAtWork.of(marks, life));
            case QUANTITY -> quantity(picked, value, ExceptionAtWork.of(marks, life));
            case EXCEPTION -> plain(picked, Outcome.MET, List.of());
        };
    }

    private JudgedProvision limit(ValueOnADay picked, ProvisionValue value, List<ExceptionAtWork> exceptions) {
        Provision provision = picked.provision();
        LimitJudge.Judged judged = LimitJudge.judgeWith(provision, value, life, exceptions);
        List<Finding.OtherReading> others = Readings.differing(provision, value, life, exceptions, judged);
        Finding finding = new Finding(
                provision,
                picked.value(),
                judged.outcome(),
                life.axisDay(provision),
                Optional.of(judged.measured()),
                margin(judged.reading()),
                judged.reading().limitDay(),
                judged.liftedBy(),
                judged.missing(),
                picked.understoodByName(),
                others,
                Optional.empty());
        return new JudgedProvision(finding, judged.outcomes(), judged.lossDay());
    }

    private static Optional<Margin> margin(Yardstick.Reading reading) {
        return reading.daysOrUnits().isEmpty()
                ? Optional.empty()
                : Optional.of(new Margin(reading.daysOrUnits().getAsLong(), reading.unit()));
    }

    private JudgedProvision test(ValueOnADay picked, ProvisionValue value, List<ExceptionAtWork> exceptions) {
        PossibleOutcomes base = tested(value);
        PossibleOutcomes outcomes = tested(value, exceptions);
        Outcome outcome = outcomes.resolved();
        boolean relieved = outcome == Outcome.LIFTED || outcome == Outcome.DISCRETIONARY;
        return plain(
                picked,
                outcomes,
                outcome == Outcome.UNKNOWN ? missing(value, base, exceptions) : List.of(),
                relieved && !exceptions.isEmpty()
                        ? Optional.of(exceptions.get(0).provision().id())
                        : Optional.empty(),
                otherReadings(value, exceptions, outcome));
    }

    private static List<Missing> missing(
            ProvisionValue value, PossibleOutcomes base, List<ExceptionAtWork> exceptions) {
        TreeSet<Missing> missing = new TreeSet<>();
        exceptions.forEach(exception -> missing.addAll(exception.missing()));
        boolean answerOpen = base.contains(Outcome.NOT_MET) && base.contains(Outcome.MET);
        if (answerOpen) {
            missing.add(new Missing(Missing.Kind.ANSWER, value.asks().orElseThrow(), List.of()));
        }
        return new ArrayList<>(missing);
    }

    private List<Finding.OtherReading> otherReadings(
            ProvisionValue value, List<ExceptionAtWork> exceptions, Outcome taken) {
        if (!Readings.areTold(value, exceptions)) {
            return List.of();
        }
        List<Finding.OtherReading> differing = new ArrayList<>();
        for (ProvisionValue.Reading reading : value.readings()) {
            Outcome outcome = reading.value().none()
                    ? Outcome.LIFTED
                    : tested(reading.value(), exceptions).resolved();
            addIfDiffering(reading, outcome, taken, differing);
        }
        for (ExceptionAtWork exception : exceptions) {
            for (ProvisionValue.Reading reading : exception.value().readings()) {
                Outcome outcome = tested(value, ExceptionAtWork.reading(exceptions, exception, reading, life))
                        .resolved();
                addIfDiffering(reading, outcome, taken, differing);
            }
        }
        return differing;
    }

    private static void addIfDiffering(
            ProvisionValue.Reading reading, Outcome outcome, Outcome taken, List<Finding.OtherReading> differing) {
        if (outcome != taken && !Readings.bothStand(outcome, taken)) {
            differing.add(new Finding.OtherReading(reading.name(), reading.says(), outcome));
        }
    }

    private PossibleOutcomes tested(ProvisionValue value, List<ExceptionAtWork> exceptions) {
        PossibleOutcomes outcomes = tested(value);
        for (int at = 0; at < exceptions.size(); at++) {
            outcomes = lifted(outcomes, exceptions.get(at));
        }
        return outcomes;
    }

    private PossibleOutcomes tested(ProvisionValue value) {
        return value.holds().isPresent()
                ? PossibleOutcomes.of(value.holds().get() ? Outcome.MET : Outcome.NOT_MET)
                : answered(value.asks().orElseThrow());
    }

    private PossibleOutcomes answered(String fact) {
        return switch (life.life().said(fact)) {
            case YES -> PossibleOutcomes.of(Outcome.MET);
            case NO -> PossibleOutcomes.of(Outcome.NOT_MET);
            case TO_BE_WEIGHED -> PossibleOutcomes.of(Outcome.DISCRETIONARY);
            case NOTHING -> PossibleOutcomes.of(Outcome.MET, Outcome.NOT_MET);
        };
    }

    /** An exception relieves a test that is not met, or that is left to an authority. */
    private static PossibleOutcomes lifted(PossibleOutcomes before, ExceptionAtWork exception) {
        if (!before.contains(Outcome.NOT_MET) && !before.contains(Outcome.DISCRETIONARY)) {
            return before;
        }
        PossibleOutcomes after = before.without(Outcome.NOT_MET)
                .without(Outcome.DISCRETIONARY)
                .or(exception.provision().byDiscretion() ? Outcome.DISCRETIONARY : Outcome.LIFTED);
        return exception.truth() == Truth.MAYBE ? after.or(before) : after;
    }

    private JudgedProvision quantity(ValueOnADay picked, ProvisionValue value, List<ExceptionAtWork> exceptions) {
        Provision provision = picked.provision();
        LeftOutDays leftOut = LeavingOut.days(exceptions, life);
        Measured part = life.measure(value.part().orElseThrow(), provision, leftOut);
        Optional<Measured> whole = value.whole().map(specification -> life.measure(specification, provision, leftOut));
        boolean known = part.isExact() && whole.map(Measured::isExact).orElse(true);
        TreeSet<Missing> missing = new TreeSet<>(part.missing());
        whole.ifPresent(measured -> missing.addAll(measured.missing()));
        Finding finding = new Finding(
                provision,
                picked.value(),
                known ? Outcome.MET : Outcome.UNKNOWN,
                life.axisDay(provision),
                Optional.of(part),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new ArrayList<>(missing),
                picked.understoodByName(),
                List.of(),
                provision
                        .gives()
                        .filter(gives -> gives == Gives.SHARE)
                        .flatMap(gives -> value.each()
                                .map(each -> sharedByRate(part, (Condition.ShareOperand) each))
                                .orElseGet(() -> shared(part, whole))));
        return new JudgedProvision(finding, PossibleOutcomes.of(finding.outcome()), Optional.empty());
    }

    /** A share in days of thirty to the month, its part at both bounds and its whole at the more cautious one. */
    private static Optional<Finding.SharedOut> shared(Measured part, Optional<Measured> whole) {
        Optional<Long> least = units(part.least());
        Optional<Long> most = units(part.most());
        Optional<Long> all = whole.flatMap(measured -> units(measured.most()));
        return least.isPresent() && most.isPresent() && all.isPresent() && all.get() > 0
                ? Optional.of(new Finding.SharedOut(least.get(), most.get(), all.get()))
                : Optional.empty();
    }

    /** A share of which each whole unit adds a part, never more than the whole. */
    private static Optional<Finding.SharedOut> sharedByRate(Measured part, Condition.ShareOperand each) {
        Optional<Long> least = wholeUnits(part.least(), each);
        Optional<Long> most = wholeUnits(part.most(), each);
        return least.isPresent() && most.isPresent()
                ? Optional.of(new Finding.SharedOut(
                        least.get(), most.get(), each.share().denominator()))
                : Optional.empty();
    }

    private static Optional<Long> wholeUnits(Amount amount, Condition.ShareOperand each) {
        Optional<Long> units = amount instanceof Amount.Months months
                ? Optional.of(wholeMonths(months) / (each.of().equals("year") ? 12 : 1))
                : units(amount);
        return units.map(number ->
                Math.min(number * each.share().numerator(), each.share().denominator()));
    }

    /** Of one stretch the months of the calendar: the thirty days that are left over of some months are no month of it. */
    private static long wholeMonths(Amount.Months months) {
        return months.unbroken().isPresent() && months.sum().convention() == SumConvention.MONTHS_THEN_30_DAYS
                ? months.sum().months()
                : months.sum().asWholeMonths();
    }

    private static Optional<Long> units(Amount amount) {
        if (amount instanceof Amount.Months months) {
            return Optional.of(months.sum().asWholeMonths() * 30 + months.sum().daysBesideWholeMonths());
        }
        return amount instanceof Amount.Count count ? Optional.of(count.number()) : Optional.empty();
    }

    private JudgedProvision plain(ValueOnADay picked, Outcome outcome, List<Missing> missing) {
        return plain(picked, PossibleOutcomes.of(outcome), missing, Optional.empty(), List.of());
    }

    private JudgedProvision plain(
            ValueOnADay picked,
            PossibleOutcomes outcomes,
            List<Missing> missing,
            Optional<String> liftedBy,
            List<Finding.OtherReading> otherReadings) {
        Finding finding = new Finding(
                picked.provision(),
                picked.value(),
                outcomes.resolved(),
                life.axisDay(picked.provision()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                liftedBy,
                missing,
                picked.understoodByName(),
                otherReadings,
                Optional.empty());
        return new JudgedProvision(finding, outcomes, Optional.empty());
    }
}
