package org.circula.advise.window;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.circula.person.Known;
import org.circula.person.Life;
import org.circula.person.Person;
import org.circula.person.Stay;
import org.circula.time.Span;

/** Random lives of stays inside and outside the area, told from long ago, that change from 2012 on, with month ends, 29 February and shared travel days. */
final class VisitedLives {

    /** The first day told: before it a limit on all absences would have to reckon with more. */
    private static final LocalDate BEGIN = LocalDate.of(1890, 1, 1);

    /** The first day that matters: until then nothing changes. */
    static final LocalDate TOLD = LocalDate.of(2010, 1, 1);

    private VisitedLives() {}

    /** A life and the day up to which facts are known. */
    record Visited(Life life, LocalDate asOf) {

        boolean present(LocalDate day) {
            return life.stays().items().stream()
                    .anyMatch(stay ->
                            stay.place() instanceof Stay.In && stay.days().contains(day));
        }

        boolean unknown(LocalDate day) {
            return life.unknownDays().stream().anyMatch(span -> span.contains(day));
        }

        boolean lastStayIsOpen() {
            List<Stay> stays = life.stays().items();
            return stays.get(stays.size() - 1).days().stillRunning();
        }
    }

    /** Every day known; inside or outside the area at first. */
    static Visited known(long seed, boolean insideAtFirst) {
        Random random = new Random(seed);
        List<Stay> stays = stays(random, insideAtFirst);
        return new Visited(life(stays, List.of()), asOf(stays, random));
    }

    /** One or two stretches unknown. */
    static Visited withUnknownDays(long seed, boolean insideAtFirst) {
        Random random = new Random(seed);
        List<Stay> stays = stays(random, insideAtFirst);
        LocalDate asOf = asOf(stays, random);
        List<Span> unknown = new ArrayList<>();
        LocalDate from = asOf.minusDays(1 + random.nextInt(300));
        unknown.add(Span.of(from, from.plusDays(random.nextInt(40))));
        if (random.nextBoolean()) {
            LocalDate earlier = from.minusDays(60 + random.nextInt(100));
            unknown.add(Span.of(earlier, earlier.plusDays(random.nextInt(20))));
        }
        return new Visited(life(stays, unknown), asOf);
    }

    private static List<Stay> stays(Random random, boolean insideAtFirst) {
        List<Stay> stays = new ArrayList<>();
        LocalDate day = LocalDate.of(2012, 1, 1);
        int turns = 2 + random.nextInt(8);
        for (int turn = 0; turn < turns; turn++) {
            boolean inside = (turn % 2 == 0) == insideAtFirst;
            int length = random.nextInt(8) == 0 ? random.nextInt(300) : random.nextInt(90);
            LocalDate last = snapped(day.plusDays(length), random);
            boolean open = turn == turns - 1;
            Stay.Place place =
                    inside ? new Stay.In(random.nextBoolean() ? "ES" : "FR") : new Stay.Outside(WindowLaw.AREA);
            LocalDate first = turn == 0 ? BEGIN : day;
            stays.add(new Stay(
                    place, open ? Span.runningFrom(first) : Span.of(first, last), Optional.empty(), Optional.empty()));
            day = random.nextInt(4) == 0 ? last.plusDays(1) : last;
        }
        return stays;
    }

    private static LocalDate snapped(LocalDate day, Random random) {
        int snap = random.nextInt(12);
        if (snap < 3) {
            return YearMonth.from(day).atEndOfMonth();
        }
        return snap < 6 && !day.isAfter(LocalDate.of(2012, 2, 29)) ? LocalDate.of(2012, 2, 29) : day;
    }

    private static LocalDate asOf(List<Stay> stays, Random random) {
        LocalDate begin = stays.get(stays.size() - 1).days().firstDay();
        return snapped(begin.plusDays(random.nextInt(120)), random);
    }

    private static Life life(List<Stay> stays, List<Span> unknown) {
        return new Life(
                new Person(Optional.empty(), Optional.empty(), Known.unknown()),
                Known.all(stays),
                unknown,
                Known.all(List.of()),
                Known.all(List.of()),
                Known.all(List.of()),
                Known.all(List.of()),
                List.of(),
                Map.of());
    }
}
