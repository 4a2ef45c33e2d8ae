package org.circula.harness.external;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.circula.harness.external.CaseInputs.WrittenSpan;

/**
 * The text of a life, put together from what a case says, so that it goes through the same door as any other. Days are the
 * texts of the case. What a case does not tell did not happen: statuses and events are complete.
 */
public final class LifeDraft {

    /** From here on a life of a case is told. It is no day of law; days of a life begin here. */
    public static final String EARLIEST_DAY = "1900-01-01";

    private final List<String> stays = new ArrayList<>();
    private final List<String> statuses = new ArrayList<>();
    private final List<String> events = new ArrayList<>();
    private final List<String> answers = new ArrayList<>();
    private final List<String> insured = new ArrayList<>();
    private Optional<String> nationality = Optional.empty();
    private Optional<String> born = Optional.empty();
    private boolean nationalitiesTold;

    /** The person is a national of this country, where it is known. */
    public LifeDraft nationalOf(Optional<String> country) {
        nationality = country;
        return this;
    }

    /** The person is a national of this country, or is told to be of none where it is empty. */
    public LifeDraft nationalOfOnly(Optional<String> country) {
        nationality = country;
        nationalitiesTold = true;
        return this;
    }

    /** Born on a day. */
    public LifeDraft born(Object day) {
        born = Optional.of(day.toString());
        return this;
    }

    /** In a country. */
    public LifeDraft in(String country, WrittenSpan days) {
        return stay("in", country, days, Optional.empty());
    }

    /** In a country from a day on until another, both days of the stay. */
    public LifeDraft in(String country, Object from, Object to) {
        return in(country, new WrittenSpan(from.toString(), Optional.of(to.toString())));
    }

    /** In a country from a day on. */
    public LifeDraft inSince(String country, Object from) {
        return in(country, new WrittenSpan(from.toString(), Optional.empty()));
    }

    /** Outside a territory from the day of leaving to the day of coming back. */
    public LifeDraft outside(String territory, Object leaving, Object back, Optional<String> reason) {
        return stay("outside", territory, new WrittenSpan(leaving.toString(), Optional.of(back.toString())), reason);
    }

    /** Outside a territory from the day of leaving on. */
    public LifeDraft outsideSince(String territory, Object leaving) {
        return stay("outside", territory, new WrittenSpan(leaving.toString(), Optional.empty()), Optional.empty());
    }

    /**
     * Stays in the countries of a territory, and outside it before, between and after. Which country is not said, so stays are
     * told in one and another by turns: two stays are two entries. Stays that overlap are one in the territory, though not in a
     * country: who has told of two was there on the days of both.
     */
    public LifeDraft comingAndGoing(String territory, List<String> countries, List<WrittenSpan> visits) {
        return comingAndGoing(territory, countries, visits, EARLIEST_DAY);
    }

    /** The same of somebody of whom nothing is told before a day. */
    public LifeDraft comingAndGoing(
            String territory, List<String> countries, List<WrittenSpan> visits, String firstDay) {
        List<WrittenSpan> ordered = withoutOverlaps(visits.stream()
                .sorted(Comparator.comparing(WrittenSpan::from)
                        .thenComparing(visit -> visit.to().orElse("")))
                .toList());
        String outsideFrom = firstDay;
        int turn = 0;
        for (WrittenSpan visit : ordered) {
            if (outsideFrom.compareTo(visit.from()) < 0) {
                outside(territory, outsideFrom, visit.from(), Optional.empty());
            }
            in(countries.get(turn++ % countries.size()), visit);
            outsideFrom = visit.to().orElse("");
        }
        if (!outsideFrom.isEmpty()) {
            outsideSince(territory, outsideFrom);
        }
        return this;
    }

    /**
     * In a country from the first day on but for trips, outside this territory from the day of leaving to the day of coming back.
     * Trips that overlap are one: whoever tells of both was away on the days between of either.
     */
    public LifeDraft awayOnTrips(String country, String territory, List<WrittenSpan> trips) {
        List<WrittenSpan> ordered = withoutOverlaps(
                trips.stream().sorted(Comparator.comparing(WrittenSpan::from)).toList());
        Object since = EARLIEST_DAY;
        for (WrittenSpan trip : ordered) {
            in(country, since, trip.from());
            since = trip.to().orElseThrow(() -> new NotMappedException("trips"));
            outside(territory, trip.from(), since, Optional.empty());
        }
        return inSince(country, since);
    }

    private static List<WrittenSpan> withoutOverlaps(List<WrittenSpan> ordered) {
        List<WrittenSpan> joined = new ArrayList<>();
        for (WrittenSpan visit : ordered) {
            Optional<WrittenSpan> before =
                    joined.isEmpty() ? Optional.empty() : Optional.of(joined.get(joined.size() - 1));
            if (before.filter(earlier -> overlap(earlier, visit)).isPresent()) {
                boolean endsLater =
                        before.get().to().orElseThrow().compareTo(visit.to().orElseThrow()) < 0;
                joined.set(
                        joined.size() - 1,
                        new WrittenSpan(
                                before.get().from(),
                                endsLater ? visit.to() : before.get().to()));
            } else {
                joined.add(visit);
            }
        }
        return joined;
    }

    /** Whether two stays, each ended in its order, share more than a travel day. */
    private static boolean overlap(WrittenSpan earlier, WrittenSpan later) {
        return isInOrder(earlier)
                && isInOrder(later)
                && later.from().compareTo(earlier.to().orElseThrow()) < 0;
    }

    private static boolean isInOrder(WrittenSpan visit) {
        return visit.to().filter(to -> visit.from().compareTo(to) <= 0).isPresent();
    }

    /** Holds a status since a day. */
    public LifeDraft holds(String kind, String state, Object since) {
        statuses.add(
                "{\"kind\": " + quoted(kind) + ", \"in\": " + quoted(state) + ", \"from\": " + quoted(since) + "}");
        return this;
    }

    /** Held a status from one day through another. */
    public LifeDraft holdsUntil(String kind, String state, Object since, Object until) {
        statuses.add("{\"kind\": " + quoted(kind) + ", \"in\": " + quoted(state) + ", \"from\": " + quoted(since)
                + ", \"to\": " + quoted(until) + "}");
        return this;
    }

    /** Holds a status on these days. */
    public LifeDraft holds(String kind, String state, WrittenSpan days) {
        statuses.add("{\"kind\": " + quoted(kind) + ", \"in\": " + quoted(state) + ", \"from\": " + quoted(days.from())
                + days.to().map(to -> ", \"to\": " + quoted(to)).orElse("") + "}");
        return this;
    }

    /** Something happened on a day. */
    public LifeDraft happened(String kind, Object day) {
        events.add("{\"kind\": " + quoted(kind) + ", \"date\": " + quoted(day) + "}");
        return this;
    }

    /** The person answers a question with yes or no. */
    public LifeDraft answers(String question, boolean yes) {
        answers.add(quoted(question) + ": " + yes);
        return this;
    }

    /** The person answers a question with a whole number. */
    public LifeDraft answers(String question, int number) {
        answers.add(quoted(question) + ": " + number);
        return this;
    }

    /** Insured for some years in a country, which are all there is; without it nothing is said of insurance. */
    public LifeDraft insuredForYears(String country, String branch, int years) {
        return insuredFor(country, branch, years, "year");
    }

    /** Insured for some months in a country, which are all there is; without it nothing is said of insurance. */
    public LifeDraft insuredForMonths(String country, String branch, int months) {
        return insuredFor(country, branch, months, "month");
    }

    /** Insured for some days in a country, which are all there is; without it nothing is said of insurance. */
    public LifeDraft insuredForDays(String country, String branch, int days) {
        return insuredFor(country, branch, days, "day");
    }

    private LifeDraft insuredFor(String country, String branch, int credits, String unit) {
        insured.add("{\"in\": " + quoted(country) + ", \"branch\": " + quoted(branch) + ", \"credits\": " + credits
                + ", \"unit\": " + quoted(unit) + "}");
        return this;
    }

    /** Insured in a country from one day to another, which is all there is; without it nothing is said of insurance. */
    public LifeDraft insured(String country, String branch, Object from, Object to) {
        insured.add("{\"in\": " + quoted(country) + ", \"branch\": " + quoted(branch) + ", \"from\": " + quoted(from)
                + ", \"to\": " + quoted(to) + "}");
        return this;
    }

    /** The text. */
    public String text() {
        List<String> person = new ArrayList<>();
        born.ifPresent(day -> person.add("\"born\": " + quoted(day)));
        if (nationalitiesTold || nationality.isPresent()) {
            person.add(
                    "\"nationalities\": [" + nationality.map(LifeDraft::quoted).orElse("") + "]");
        }
        return "{" + (person.isEmpty() ? "" : "\"person\": {" + String.join(", ", person) + "},\n")
                + list("stays", stays) + ",\n" + list("statuses", statuses) + ",\n" + list("events", events)
                + (insured.isEmpty() ? "" : ",\n" + list("insured", insured))
                + ",\n\"answers\": {" + String.join(", ", answers) + "}}";
    }

    private LifeDraft stay(String where, String place, WrittenSpan days, Optional<String> reason) {
        stays.add("{" + quoted(where) + ": " + quoted(place) + ", \"from\": " + quoted(days.from())
                + days.to().map(to -> ", \"to\": " + quoted(to)).orElse("")
                + reason.map(word -> ", \"reason\": " + quoted(word)).orElse("") + "}");
        return this;
    }

    private static String list(String key, List<String> entries) {
        return quoted(key) + ": " + entries.stream().collect(Collectors.joining(",\n  ", "[\n  ", "]"));
    }

    private static String quoted(Object text) {
        return "\"" + text.toString().replaceAll("[\"\\\\\\p{Cntrl}]", " ") + "\"";
    }
}
