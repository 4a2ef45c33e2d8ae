package org.circula.measure;

import org.circula.law.MeasureSpecification;
import org.circula.time.CalendarCount;
import org.circula.time.DaySet;
import org.circula.time.UncertainDays;

/**
 * Absences with the days in them that are left out.
 *
 * <p>A day that exceptions leave out does not count and does not end an absence either: the person was away on it. Eighteen months
 * abroad, a month that is left out and eighteen months more are one absence of thirty-six months. Only days that count as presence part
 * an absence in two.
 *
 * <p>With open days the least is made of the days that surely count, over those surely spent away; the most of those that perhaps
 * count, over those perhaps spent away. More days that count, and more days away, only bring an absence nearer its limit, since the
 * limit goes by how many days count, back from the last.
 *
 * @param counted days that count
 * @param away days away, those left out among them
 */
record UnbrokenAbsences(UncertainDays counted, UncertainDays away) {

    /** The absences among these days. */
    static UnbrokenAbsences of(MeasureSpecification specification, MeasureContext context, DaySet among) {
        UncertainDays away = Subjects.awayForTheReasonsAsked(specification, context, among);
        return new UnbrokenAbsences(Subjects.lessWhatIsLeftOut(away, specification, context), away);
    }

    boolean isKnown() {
        return counted.isKnown() && away.isKnown();
    }

    /** The days of which it is open whether they count, or whether they part an absence. */
    DaySet open() {
        return counted.open().union(away.open());
    }

    Amount.Stretches least() {
        return joined(counted.surely(), away.surely());
    }

    Amount.Stretches most() {
        return joined(counted.perhaps(), away.perhaps());
    }

    private static Amount.Stretches joined(DaySet counted, DaySet away) {
        return counted.runCount() < 2
                ? Stretches.of(counted, CalendarCount.AFTER_ANCHOR)
                : Stretches.joinedOver(away.minus(counted), counted, CalendarCount.AFTER_ANCHOR);
    }
}
