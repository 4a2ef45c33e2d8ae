package org.circula.law.check;

import java.util.List;
import org.circula.law.Condition;
import org.circula.law.Condition.CountOperand;
import org.circula.law.Condition.DayOfEventOperand;
import org.circula.law.Condition.MoneyOperand;
import org.circula.law.Condition.Operand;
import org.circula.law.Condition.PeriodOperand;
import org.circula.law.Condition.SeriesOperand;
import org.circula.law.Condition.ShareOperand;
import org.circula.law.Faults;
import org.circula.law.MeasureSpecification;
import org.circula.law.Place;
import org.circula.law.ProvisionValue;
import org.circula.law.SumRule;
import org.circula.law.parse.DomainParser.Parsed;
import org.circula.law.parse.RulesDraft;

/** What is counted and what it is compared with are of one unit. */
final class UnitsFit implements RuleCheck {

    @Override
    public void check(RulesDraft draft, Faults faults) {
        for (Parsed parsed : draft.provisionsAndOverrides()) {
            List<ProvisionValue> values = parsed.provision().values();
            for (int index = 0; index < values.size(); index++) {
                ProvisionValue value = values.get(index);
                Place keep = Places.ofValue(parsed, index, "keep");
                fits(value, keep, faults);
                value.readings().forEach(reading -> fits(reading.value(), keep, faults));
                Place onlyIf = Places.ofValue(parsed, index, "only-if");
                value.onlyIf().ifPresent(counted -> fits(counted.measure(), counted.is(), onlyIf, faults));
            }
        }
    }

    private static void fits(ProvisionValue value, Place place, Faults faults) {
        if (value.measure().isPresent() && value.keep().isPresent()) {
            fits(value.measure().get(), value.keep().get(), place, faults);
        }
    }

    private static void fits(MeasureSpecification measure, Condition condition, Place place, Faults faults) {
        for (Operand operand : condition.operands()) {
            if (!fits(measure, operand)) {
                faults.add(
                        place,
                        "The take '" + measure.take().word() + "' counts " + expected(measure)
                                + ", but the condition compares with something else. Write the threshold in that unit, or"
                                + " choose another take" + (isAdded(measure) ? " or 'sum'." : "."));
            }
        }
    }

    private static boolean fits(MeasureSpecification measure, Operand operand) {
        boolean period = isPeriod(operand);
        return switch (measure.take()) {
            case NEAREST_ABSENCE,
                    NEAREST_PRESENCE,
                    ABSENCE_ONCE_HELD,
                    COUNTED_RESIDENCE,
                    CONTINUOUS_PRESENCE,
                    TIME_SINCE_ENTRY,
                    TIME_HELD,
                    TIME_SINCE_END_OF_STATUS,
                    TIME_TO_END_OF_STATUS,
                    TIME_SINCE_EVENT,
                    TIME_BETWEEN_EVENTS,
                    AGE -> period;
            case TOTAL_ABSENCE,
                    TOTAL_PRESENCE,
                    WORST_WINDOW_ABSENCE,
                    WORST_BLOCK_ABSENCE,
                    MOST_WINDOW_PRESENCE,
                    MOST_WINDOW_WORK,
                    LEAST_CALENDAR_YEAR,
                    AVERAGE_CALENDAR_YEAR,
                    MOST_CALENDAR_YEAR_PRESENCE,
                    MOST_CALENDAR_YEAR_ABSENCE,
                    MOST_CALENDAR_YEAR_WORK,
                    TIME_WORKED,
                    TIME_OUT_OF_WORK ->
                measure.sum().filter(SumRule.DAYS::equals).isPresent()
                        ? isCount(operand, "days") || isPeriodOfDays(operand)
                        : period;
            case DAYS_IN_WINDOW, PRESENCE_BEFORE, COUNTED_PRESENCE, ATTAINABLE_PRESENCE, LEAST_YEAR_PRESENCE ->
                isCount(operand, "days") || isPeriodOfDays(operand);
            case DAYS_SINCE_FIRST_ENTRY -> isCount(operand, "days") || period;
            case RENEWALS -> isCount(operand, "renewals");
            case STATUSES_HELD -> operand instanceof CountOperand;
            case ABSENCES_LONGER_THAN -> isCount(operand, "absences");
            case STATES_INSURED -> isCount(operand, "states");
            case YEARS_WITH_PRESENCE -> isCount(operand, "years");
            case CALENDAR_MONTHS_AWAY -> isCount(operand, "months");
            case INSURED_TIME -> period || operand instanceof CountOperand;
            case ANSWERED_AMOUNT ->
                operand instanceof MoneyOperand
                        || operand instanceof SeriesOperand
                        || operand instanceof CountOperand
                        || period;
        };
    }

    private static String expected(MeasureSpecification measure) {
        return switch (measure.take()) {
            case DAYS_IN_WINDOW, PRESENCE_BEFORE, COUNTED_PRESENCE, ATTAINABLE_PRESENCE, LEAST_YEAR_PRESENCE ->
                "days (\"90 days\")";
            case DAYS_SINCE_FIRST_ENTRY -> "days (\"90 days\") or a period (P3M)";
            case RENEWALS -> "renewals (\"3 renewals\")";
            case STATUSES_HELD -> "statuses (\"3 visas\")";
            case ABSENCES_LONGER_THAN -> "absences (\"1 absences\")";
            case YEARS_WITH_PRESENCE -> "years (\"4 years\")";
            case CALENDAR_MONTHS_AWAY -> "months (\"6 months\")";
            case STATES_INSURED -> "States (\"2 states\")";
            case INSURED_TIME -> "a period (P15Y) or units of insurance (\"4 quarters\")";
            case ANSWERED_AMOUNT -> "money ({amount, currency}), a series ({times, of}) or a count (\"6 months\")";
            default ->
                measure.sum().filter(SumRule.DAYS::equals).isPresent() ? "days (\"90 days\")" : "a period (P12M)";
        };
    }

    private static boolean isAdded(MeasureSpecification measure) {
        return measure.sum().isPresent();
    }

    private static boolean isPeriod(Operand operand) {
        return operand instanceof PeriodOperand
                || operand instanceof ShareOperand
                || operand instanceof DayOfEventOperand;
    }

    private static boolean isPeriodOfDays(Operand operand) {
        return operand instanceof PeriodOperand written && written.period().toTotalMonths() == 0;
    }

    private static boolean isCount(Operand operand, String unit) {
        return operand instanceof CountOperand count
                && (count.unit().equals(unit) || (count.unit() + "s").equals(unit));
    }
}
