package org.circula.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.circula.person.Answer;
import org.circula.person.HeldStatus;
import org.circula.person.Known;
import org.circula.person.Life;
import org.circula.person.Person;
import org.circula.person.Stay;
import org.circula.time.Span;

/**
 * Lives of Spain, the same in every run: residents on temporary permits with renewals, workers sent abroad, long-term residents
 * of both statuses, Blue Card holders, visitors; each with trips around the limits.
 *
 * <p>Asked about as the law was applied on {@link #AS_OF}, when absences still cost a temporary permit.
 */
final class SpanishLives {

    /** The day asked about. */
    static final LocalDate AS_OF = LocalDate.of(2023, 5, 31);

    /** How many lives there are. */
    static final int COUNT = 64;

    private static final String SPAIN = "ES";
    private static final String SHORT_STAY = "eu.short-stay.stay";
    private static final List<String> ABROAD = List.of("CO", "MA", "EC", "US", "FR", "DE");
    private static final List<String> REASONS = List.of("holiday", "family", "work", "study");

    private final Random random = new Random(20_230_531L);

    private SpanishLives() {}

    /** All lives. */
    static List<SpanishLife> all() {
        SpanishLives lives = new SpanishLives();
        List<SpanishLife> all = new ArrayList<>();
        for (int at = 0; at < COUNT; at++) {
            all.add(lives.life(at % 8));
        }
        return List.copyOf(all);
    }

    private SpanishLife life(int sort) {
        return switch (sort) {
            case 0 -> temporary(List.of("es.temporary"));
            case 1 -> temporary(List.of("es.temporary-work", "es.temporary-work-renewed"));
            case 2 -> temporary(List.of("es.international-work"));
            case 3, 4 ->
                settled(
                        List.of("es.temporary", "es.long-term"),
                        List.of("es.long-term.keep", "es.ltr-eu.acquire", SHORT_STAY));
            case 5 ->
                settled(List.of("es.temporary", "eu.ltr"), List.of("eu.ltr.keep", "es.long-term.acquire", SHORT_STAY));
            case 6 ->
                resident(
                        List.of("eu.blue-card"),
                        2016 + random.nextInt(5),
                        330,
                        List.of("es.long-term.acquire", "es.ltr-eu.acquire", SHORT_STAY));
            default -> visitor();
        };
    }

    private SpanishLife temporary(List<String> kinds) {
        return resident(
                kinds,
                2014 + random.nextInt(6),
                200,
                List.of("es.temporary.keep", "es.long-term.acquire", "es.ltr-eu.acquire", SHORT_STAY));
    }

    private SpanishLife settled(List<String> kinds, List<String> pathways) {
        return resident(kinds, 2008 + random.nextInt(4), 550, pathways);
    }

    private SpanishLife resident(List<String> kinds, int year, int longestTrip, List<String> pathways) {
        LocalDate granted = LocalDate.of(year, 1 + random.nextInt(12), 1 + random.nextInt(28));
        List<HeldStatus> statuses = new ArrayList<>();
        LocalDate from = granted;
        for (int at = 0; at < kinds.size(); at++) {
            boolean last = at == kinds.size() - 1;
            LocalDate next = from.plusYears(at + (kinds.get(at).equals("es.temporary") ? 5 : 1));
            statuses.add(status(kinds.get(at), last ? Span.runningFrom(from) : Span.of(from, next.minusDays(1))));
            from = next;
        }
        LocalDate arrival = granted.minusDays(random.nextInt(110));
        return life(stays(arrival, longestTrip, 60), statuses, pathways);
    }

    private SpanishLife visitor() {
        LocalDate arrival = LocalDate.of(2022, 1 + random.nextInt(6), 1 + random.nextInt(28));
        return life(stays(arrival, 120, 45), List.of(), List.of("es.long-term.acquire", SHORT_STAY));
    }

    /** Spain from the arrival on, with a trip after every stay; each trip shares its travel days with the stays around it. */
    private List<Stay> stays(LocalDate arrival, int longestTrip, int shortestStay) {
        List<Stay> stays = new ArrayList<>();
        stays.add(stay("CO", Optional.of("family"), Span.of(LocalDate.of(1995, 1, 1), arrival)));
        LocalDate back = arrival;
        for (int trips = 2 + random.nextInt(6); trips > 0; trips--) {
            LocalDate left = back.plusDays(shortestStay + random.nextInt(400));
            LocalDate returned = left.plusDays(7 + random.nextInt(longestTrip));
            if (!returned.isBefore(AS_OF)) {
                break;
            }
            stays.add(stay(SPAIN, Optional.empty(), Span.of(back, left)));
            stays.add(stay(anyOf(ABROAD), Optional.of(anyOf(REASONS)), Span.of(left, returned)));
            back = returned;
        }
        stays.add(stay(SPAIN, Optional.empty(), Span.runningFrom(back)));
        return stays;
    }

    private SpanishLife life(List<Stay> stays, List<HeldStatus> statuses, List<String> pathways) {
        boolean insured = random.nextInt(8) > 0;
        Map<String, Answer> answers = Map.of(
                "es.means-sufficient", new Answer.YesNo(true),
                "health-insurance", new Answer.YesNo(insured),
                "es.long-term-class", new Answer.YesNo(false));
        Person person = new Person(
                Optional.of(LocalDate.of(1985, 1 + random.nextInt(12), 1 + random.nextInt(28))),
                Optional.of("F"),
                Known.all(List.of("CO")));
        Life life = new Life(
                person,
                Known.all(stays),
                List.of(),
                Known.all(statuses),
                Known.all(List.of()),
                Known.all(List.of()),
                Known.all(List.of()),
                List.of(),
                answers);
        return new SpanishLife(life, pathways);
    }

    private String anyOf(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }

    private static Stay stay(String country, Optional<String> reason, Span days) {
        return new Stay(new Stay.In(country), days, reason, Optional.of(false));
    }

    private static HeldStatus status(String kind, Span days) {
        return new HeldStatus(kind, SPAIN, days, Optional.empty(), Optional.empty(), Optional.empty(), false);
    }
}
