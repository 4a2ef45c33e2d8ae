package org.circula.ask;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.circula.ask.fact.FactKind;
import org.circula.law.Pathway;
import org.circula.person.Answer;
import org.circula.person.AnswerType;
import org.circula.person.HeldStatus;
import org.circula.person.Insurance;
import org.circula.person.Known;
import org.circula.person.Life;
import org.circula.person.LifeEvent;
import org.circula.person.Person;
import org.circula.person.Stay;
import org.circula.person.Work;
import org.circula.time.DaySet;
import org.circula.time.Span;

/**
 * Whole lives that a pathway may be put to, at the limits of its law, and facts of them to forget. Everything is drawn from the words
 * and numbers in the text of the law.
 */
final class WholeLives {

    private static final List<String> COUNTRIES = List.of("ES", "FR", "DE", "MA", "GB", "US", "CA", "PL");

    /** An application or a departure of which nothing is said is supposed to be on the day asked about, and is not asked. */
    private static final Set<String> SUPPOSED_TODAY = Set.of("application", "departure");

    private final Pathway pathway;
    private final WordsOfLaw words;
    private final LocalDate asOf;
    private final Random random;
    private final LocalDate longAgo;
    private final List<Period> periods;
    private final String home;

    WholeLives(Pathway pathway, LocalDate asOf, Random random) {
        this.pathway = pathway;
        this.words = WordsOfLaw.of(pathway);
        this.asOf = asOf;
        this.random = random;
        this.longAgo = asOf.minusYears(25);
        this.periods = words.periods().stream()
                .filter(period -> asOf.minus(period).isAfter(longAgo))
                .toList();
        this.home = home();
    }

    private String home() {
        Optional<String> own = Optional.ofNullable(AskedLaw.LAW.bases().get(pathway.jurisdiction()))
                .flatMap(base -> base.country());
        return own.orElse(List.of("ES", "FR", "DE").get(random.nextInt(3)));
    }

    Life one() {
        Life life = new Life(
                new Person(Optional.of(asOf.minusYears(26 + random.nextInt(45))), Optional.of("F"), nationalities()),
                Known.all(List.of()),
                List.of(),
                Known.all(statuses()),
                Known.all(work()),
                Known.all(insured()),
                Known.all(events()),
                List.of(),
                answers());
        return spent(life, Span.of(longAgo, asOf), stays(Span.of(longAgo, asOf)));
    }

    /** Up to four facts to forget, one of them of each sort that the text may read. */
    List<Forgotten> toForget(Life whole) {
        List<Forgotten> all = new ArrayList<>();
        words.among(AskedLaw.WORDS.answers().keySet()).forEach(id -> all.add(answer(id)));
        words.among(AskedLaw.WORDS.events()).stream()
                .filter(kind -> !SUPPOSED_TODAY.contains(kind))
                .forEach(kind -> all.add(event(kind)));
        if (words.contains("CLAIM")) {
            all.add(event("claim"));
        }
        if (words.contains("Nationality")) {
            all.add(nationality());
        }
        if (words.contains("take=AGE")) {
            all.add(birth());
        }
        if (words.contains("INSURED")) {
            all.add(list("insured", FactKind.LIST, this::insured, Life::withInsured));
            all.add(all.get(all.size() - 1));
        }
        if (words.contains("WORK")) {
            all.add(list("work", FactKind.LIST, this::work, Life::withWork));
        }
        all.add(list("statuses", FactKind.STATUS, this::statuses, Life::withStatuses));
        for (int stretch = 0; stretch < 2 + all.size() / 3; stretch++) {
            all.add(stretch());
        }
        List<Forgotten> some = new ArrayList<>();
        Set<String> said = new LinkedHashSet<>();
        while (said.size() < 4 && !all.isEmpty()) {
            Forgotten one = all.remove(random.nextInt(all.size()));
            if (said.add(one.says())) {
                some.add(one);
            }
        }
        return some;
    }

    private Forgotten answer(String id) {
        return new Forgotten(
                "answer " + id,
                fact -> fact.kind() == FactKind.ANSWER && fact.word().equals(id),
                life -> {
                    Map<String, Answer> others = new TreeMap<>(life.answers());
                    others.remove(id);
                    return life.withAnswers(others);
                },
                answersTo(id).stream()
                        .<Function<Life, Life>>map(answer -> life -> life.withAnswer(id, answer))
                        .toList());
    }

    private List<Answer> answersTo(String id) {
        AnswerType type = AskedLaw.WORDS.answers().get(id);
        List<Answer> answers = new ArrayList<>();
        switch (type) {
            case YES_NO -> {
                answers.add(new Answer.YesNo(true));
                answers.add(new Answer.YesNo(false));
                answers.add(new Answer.Weighed());
            }
            case COUNT ->
                words.counts()
                        .forEach(count -> List.of(Math.max(0, count - 1), count, count + 1)
                                .forEach(number -> answers.add(new Answer.Count(number))));
            case AMOUNT ->
                words.amounts()
                        .forEach(money -> List.of("-0.01", "0", "0.01")
                                .forEach(step -> answers.add(new Answer.Money(
                                        money.amount().add(new BigDecimal(step)).max(BigDecimal.ZERO),
                                        money.currency()))));
        }
        if (answers.isEmpty()) {
            answers.add(
                    type == AnswerType.COUNT
                            ? new Answer.Count(1)
                            : new Answer.Money(new BigDecimal("100000"), home.equals("GB") ? "GBP" : "EUR"));
        }
        return answers;
    }

    private Map<String, Answer> answers() {
        Map<String, Answer> answers = new TreeMap<>();
        for (String id : AskedLaw.WORDS.answers().keySet()) {
            List<Answer> possible = answersTo(id);
            answers.put(id, possible.get(random.nextInt(possible.size())));
        }
        return answers;
    }

    private Forgotten nationality() {
        List<Function<Life, Life>> values = new ArrayList<>();
        for (int drawn = 0; drawn < 5; drawn++) {
            Known<String> nationalities = nationalities();
            values.add(life -> nationals(life, nationalities));
        }
        return new Forgotten(
                "nationalities",
                fact -> fact.word().equals("nationalities"),
                life -> nationals(life, Known.unknown()),
                values);
    }

    private static Life nationals(Life life, Known<String> nationalities) {
        return life.withPerson(new Person(life.person().born(), life.person().sex(), nationalities));
    }

    private Known<String> nationalities() {
        return Known.all(List.of(random.nextInt(3) == 0 ? "CO" : oneOf(COUNTRIES)));
    }

    private Forgotten birth() {
        List<Function<Life, Life>> values = new ArrayList<>();
        for (Period period : periodsBeforeTold()) {
            for (int step = -1; step <= 1; step++) {
                LocalDate day = asOf.minus(period).plusDays(step);
                values.add(life -> life.withPerson(life.person().bornOn(day)));
            }
        }
        return new Forgotten(
                "born",
                fact -> fact.word().equals("born"),
                life -> life.withPerson(new Person(
                        Optional.empty(), life.person().sex(), life.person().nationalities())),
                values);
    }

    private List<Period> periodsBeforeTold() {
        List<Period> long30 = new ArrayList<>(words.periods());
        long30.add(Period.ofYears(30));
        return long30.stream()
                .filter(period -> asOf.minus(period).plusDays(1).isBefore(longAgo))
                .toList();
    }

    private Forgotten event(String kind) {
        List<Function<Life, Life>> values = new ArrayList<>();
        values.add(life -> withEvents(life, kind, List.of()));
        for (int drawn = 0; drawn < 6; drawn++) {
            LifeEvent event = happened(kind);
            values.add(life -> withEvents(life, kind, List.of(event)));
        }
        return new Forgotten(
                "event " + kind,
                fact -> fact.kind() == FactKind.EVENT && fact.word().equals(kind),
                life -> {
                    Set<String> others = new LinkedHashSet<>(
                            life.events().complete()
                                    ? AskedLaw.WORDS.events()
                                    : life.events().completeFor());
                    others.remove(kind);
                    return life.withEvents(new Known<>(otherEvents(life, kind), false, others));
                },
                values);
    }

    private static List<LifeEvent> otherEvents(Life life, String kind) {
        return life.events().items().stream()
                .filter(event -> !event.kind().equals(kind))
                .toList();
    }

    private static Life withEvents(Life life, String kind, List<LifeEvent> events) {
        List<LifeEvent> all = new ArrayList<>(otherEvents(life, kind));
        all.addAll(events);
        return life.withEvents(life.events().with(all).withAllOf(kind));
    }

    private LifeEvent happened(String kind) {
        return new LifeEvent(kind, Optional.of(aDay()), Optional.empty(), Optional.of(home), Optional.empty());
    }

    private List<LifeEvent> events() {
        List<LifeEvent> events = new ArrayList<>();
        words.among(AskedLaw.WORDS.events()).stream()
                .filter(kind -> random.nextBoolean())
                .forEach(kind -> events.add(happened(kind)));
        return events;
    }

    private interface Edit<T> {
        Life apply(Life life, Known<T> list);
    }

    private <T> Forgotten list(String word, FactKind kind, java.util.function.Supplier<List<T>> drawn, Edit<T> edit) {
        List<Function<Life, Life>> values = new ArrayList<>();
        values.add(life -> edit.apply(life, Known.all(List.of())));
        for (int more = 0; more < 7; more++) {
            List<T> list = drawn.get();
            values.add(life -> edit.apply(life, Known.all(list)));
        }
        return new Forgotten(
                word,
                fact -> fact.kind() == kind && fact.word().equals(word),
                life -> edit.apply(life, Known.unknown()),
                values);
    }

    /** None, or one to three States of insurance, each for a period of the law or a day more or less. */
    private List<Insurance> insured() {
        List<String> branches = new ArrayList<>(words.among(AskedLaw.WORDS.branches()));
        branches.add("old-age");
        List<Insurance> insured = new ArrayList<>();
        for (int states = random.nextInt(4); states > 0; states--) {
            insured.add(new Insurance(oneOf(COUNTRIES), oneOf(branches), Optional.of(aStretch()), Optional.empty()));
        }
        return insured;
    }

    private List<Work> work() {
        List<String> occupations = new ArrayList<>(words.among(AskedLaw.WORDS.occupations()));
        occupations.add("other");
        List<Work> work = new ArrayList<>();
        for (int works = random.nextInt(3); works > 0; works--) {
            work.add(new Work(
                    random.nextInt(3) == 0 ? oneOf(COUNTRIES) : home,
                    aStretch(),
                    Optional.of(oneOf(occupations)),
                    Optional.empty()));
        }
        return work;
    }

    /** The status that the pathway is about, most often, and others of which the text speaks; some of them granted several times. */
    private List<HeldStatus> statuses() {
        List<String> kinds = new ArrayList<>(words.among(AskedLaw.WORDS.statuses()));
        List<String> own = pathway.concerns() instanceof Pathway.Holders holders
                ? holders.kinds()
                : pathway.concerns() instanceof Pathway.HoldersEver ever ? ever.kinds() : List.of();
        List<HeldStatus> statuses = new ArrayList<>();
        if (!own.isEmpty() && random.nextInt(8) > 0) {
            LocalDate first = aDay();
            statuses.add(held(oneOf(own), random.nextInt(4) == 0 ? Span.of(first, asOf) : Span.runningFrom(first)));
        }
        for (int others = kinds.isEmpty() ? 0 : random.nextInt(3); others > 0; others--) {
            String kind = oneOf(kinds);
            if (!own.contains(kind)) {
                for (int grants = 1 + random.nextInt(3); grants > 0; grants--) {
                    LocalDate first = asOf.minusMonths(2L * grants);
                    statuses.add(held(kind, random.nextBoolean() ? Span.of(first, first.plusDays(20)) : aStretch()));
                }
            }
        }
        return statuses;
    }

    private HeldStatus held(String kind, Span days) {
        String country = AskedLaw.LAW
                .status(kind)
                .flatMap(status -> Optional.ofNullable(AskedLaw.LAW.bases().get(status.jurisdiction())))
                .flatMap(base -> base.country())
                .orElse(home);
        return new HeldStatus(kind, country, days, Optional.empty(), Optional.empty(), Optional.of("lawfully"), false);
    }

    /** A stretch of days that was spent somewhere: whole, or in two or three parts that are about as long as a period of the law. */
    private Forgotten stretch() {
        LocalDate first = random.nextBoolean() ? aDay() : asOf.minusDays(random.nextInt(3000));
        LocalDate last = first.plusDays(random.nextInt(3) == 0 ? random.nextInt(1500) : random.nextInt(250));
        Span days = Span.of(first.isBefore(longAgo) ? longAgo : first, last.isAfter(asOf) ? asOf : last);
        List<Function<Life, Life>> values = new ArrayList<>();
        for (String country : List.of(home, "US", "MA")) {
            values.add(life -> spent(life, days, List.of(stay(country, days))));
        }
        for (int drawn = 0; drawn < 6; drawn++) {
            List<Stay> stays = stays(days);
            values.add(life -> spent(life, days, stays));
        }
        return new Forgotten(
                "days " + days,
                fact -> (fact.kind() == FactKind.PRESENCE || fact.kind() == FactKind.REASON)
                        && fact.stretches().stream()
                                .anyMatch(one -> one.intersection(days).isPresent()),
                life -> life.withStays(
                        life.stays(),
                        DaySet.of(life.unknownDays()).union(DaySet.of(days)).runs()),
                values);
    }

    private static Stay stay(String country, Span days) {
        return new Stay(new Stay.In(country), days, Optional.of("other"), Optional.empty());
    }

    private List<Stay> stays(Span days) {
        List<Stay> stays = new ArrayList<>();
        LocalDate last = days.end().orElseThrow();
        LocalDate at = days.firstDay();
        boolean away = random.nextInt(3) == 0;
        while (!at.isAfter(last)) {
            LocalDate end = at.plusDays(aLength() - 1L);
            boolean toTheEnd = stays.size() > 5 || end.isAfter(last) || random.nextInt(6) == 0;
            String country = away ? oneOf(List.of("MA", "US", "FR", "DE")) : home;
            stays.add(stay(country, Span.of(at, toTheEnd ? last : end)));
            at = toTheEnd ? last.plusDays(1) : end.plusDays(1);
            away = !away;
        }
        return stays;
    }

    /** The life in which these days were spent so, whatever it said of them. */
    private static Life spent(Life life, Span days, List<Stay> stays) {
        List<Stay> all = new ArrayList<>(stays);
        DaySet told = DaySet.of(days);
        for (Stay stay : life.stays().items()) {
            DaySet.of(stay.days())
                    .minus(told)
                    .runs()
                    .forEach(rest -> all.add(new Stay(stay.place(), rest, stay.reason(), stay.irregularExit())));
        }
        all.sort(java.util.Comparator.comparing((Stay stay) -> stay.days().firstDay()));
        return life.withStays(
                Known.all(all), DaySet.of(life.unknownDays()).minus(told).runs());
    }

    private int aLength() {
        int around = periods.isEmpty() || random.nextInt(3) == 0
                ? 1 + random.nextInt(400)
                : (int) java.time.temporal.ChronoUnit.DAYS.between(asOf.minus(oneOf(periods)), asOf);
        return Math.max(1, around - 1 + random.nextInt(3));
    }

    private Span aStretch() {
        LocalDate end = random.nextBoolean() ? asOf : aDay();
        LocalDate first = end.minusDays(aLength() - 1L);
        return Span.of(first.isBefore(longAgo) ? longAgo : first, end);
    }

    /** A day at the edge of a period of the law or around a day that the law names, else any of the last years. */
    private LocalDate aDay() {
        List<LocalDate> named = words.days().stream()
                .filter(day -> day.isAfter(longAgo) && day.isBefore(asOf))
                .toList();
        LocalDate day = periods.isEmpty() || random.nextInt(4) == 0
                ? named.isEmpty() || random.nextBoolean() ? asOf.minusDays(random.nextInt(3000)) : oneOf(named)
                : asOf.minus(oneOf(periods));
        LocalDate moved = day.plusDays(random.nextInt(3) - 1L);
        return moved.isAfter(asOf) ? asOf : moved;
    }

    private <T> T oneOf(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
