package org.circula.measure;

import java.util.EnumMap;
import java.util.Map;
import org.circula.law.MeasureSpecification;
import org.circula.law.MeasureSpecification.LooksAt;
import org.circula.law.Take;

/**
 * A count of days as it stands on one day: in the window that ends on that day alone, in the calendar year of that day alone.
 *
 * <p>A measure may look at every window or at every day of a stay, and what was once too much stays too much; the running count
 * falls as days leave the window. A count that has no window stands as it is.
 *
 * <table>
 * <caption>Away 2024-01-02 to 2024-04-09 (99 days), the most in any P12M, in days</caption>
 * <tr><th>day</th><th>measure</th><th>running count</th></tr>
 * <tr><td>2024-04-09</td><td>99</td><td>99</td></tr>
 * <tr><td>2025-01-01</td><td>99</td><td>99</td></tr>
 * <tr><td>2025-01-02</td><td>99</td><td>98</td></tr>
 * <tr><td>2025-04-09</td><td>99</td><td>0</td></tr>
 * </table>
 */
public final class RunningCount {

    private static final Map<Take, MostInAnyWindow> ANY_WINDOW = new EnumMap<>(Map.of(
            Take.MOST_WINDOW_PRESENCE, MostInAnyWindow.ofPresence(),
            Take.WORST_WINDOW_ABSENCE, MostInAnyWindow.ofAbsence(),
            Take.MOST_WINDOW_WORK, MostInAnyWindow.ofWork()));

    private static final Measurer MEASURER = new Measurer();

    private RunningCount() {}

    /** The count on the day of the context; bounds where facts are missing. */
    public static Measured of(MeasureSpecification specification, MeasureContext context) {
        MostInAnyWindow anyWindow = ANY_WINDOW.get(specification.take());
        if (anyWindow != null && Subjects.isPlaceKnown(specification, context)) {
            return anyWindow.inWindowEndingOn(context.day(), specification, context);
        }
        return MEASURER.measure(onTheDay(specification), context);
    }

    /** The specification of the same count that looks at the day, or its calendar year, alone; itself where it has neither. */
    public static MeasureSpecification onTheDay(MeasureSpecification specification) {
        return switch (specification.take()) {
            case DAYS_IN_WINDOW, DAYS_SINCE_FIRST_ENTRY -> specification.lookingAt(LooksAt.AS_OF);
            case MOST_CALENDAR_YEAR_PRESENCE, MOST_CALENDAR_YEAR_ABSENCE, MOST_CALENDAR_YEAR_WORK ->
                specification.overYears(1);
            default -> specification;
        };
    }
}
