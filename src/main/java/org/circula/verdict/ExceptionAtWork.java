package org.circula.verdict;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.circula.law.DatedBy;
import org.circula.law.Manner;
import org.circula.law.Provision;
import org.circula.law.ProvisionValue;
import org.circula.law.ValueOnADay;
import org.circula.measure.AbsenceDays;
import org.circula.measure.LeftOutDays;
import org.circula.measure.MeasureContext;
import org.circula.measure.Measured;
import org.circula.measure.Missing;
import org.circula.measure.Yardstick;

/**
 * An exception that does or may apply to a provision on one put.
 *
 * @param provision the exception
 * @param value its value on the day
 * @param truth whether it applies
 * @param missing what would settle it
 */
record ExceptionAtWork(Provision provision, ProvisionValue value, Truth truth, List<Missing> missing) {

    Manner manner() {
        return provision.manner().orElseThrow();
    }

    /** The exceptions of which rules spoke, in the order given, without those that do not apply by their values. */
    static List<ExceptionAtWork> of(List<MarkedException> spoke, JudgedLife life) {
        List<ExceptionAtWork> found = List.of();
        for (int at = 0; at < spoke.size(); at++) {
            ExceptionAtWork exception = at(spoke.get(at), life).orElse(null);
            if (exception != null) {
                found = found.isEmpty() ? new ArrayList<>(spoke.size() - at) : found;
                found.add(exception);
            }
        }
        return found;
    }

    /** The same exceptions, one of them read as a contested reading has it; without it where that reading knows none. */
    static List<ExceptionAtWork> reading(
            List<ExceptionAtWork> exceptions, ExceptionAtWork read, ProvisionValue.Reading reading, JudgedLife life) {
        List<ExceptionAtWork> all = new ArrayList<>();
        for (ExceptionAtWork exception : exceptions) {
            if (exception != read) {
                all.add(exception);
            } else if (!reading.value().none() && life.isInForce(reading.value())) {
                all.add(new ExceptionAtWork(read.provision(), reading.value(), read.truth(), read.missing()));
            }
        }
        return all;
    }

    private static Optional<ExceptionAtWork> at(MarkedException marked, JudgedLife life) {
        Mark mark = marked.mark();
        ValueOnADay picked = life.valueEvenIfDayUnknown(marked.stated());
        if (isOlderThanItsLaw(picked, life)) {
            // What the law of that day made of the event is not encoded: it may have been what the first value says.
            ProvisionValue first = picked.provision().values().get(0);
            return Optional.of(new ExceptionAtWork(picked.provision(), first, Truth.MAYBE, mark.missing()));
        }
        if (picked.value().isEmpty()
                || picked.value().get().none()
                || !life.binds(picked.provision(), picked.value().get())) {
            return Optional.empty();
        }
        ProvisionValue value = picked.value().get();
        Optional<String> undated = life.undatedEventThatDates(picked.provision());
        if (undated.isEmpty() && value.onlyIf().isEmpty()) {
            return Optional.of(new ExceptionAtWork(picked.provision(), value, mark.truth(), mark.missing()));
        }
        List<Missing> missing = new ArrayList<>(mark.missing());
        if (undated.isPresent()) {
            // Nothing is counted: the day it would be counted on is that of the event.
            missing.add(new Missing(Missing.Kind.EVENT, undated.get(), List.of()));
            return Optional.of(new ExceptionAtWork(picked.provision(), value, Truth.MAYBE, missing));
        }
        return counted(value.onlyIf().get(), picked.provision(), life, mark.truth(), missing)
                .map(known -> new ExceptionAtWork(picked.provision(), value, known, missing));
    }

    /** Whether it rests on an event, told with its day, that happened before the first law that is encoded. */
    private static boolean isOlderThanItsLaw(ValueOnADay picked, JudgedLife life) {
        Provision provision = picked.provision();
        return provision.datedBy() == DatedBy.EVENT
                && life.axisDay(provision).isBefore(provision.values().get(0).from());
    }

    /** Whether the count on which the exception depends holds: no exception where it surely does not. */
    private static Optional<Truth> counted(
            ProvisionValue.CountedClass onlyIf,
            Provision provision,
            JudgedLife life,
            Truth marked,
            List<Missing> missing) {
        MeasureContext usual = life.context(provision, LeftOutDays.none());
        Optional<AbsenceDays> ofAbsence = onlyIf.on().map(day -> AbsenceDays.of(day, usual));
        List<LocalDate> days =
                ofAbsence.isEmpty() ? List.of(usual.day()) : ofAbsence.get().days();
        boolean surelyHolds = true;
        boolean surelyFails = true;
        List<Missing> open = List.of();
        for (int at = 0; at < days.size(); at++) {
            MeasureContext context = ofAbsence.isEmpty() ? usual : usual.onDay(days.get(at));
            Measured measured = life.measurer().measure(onlyIf.measure(), context);
            Yardstick.Holding least =
                    Yardstick.read(onlyIf.is(), measured.least(), context).holding();
            Yardstick.Holding most = measured.isExact()
                    ? least
                    : Yardstick.read(onlyIf.is(), measured.most(), context).holding();
            surelyHolds &= least == Yardstick.Holding.HOLDS && most == Yardstick.Holding.HOLDS;
            surelyFails &= least == Yardstick.Holding.FAILS && most == Yardstick.Holding.FAILS;
            if (!measured.missing().isEmpty()) {
                open = open.isEmpty() ? new ArrayList<>() : open;
                open.addAll(measured.missing());
            }
        }
        if (surelyFails) {
            return Optional.empty();
        }
        if (surelyHolds) {
            return Optional.of(marked);
        }
        missing.addAll(open);
        ofAbsence.ifPresent(absence -> missing.addAll(absence.missing()));
        return Optional.of(Truth.MAYBE);
    }
}
