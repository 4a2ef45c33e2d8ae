package org.circula.explain;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.circula.time.Span;

/** Days and runs of days in words: "10 January 2028", "from 3 May 2024 to 9 June 2024". */
final class DayWords {

    /** More stretches than this are counted, not listed: nobody reads a question with twenty pairs of dates. */
    private static final int MOST_STRETCHES_LISTED = 3;

    private final Catalogue catalogue;
    private final DateTimeFormatter day;
    private final DateTimeFormatter weekday;

    DayWords(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.day = DateTimeFormatter.ofPattern(catalogue.say("date.day"), catalogue.language());
        this.weekday = DateTimeFormatter.ofPattern(catalogue.say("date.weekday"), catalogue.language());
    }

    String day(LocalDate date) {
        return day.format(date);
    }

    /** With the day of the week, for a day to act on. */
    String dayToActOn(LocalDate date) {
        return weekday.format(date);
    }

    /** "from … to …", "on …", "from … on". */
    String span(Span span) {
        if (span.end().isEmpty()) {
            return catalogue.say("span.open", "first", day(span.firstDay()));
        }
        LocalDate last = span.end().get();
        return last.equals(span.firstDay())
                ? catalogue.say("span.one-day", "first", day(last))
                : catalogue.say("span.closed", Map.of("first", day(span.firstDay()), "last", day(last)));
    }

    /** Stretches asked about: "between … and …", several joined by "or". */
    String spansAskedAbout(List<Span> spans) {
        List<String> listed = spans.stream()
                .limit(MOST_STRETCHES_LISTED)
                .map(this::spanAskedAbout)
                .toList();
        String words = joined(listed, "list.or");
        int more = spans.size() - listed.size();
        return more == 0 ? words : catalogue.say("span.more", Map.of("spans", words, "count", more));
    }

    private String spanAskedAbout(Span span) {
        if (span.end().isEmpty()) {
            return catalogue.say("span.since", "first", day(span.firstDay()));
        }
        LocalDate last = span.end().get();
        return last.equals(span.firstDay())
                ? catalogue.say("span.one-day", "first", day(last))
                : catalogue.say("span.between", Map.of("first", day(span.firstDay()), "last", day(last)));
    }

    /** A list in words: "a, b and c". */
    String all(List<String> words) {
        return joined(words, "list.and");
    }

    /** A list in words: "a, b or c". */
    String any(List<String> words) {
        return joined(words, "list.or");
    }

    private String joined(List<String> words, String lastLink) {
        List<String> rest = new ArrayList<>(words);
        if (rest.isEmpty()) {
            return "";
        }
        String last = rest.remove(rest.size() - 1);
        if (rest.isEmpty()) {
            return last;
        }
        String before = rest.stream()
                .reduce((one, other) -> catalogue.say("list.comma", Map.of("before", one, "last", other)))
                .orElseThrow();
        return catalogue.say(lastLink, Map.of("before", before, "last", last));
    }
}
