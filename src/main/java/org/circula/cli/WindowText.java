package org.circula.cli;

import java.time.LocalDate;
import java.util.Optional;
import org.circula.advise.window.CountedStay;
import org.circula.advise.window.DayCount;
import org.circula.advise.window.DayLeft;
import org.circula.advise.window.EarliestStay;
import org.circula.advise.window.LatestExit;
import org.circula.advise.window.LongestStay;
import org.circula.advise.window.TripsFit;
import org.circula.advise.window.WindowReport;

/** What a limit on counted days still allows, on a terminal. */
final class WindowText {

    private static final String CAUTIOUS =
            " (cautious: days that are not known are counted against you; knowing them can only help)";

    private final Page page;

    WindowText(Page page) {
        this.page = page;
    }

    void print(WindowReport report) {
        Words words = Words.of(report.spends());
        page.heading(report.says()
                + report.daysAllowed().map(days -> ": " + days(days)).orElse(""));
        page.quiet(
                2,
                report.provision() + (report.sources().isEmpty() ? "" : " · " + String.join("; ", report.sources())));
        page.space();
        page.line("On " + report.asOf() + ": " + used(report.used()));
        report.usedBy().forEach(stay -> page.line(2, stay(stay)));
        if (!report.keptFrom().equals(Optional.of(report.asOf()))) {
            page.line("The limit is broken. "
                    + report.keptFrom()
                            .map(day -> "It is kept again from " + day + ", if " + words.spared() + ".")
                            .orElse("It is not kept again in ten years."));
        }
        page.space();
        report.latestExit().ifPresent(exit -> page.line(exit(exit, words)));
        report.longestStay().ifPresent(longest -> page.line(longest(longest, words)));
        report.earliestStay().ifPresent(earliest -> page.line(earliest(earliest, words)));
        report.fullAgain().ifPresent(full -> page.line(full(full, words)));
        report.trips().ifPresent(trips -> page.line(trips(trips)));
        rollOffs(report);
        table(report, words);
        page.space();
        if (!report.exceptionsNotAsked().isEmpty()) {
            page.quiet(0, "Not looked at, and may allow more: " + String.join(", ", report.exceptionsNotAsked()) + ".");
        }
        page.quiet(0, report.information());
        page.done();
    }

    private void rollOffs(WindowReport report) {
        if (report.rollOffs().isEmpty()) {
            return;
        }
        page.space();
        page.heading("Days roll off");
        report.rollOffs().forEach(rollOff -> page.line(2, rollOff.day() + "  " + days(rollOff.by())));
    }

    private void table(WindowReport report, Words words) {
        if (report.table().isEmpty()) {
            return;
        }
        page.space();
        page.heading("Days left");
        page.verbatim("  %-12s%-22s%s".formatted("day", "if " + words.spared(), "if " + words.spent()));
        for (DayLeft row : report.table()) {
            page.verbatim("  %-12s%-22s%s".formatted(row.day(), left(row.ifSpared()), left(row.ifSpent())));
        }
    }

    private static String left(DayCount count) {
        return count.left().map(String::valueOf).orElse("-") + (count.certain() ? "" : " or more");
    }

    private static String used(DayCount count) {
        String counted =
                count.months() == 0 ? days(count.days()) : count.months() + " months and " + days(count.days());
        String left = count.left()
                .map(days -> days < 0 ? ", " + days(-days) + " too far" : ", " + days(days) + " left")
                .orElse("");
        return counted + " counted" + left + "." + (count.certain() ? "" : CAUTIOUS);
    }

    private static String stay(CountedStay stay) {
        return stay.first() + " to " + stay.last() + "  " + days(stay.days())
                + stay.place().map(place -> " in " + place).orElse("");
    }

    private static String exit(LatestExit exit, Words words) {
        if (exit.daysOver() > 0) {
            return "This " + words.noun() + " is over the limit by " + days(exit.daysOver())
                    + exit.lastDay()
                            .map(day -> "; the last day allowed was " + day)
                            .orElse("") + "."
                    + cautious(exit.certain());
        }
        return exit.lastDay()
                        .map(day -> "The last day of this " + words.noun() + " may be " + day + ", "
                                + days(exit.furtherDays().orElse(0L)) + " more" + returning(exit.returnBy())
                                + ".")
                        .orElse("This " + words.noun() + " may last as far as anybody looks, ten years.")
                + cautious(exit.certain());
    }

    private static String longest(LongestStay longest, Words words) {
        return longest.days()
                        .map(days -> days == 0
                                ? "No " + words.noun() + " may begin on " + longest.from() + "."
                                : "The longest " + words.noun() + " from " + longest.from() + " has " + days(days)
                                        + longest.lastDay()
                                                .map(day -> ", until " + day)
                                                .orElse("")
                                        + returning(longest.returnBy()) + ".")
                        .orElse("There is no limit in sight: " + words.withArticle() + " from " + longest.from()
                                + " may last ten years and more.")
                + cautious(longest.certain());
    }

    private static String returning(Optional<LocalDate> returnBy) {
        return returnBy.map(day -> "; be back by " + day).orElse("");
    }

    private static String earliest(EarliestStay earliest, Words words) {
        return earliest.entry()
                        .map(day -> "The earliest " + words.noun() + " of " + days(earliest.days()) + " begins on "
                                + day + ".")
                        .orElse("No " + words.noun() + " of " + days(earliest.days()) + " is possible in ten years.")
                + cautious(earliest.certain());
    }

    private static String full(EarliestStay full, Words words) {
        return full.entry()
                        .map(day -> "The full allowance is back for " + words.withArticle() + " that begins on " + day
                                + ".")
                        .orElse("The full allowance does not come back in ten years.")
                + cautious(full.certain());
    }

    private static String trips(TripsFit trips) {
        return trips.fits()
                ? "The trips fit."
                : "The trips do not fit: they break the limit on "
                        + trips.breaksOn().map(LocalDate::toString).orElse("a later day") + ", for "
                        + days(trips.daysBroken()) + ", by up to " + days(trips.overBy()) + "."
                        + cautious(trips.certain());
    }

    private static String cautious(boolean certain) {
        return certain ? "" : CAUTIOUS;
    }

    private static String days(long number) {
        return number + (number == 1 ? " day" : " days");
    }

    /** How people call what uses up the limit. */
    private record Words(String noun, String withArticle, String spared, String spent) {

        static Words of(String spends) {
            return switch (spends) {
                case "absence" -> new Words("absence", "an absence", "you are there", "you are away");
                case "work" -> new Words("time of work", "a time of work", "you do not work", "you work");
                default -> new Words("stay", "a stay", "you stay out", "you are in");
            };
        }
    }
}
