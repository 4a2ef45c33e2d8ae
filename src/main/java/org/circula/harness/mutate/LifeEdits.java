package org.circula.harness.mutate;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.circula.person.Answer;
import org.circula.person.Known;
import org.circula.person.Life;
import org.circula.person.Stay;
import org.circula.time.Span;

/** Cases that differ from one by a single edit, those most likely to tell first. Edits that leave no sound life are left out. */
final class LifeEdits {

    private LifeEdits() {}

    /** The case moved as a whole, so that the day asked about, or one of the days of the life, falls on one of these days. */
    static Stream<Case> movedOnto(Case before, Collection<LocalDate> days) {
        Set<Long> shifts = new LinkedHashSet<>();
        for (LocalDate day : days) {
            shifts.add(ChronoUnit.DAYS.between(before.asOf(), day));
        }
        for (LocalDate day : days) {
            DatesOfLife.in(before.life()).forEach(pivot -> shifts.add(ChronoUnit.DAYS.between(pivot, day)));
        }
        return Stream.concat(
                days.stream().map(day -> new Case(before.life(), day)),
                sound(shifts.stream()
                        .map(shift -> () -> new Case(
                                DatesOfLife.moved(before.life(), day -> day.plusDays(shift)),
                                before.asOf().plusDays(shift)))));
    }

    /** One of the days of the case moved by so many days: alone, with the days that touch it, or with all that comes after it. */
    static Stream<Case> shifted(Case before, Collection<Long> shifts) {
        List<LocalDate> pivots = new ArrayList<>(DatesOfLife.in(before.life()));
        return shifts.stream()
                .filter(shift -> shift != 0)
                .flatMap(shift -> Stream.concat(
                        Stream.of(new Case(before.life(), before.asOf().plusDays(shift))),
                        sound(pivots.stream()
                                .flatMap(pivot -> Stream.<Supplier<Case>>of(
                                        () -> moved(before, pivot::equals, shift, false),
                                        () -> moved(before, day -> touches(day, pivot), shift, false),
                                        () -> moved(before, day -> !day.isBefore(pivot), shift, true))))));
    }

    private static boolean touches(LocalDate day, LocalDate pivot) {
        return Math.abs(ChronoUnit.DAYS.between(day, pivot)) <= 1;
    }

    private static Case moved(Case before, Predicate<LocalDate> concerned, long shift, boolean withAsOf) {
        return new Case(
                DatesOfLife.moved(before.life(), day -> concerned.test(day) ? day.plusDays(shift) : day),
                withAsOf ? before.asOf().plusDays(shift) : before.asOf());
    }

    /** One answer turned, one entry taken out, one stay in another of these countries. */
    static Stream<Case> toggled(Case before, Collection<String> countries) {
        Life life = before.life();
        return Stream.of(
                        answersTurned(life),
                        SmallerLives.withoutOneEntry(life),
                        countries.stream().flatMap(country -> elsewhere(life, country)))
                .flatMap(lives -> lives)
                .map(other -> new Case(other, before.asOf()));
    }

    private static Stream<Life> answersTurned(Life life) {
        return life.answers().entrySet().stream()
                .filter(entry -> entry.getValue() instanceof Answer.YesNo)
                .sorted(Map.Entry.comparingByKey())
                .map(entry ->
                        life.withAnswer(entry.getKey(), new Answer.YesNo(!((Answer.YesNo) entry.getValue()).yes())));
    }

    private static Stream<Life> elsewhere(Life life, String country) {
        List<Life> others = new ArrayList<>();
        List<Stay> stays = life.stays().items();
        for (int at = 0; at < stays.size(); at++) {
            Stay stay = stays.get(at);
            List<Stay> moved = new ArrayList<>(stays);
            moved.set(at, new Stay(new Stay.In(country), stay.days(), stay.reason(), stay.irregularExit()));
            others.add(life.withStays(life.stays().with(moved), life.unknownDays()));
        }
        return others.stream();
    }

    /** A visit of one day in the middle of a stay elsewhere, or of a stretch in no stay: to the State of a status or to one of these countries. */
    static Stream<Case> visited(Case before, Collection<String> countries) {
        Life life = before.life();
        Set<String> visited = new LinkedHashSet<>();
        life.statuses().items().forEach(status -> visited.add(status.state()));
        visited.addAll(countries);
        List<Stay> stays = life.stays().items();
        List<Case> cases = new ArrayList<>();
        for (String country : visited) {
            for (int at = 0; at < stays.size(); at++) {
                for (List<Stay> others : withVisit(stays, at, country)) {
                    cases.add(new Case(life.withStays(life.stays().with(others), life.unknownDays()), before.asOf()));
                }
            }
        }
        return cases.stream();
    }

    private static List<List<Stay>> withVisit(List<Stay> stays, int at, String country) {
        Stay stay = stays.get(at);
        if (stay.days().stillRunning() || stay.place().equals(new Stay.In(country)) && at + 1 == stays.size()) {
            return List.of();
        }
        LocalDate last = stay.days().end().orElseThrow();
        List<Stay> others = new ArrayList<>(stays);
        boolean elsewhere = !stay.place().equals(new Stay.In(country));
        LocalDate first = elsewhere ? stay.days().firstDay() : last.plusDays(1);
        LocalDate until = elsewhere ? last : stays.get(at + 1).days().firstDay().minusDays(1);
        long length = ChronoUnit.DAYS.between(first, until);
        if (length < 3) {
            return List.of();
        }
        LocalDate day = first.plusDays(length / 2);
        Stay visit = new Stay(new Stay.In(country), Span.of(day, day), Optional.empty(), Optional.empty());
        if (elsewhere) {
            others.set(
                    at, new Stay(stay.place(), Span.of(first, day.minusDays(1)), stay.reason(), stay.irregularExit()));
            others.add(
                    at + 1,
                    new Stay(stay.place(), Span.of(day.plusDays(1), until), stay.reason(), stay.irregularExit()));
        }
        others.add(at + 1, visit);
        return List.of(others);
    }

    private static Stream<Case> sound(Stream<Supplier<Case>> edits) {
        return edits.flatMap(edit -> {
            try {
                return Stream.of(edit.get());
            } catch (IllegalArgumentException noSpan) {
                return Stream.empty();
            }
        });
    }

    /** A list without one of its items. */
    static <T> Stream<Known<T>> withoutOne(Known<T> list) {
        List<Known<T>> shorter = new ArrayList<>();
        for (int at = 0; at < list.items().size(); at++) {
            List<T> items = new ArrayList<>(list.items());
            items.remove(at);
            shorter.add(list.with(items));
        }
        return shorter.stream();
    }

    /** The answers without one of them. */
    static Stream<Map<String, Answer>> withoutOne(Map<String, Answer> answers) {
        return answers.keySet().stream().sorted().map(fact -> {
            Map<String, Answer> fewer = new HashMap<>(answers);
            fewer.remove(fact);
            return fewer;
        });
    }
}
