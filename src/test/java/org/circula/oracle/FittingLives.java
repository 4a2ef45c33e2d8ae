package org.circula.oracle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import org.circula.law.Pathway;
import org.circula.law.RuleBase;
import org.circula.law.RuleBases;
import org.circula.law.StatusKind;
import org.circula.law.StatusKind.StatusClass;
import org.circula.law.Words;
import org.circula.person.Answer;
import org.circula.person.HeldStatus;
import org.circula.person.Insurance;
import org.circula.person.Known;
import org.circula.person.Life;
import org.circula.person.LifeEvent;
import org.circula.person.Person;
import org.circula.person.Stay;
import org.circula.person.Work;
import org.circula.time.Span;

/**
 * Complete lives that a pathway speaks of: its statuses, stays and absences near its limits, its events, reasons and answers, so
 * that each pathway is answered with yes and with no. The first stay begins at birth, far away.
 */
public final class FittingLives {

    private static final LocalDate OLDEST = LocalDate.of(1941, 1, 1);
    private static final List<String> FAR = List.of("US", "MA", "SN", "IN", "TR", "GM");
    private static final List<String> NEAR = List.of("FR", "ES", "DE", "IT", "DK", "GB");

    private final RuleBases law;
    private final Random random;
    private final Pathway pathway;
    private final PathwayWords words;
    private final LocalDate asOf;
    private final String state;

    /** A life and the day on which it is asked about. */
    public record Asked(Life life, LocalDate asOf) {}

    private FittingLives(RuleBases law, Pathway pathway, Random random) {
        this.law = law;
        this.random = random;
        this.pathway = pathway;
        this.words = new PathwayWords(law, pathway);
        LocalDate first = pathway.encodedFrom().isBefore(LocalDate.of(2006, 1, 1))
                ? LocalDate.of(2006, 1, 1)
                : pathway.encodedFrom();
        LocalDate last = pathway.encodedUntil().orElse(LocalDate.of(2029, 12, 31));
        this.asOf = first.plusDays(random.nextInt((int) (last.toEpochDay() - first.toEpochDay()) + 1));
        Optional<String> in =
                pathway.in().or(() -> law.bases().get(pathway.jurisdiction()).country());
        this.state = in.orElseGet(() -> oneOf(List.of("ES", "FR", "DE", "IT", "NL")));
    }

    /** A life for a pathway, the same for the same seed. */
    public static Asked life(RuleBases law, Pathway pathway, long seed) {
        FittingLives maker = new FittingLives(law, pathway, new Random(seed));
        return new Asked(maker.life(), maker.asOf);
    }

    private Life life() {
        LocalDate born = born();
        LocalDate arrived = arrived(born);
        List<Stay> stays = stays(born, arrived);
        List<HeldStatus> statuses = statuses(arrived);
        return new Life(
                new Person(Optional.of(born), Optional.of("X"), Known.all(nationalities())),
                Known.all(stays),
                List.of(),
                Known.all(statuses),
                Known.all(work(arrived)),
                Known.all(insured(arrived)),
                Known.all(events(lastGrant(statuses))),
                List.of(),
                answers());
    }

    private LocalDate born() {
        LocalDate born = asOf.minusYears(18 + random.nextInt(50)).minusDays(random.nextInt(365));
        if (!words.ages.isEmpty() && random.nextInt(3) > 0) {
            born = asOf.minus(oneOf(words.ages)).plusDays(random.nextInt(7) - 3L - (random.nextBoolean() ? 700 : 0));
        }
        return born.isBefore(OLDEST) ? OLDEST : born;
    }

    /** Near a period before the day asked about, or some years before. */
    private LocalDate arrived(LocalDate born) {
        LocalDate arrived = random.nextInt(3) == 0 ? near(asOf) : asOf.minusDays(30 + random.nextInt(5500));
        return arrived.isAfter(born.plusDays(40)) ? arrived : born.plusDays(40);
    }

    /** A day about one of the pathway's periods before another. */
    private LocalDate near(LocalDate day) {
        Period period = words.periods.isEmpty() ? Period.ofMonths(1 + random.nextInt(70)) : oneOf(words.periods);
        return day.minus(period).plusDays(random.nextInt(7) - 3L);
    }

    private List<Stay> stays(LocalDate born, LocalDate arrived) {
        List<Stay> stays = new ArrayList<>();
        stays.add(stay(oneOf(FAR), born, arrived.minusDays(1)));
        LocalDate at = arrived;
        boolean home = random.nextInt(8) > 0;
        int restless = random.nextInt(3);
        while (at.isBefore(asOf.plusDays(60))) {
            LocalDate last = at.plusDays(home ? days(restless) : away(at));
            stays.add(stay(home ? state : elsewhere(), at, last));
            at = random.nextInt(6) == 0 && last.isAfter(at) ? last : last.plusDays(1);
            home = !home;
        }
        Stay end = stays.remove(stays.size() - 1);
        stays.add(new Stay(end.place(), Span.runningFrom(end.days().firstDay()), end.reason(), end.irregularExit()));
        return stays;
    }

    private int days(int restless) {
        return restless == 0 ? random.nextInt(120) : restless == 1 ? random.nextInt(900) : 200 + random.nextInt(4000);
    }

    /** Days away from a first day on, often about a period of the law. */
    private int away(LocalDate first) {
        if (random.nextInt(3) == 0 && !words.periods.isEmpty()) {
            LocalDate last = first.minusDays(1).plus(oneOf(words.periods)).plusDays(random.nextInt(5) - 2L);
            return (int) Math.max(0, last.toEpochDay() - first.toEpochDay());
        }
        return random.nextInt(random.nextInt(5) == 0 ? 1200 : 70);
    }

    private Stay stay(String country, LocalDate first, LocalDate last) {
        boolean ofTheLaw = !words.reasons.isEmpty() && random.nextBoolean();
        String reason = oneOf(ofTheLaw ? words.reasons : law.words().reasons().keySet());
        return new Stay(
                new Stay.In(country), Span.of(first, last), Optional.of(reason), Optional.of(random.nextInt(12) == 0));
    }

    private String elsewhere() {
        String country = oneOf(random.nextInt(3) == 0 ? NEAR : FAR);
        return country.equals(state) ? "US" : country;
    }

    private List<HeldStatus> statuses(LocalDate arrived) {
        List<HeldStatus> statuses = new ArrayList<>();
        if (!words.held.isEmpty()) {
            grants(oneOf(words.held), state, granted(arrived), random.nextInt(4) > 0, statuses);
        }
        List<String> others = new ArrayList<>(words.kinds);
        if (others.isEmpty() || words.held.isEmpty() || random.nextInt(3) == 0) {
            others.addAll(kindsOf(state));
        }
        int more = others.isEmpty() ? 0 : random.nextInt(words.held.isEmpty() ? 4 : 3);
        for (int at = 0; at < more; at++) {
            String kind = oneOf(others);
            grants(kind, stateFor(kind), granted(arrived), random.nextInt(3) > 0, statuses);
        }
        if (random.nextInt(12) == 0) {
            String kind = oneOf(kindsOf(state));
            Span later = Span.runningFrom(asOf.plusDays(1 + random.nextInt(400)));
            statuses.add(status(kind, stateFor(kind), later, false));
            statuses.add(status(kind, stateFor(kind), Span.runningFrom(arrived), true));
        }
        return statuses;
    }

    private LocalDate granted(LocalDate arrived) {
        return switch (random.nextInt(4)) {
            case 0 -> arrived;
            case 1 -> near(asOf);
            case 2 -> asOf.minusDays(random.nextInt(600));
            default -> arrived.plusDays(random.nextInt(1500));
        };
    }

    /** One to five grants in a row, now and then with a day between them, the last running on or ending about today. */
    private void grants(String kind, String granting, LocalDate first, boolean runs, List<HeldStatus> statuses) {
        LocalDate at = first;
        for (int renewal = random.nextInt(4); renewal > 0 && at.isBefore(asOf.minusDays(400)); renewal--) {
            LocalDate last = at.plusDays(200 + random.nextInt(500));
            statuses.add(status(kind, granting, Span.of(at, last), false));
            at = last.plusDays(random.nextInt(10) == 0 ? 2 : 1);
        }
        if (at.isAfter(asOf) || random.nextInt(10) == 0) {
            return;
        }
        LocalDate last = random.nextBoolean() ? at.plusDays(random.nextInt(1500)) : near(asOf);
        boolean ends = !runs && !last.isBefore(at);
        statuses.add(status(kind, granting, ends ? Span.of(at, last) : Span.runningFrom(at), false));
    }

    private LocalDate lastGrant(List<HeldStatus> statuses) {
        return statuses.stream()
                .map(status -> status.days().firstDay())
                .filter(day -> !day.isAfter(asOf))
                .max(java.util.Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
    }

    private HeldStatus status(String kind, String granting, Span days, boolean planned) {
        return new HeldStatus(
                kind,
                granting,
                days,
                Optional.empty(),
                Optional.empty(),
                Optional.of(oneOf(List.of("lawfully", "lawfully", "lawfully", "unlawfully", "not"))),
                planned);
    }

    /** A State grants its own statuses and those of the Union. */
    private String stateFor(String kind) {
        String jurisdiction = law.status(kind).orElseThrow().jurisdiction();
        boolean national = !jurisdiction.equals(RuleBases.UNION);
        return national
                ? jurisdiction.toUpperCase(Locale.ROOT)
                : random.nextInt(4) > 0 ? state : oneOf(List.of("ES", "FR", "DE", "IT"));
    }

    private List<String> kindsOf(String granting) {
        List<String> kinds = new ArrayList<>();
        for (String jurisdiction : List.of(RuleBases.UNION, granting.toLowerCase(Locale.ROOT))) {
            RuleBase base = law.bases().get(jurisdiction);
            if (base != null) {
                base.statuses().values().stream()
                        .filter(kind -> kind.statusClass() == StatusClass.RESIDENCE)
                        .map(StatusKind::id)
                        .sorted()
                        .forEach(kinds::add);
            }
        }
        return kinds;
    }

    private List<String> nationalities() {
        TreeSet<String> nationalities = new TreeSet<>();
        if (random.nextBoolean() && !words.nationalities.isEmpty()) {
            String word = oneOf(words.nationalities);
            Words.Territory territory = law.words().territories().get(word);
            nationalities.add(
                    territory == null ? word : oneOf(territory.members().keySet()));
        }
        if (nationalities.isEmpty() || random.nextInt(5) == 0) {
            nationalities.add(oneOf(random.nextInt(6) == 0 ? NEAR : FAR));
        }
        return List.copyOf(nationalities);
    }

    private List<Work> work(LocalDate arrived) {
        List<Work> work = new ArrayList<>();
        LocalDate at = arrived.plusDays(random.nextInt(200));
        while (at.isBefore(asOf) && random.nextInt(6) > 0) {
            LocalDate last = at.plusDays(random.nextInt(1100));
            boolean ofTheLaw = !words.occupations.isEmpty() && random.nextBoolean();
            Optional<String> occupation =
                    ofTheLaw ? Optional.of(oneOf(words.occupations)) : Optional.of("domestic-work");
            Span days = last.isBefore(asOf.minusDays(30)) ? Span.of(at, last) : Span.runningFrom(at);
            String where = random.nextInt(8) == 0 ? elsewhere() : state;
            work.add(new Work(where, days, occupation, Optional.empty()));
            if (days.stillRunning()) {
                break;
            }
            at = last.plusDays(1 + random.nextInt(random.nextInt(3) == 0 ? 300 : 20));
        }
        return work;
    }

    private List<Insurance> insured(LocalDate arrived) {
        List<Insurance> insured = new ArrayList<>();
        List<String> branches = new ArrayList<>(words.branches);
        if (branches.isEmpty()) {
            branches.addAll(law.words().branches().keySet());
        }
        for (int more = random.nextInt(4); more > 0; more--) {
            LocalDate first = random.nextBoolean() ? near(asOf) : asOf.minusDays(random.nextInt(16000));
            first = first.isBefore(OLDEST) ? OLDEST : first;
            Span days = random.nextBoolean() || first.isAfter(asOf)
                    ? Span.runningFrom(first)
                    : Span.of(first, first.plusDays(random.nextInt(9000)));
            String where = random.nextInt(3) == 0 ? oneOf(NEAR) : state;
            insured.add(new Insurance(where, oneOf(branches), Optional.of(days), Optional.empty()));
        }
        return insured;
    }

    private List<LifeEvent> events(LocalDate lastGrant) {
        List<LifeEvent> events = new ArrayList<>();
        for (String kind : words.events) {
            for (int more = random.nextInt(5) / 2; more > 0; more--) {
                LocalDate date = random.nextBoolean() ? near(asOf) : asOf.minusDays(random.nextInt(2500) - 100L);
                // An application that is older than a status would date the keeping of that status too.
                date = kind.equals("application") && date.isBefore(lastGrant) ? lastGrant : date;
                boolean until = words.eventsWithUntil.contains(kind) || random.nextInt(4) == 0;
                events.add(new LifeEvent(
                        kind,
                        Optional.of(date),
                        until ? Optional.of(date.plusDays(random.nextInt(2000))) : Optional.empty(),
                        Optional.of(date.getDayOfMonth() % 7 == 0 ? oneOfTheOthers() : state),
                        Optional.empty()));
            }
        }
        return events;
    }

    private String oneOfTheOthers() {
        return state.equals("DE") ? "FR" : "DE";
    }

    private Map<String, Answer> answers() {
        Map<String, Answer> answers = new HashMap<>();
        for (String id : new TreeSet<>(law.words().answers().keySet())) {
            boolean weighed = random.nextInt(40) == 0 && !matched(id);
            answers.put(
                    id,
                    switch (law.words().answers().get(id).type()) {
                        case YES_NO -> weighed ? new Answer.Weighed() : new Answer.YesNo(random.nextInt(4) > 0);
                        case COUNT -> new Answer.Count(random.nextInt(50));
                        case AMOUNT -> new Answer.Money(amount(id), weighed ? "MAD" : "EUR");
                    });
        }
        return answers;
    }

    /** Whether some rule asks for a yes: what is yet to be weighed is none, and no settled no either. */
    private boolean matched(String answer) {
        return law.bases().values().stream()
                .flatMap(base -> base.ruleTexts().values().stream())
                .flatMap(rule -> rule.leftSide().asked().stream())
                .anyMatch(pattern -> pattern.allowed("fact").contains(answer));
    }

    private BigDecimal amount(String id) {
        BigDecimal limit = words.amounts.getOrDefault(id, new BigDecimal(1000));
        return limit.add(new BigDecimal(random.nextInt(5) - 2));
    }

    private <T> T oneOf(Collection<T> choices) {
        List<T> list = choices instanceof List<T> already
                ? already
                : choices.stream()
                        .sorted(java.util.Comparator.comparing(Object::toString))
                        .toList();
        return list.get(random.nextInt(list.size()));
    }
}
