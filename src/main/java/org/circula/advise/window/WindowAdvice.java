package org.circula.advise.window;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.circula.assess.Question.Reading;
import org.circula.assess.RefusedQuestionException;
import org.circula.law.Condition;
import org.circula.law.Provision;
import org.circula.law.ProvisionValue;
import org.circula.law.RuleBases;
import org.circula.law.Territories;
import org.circula.law.Understanding;
import org.circula.measure.LifeView;
import org.circula.person.Life;
import org.circula.time.DaySet;
import org.circula.time.Span;
import org.circula.verdict.Put;

/**
 * What a limit on counted days still allows a person: days left, days rolling off, the longest next stay, the latest exit, the
 * earliest entry, whether trips fit. For any limit that counts days of presence, absence or work, by what its measure counts.
 *
 * <p>Facts are those up to the day asked about; what a life lists after it is not seen, and a stay that still runs ends with it.
 * Days after it are supposed, and each is judged by the law of that day as it is known now. What is not known counts against the
 * person; each answer says whether that mattered. Exceptions that rules would join are not asked: {@link #exceptionsNotAsked()}.
 *
 * <p>In a limit that asks for enough presence what is spent is absence, and it is kept only if it is kept on every day on which
 * the absence still counts, the person being present from its end on.
 *
 * <table>
 * <caption>90 days in any 180, in the Schengen area 2025-01-01 to 2025-03-31 (90 days), asked on 2025-04-01</caption>
 * <tr><th>asked</th><th>answer</th></tr>
 * <tr><td>longest stay from 2025-04-01</td><td>0 days</td></tr>
 * <tr><td>first day that rolls off</td><td>2025-06-30, which leaves 1 day</td></tr>
 * <tr><td>earliest entry for 1 day</td><td>2025-06-30, which rolls off 2025-01-01 and is spent itself</td></tr>
 * <tr><td>earliest entry for 90 days, the full allowance</td><td>2025-06-30, as a day rolls off each day of the stay</td></tr>
 * </table>
 */
public final class WindowAdvice {

    private final Provision provision;
    private final SupposedLimit limit;
    private final Search cautious;
    private final Search hopeful;

    private WindowAdvice(Provision provision, SupposedLimit limit, Optional<Period> settlesAfter) {
        this.provision = provision;
        this.limit = limit;
        this.cautious = new Search(limit, Bound.CAUTIOUS, settlesAfter);
        this.hopeful = new Search(limit, Bound.HOPEFUL, settlesAfter);
    }

    /**
     * Advice on a limit for the status of the life that it is about.
     *
     * @param state the State asked about (ISO 3166-1 alpha-2), where there are several; empty for any
     * @param asOf the day up to which facts are known
     * @throws RefusedQuestionException where there is no such limit, it counts nothing that can be planned, or the life lists no
     *     status that it is about
     */
    public static WindowAdvice of(
            Life life, RuleBases law, String provision, Optional<String> state, LocalDate asOf, Reading reading) {
        LifeView facts = new LifeView(life, new Territories(law.words().territories()), asOf);
        return of(facts, law, provision, Standing.of(facts, law, provision, state), reading);
    }

    /**
     * Advice on a limit for a put: its status, its State, its day.
     *
     * @throws RefusedQuestionException where there is no such limit, or it counts nothing that can be planned
     */
    public static WindowAdvice of(Life life, RuleBases law, String provision, Put put, Reading reading) {
        return of(
                new LifeView(life, new Territories(law.words().territories()), put.asOf()),
                law,
                provision,
                put,
                reading);
    }

    private static WindowAdvice of(LifeView facts, RuleBases law, String id, Put put, Reading reading) {
        Provision provision = law.provision(put.jurisdiction(), id)
                .orElseThrow(() ->
                        Refusal.of("provision", "No rule base states \"" + id + "\". Give the id of a provision."));
        Understanding understanding =
                reading == Reading.AS_UNDERSTOOD_NOW ? Understanding.AS_UNDERSTOOD_NOW : Understanding.AS_APPLIED_THEN;
        List<ProvisionValue> values = CountingValues.of(law, put, provision);
        return new WindowAdvice(
                provision,
                new SupposedLimit(
                        put,
                        facts,
                        law,
                        id,
                        understanding,
                        CountingValues.spends(provision, values),
                        SupposedLimit.onePerPlace(values)),
                CountingValues.settlesAfter(values));
    }

    /** The limit as the law that answers states it. */
    public Provision provision() {
        return provision;
    }

    /** What uses it up. */
    public Spends spends() {
        return limit.spends();
    }

    /** The day up to which facts are known. */
    public LocalDate asOf() {
        return limit.asOf();
    }

    /** The value that holds on a day; empty where the law sets no such limit then. */
    public Optional<ProvisionValue> valueOn(LocalDate day) {
        return limit.valueOn(day);
    }

    /** How many days a limit that is written in days allows, or asks for, on a day; empty where it is written otherwise. */
    public Optional<Long> daysAllowed(LocalDate day) {
        return limit.valueOn(day)
                .flatMap(ProvisionValue::keep)
                .map(Condition::threshold)
                .flatMap(threshold -> threshold instanceof Condition.CountOperand count
                                && count.unit().startsWith("day")
                        ? Optional.of((long) count.count())
                        : threshold instanceof Condition.PeriodOperand period
                                        && period.period().toTotalMonths() == 0
                                ? Optional.of((long) period.period().getDays())
                                : Optional.empty());
    }

    /** Exceptions that may lift the limit, set another, or leave days out, and that are not asked here. */
    public List<String> exceptionsNotAsked() {
        return provision.liftedBy();
    }

    /** The count on the day asked about, that day counted. */
    public DayCount used() {
        return limit.count(limit.asOf(), limit.facts());
    }

    /** The stays (absences, work) whose days count on the day asked about, in order; those that may count, where not known. */
    public List<CountedStay> usedBy() {
        return UsedStays.of(limit);
    }

    /**
     * What is left day by day, if no day is spent from the day after the one asked about on, and if every day from the first day
     * of the table on is.
     *
     * @param from the first day, not before the day asked about
     * @param days how many days
     */
    public List<DayLeft> table(LocalDate from, int days) {
        notBeforeAsOf(from, "from");
        LifeView spared = limit.spending(DaySet.none());
        LifeView spent = limit.spending(DaySet.from(from));
        List<DayLeft> table = new ArrayList<>(days);
        for (int at = 0; at < days; at++) {
            LocalDate day = from.plusDays(at);
            table.add(new DayLeft(day, limit.count(day, spared), limit.count(day, spent)));
        }
        return table;
    }

    /**
     * Each day on which days roll off, if no day is spent after the day asked about: on which more is left than the day before.
     * For a limit that asks for enough presence, if the person is away: on which less is left.
     *
     * @param to the last day looked at
     */
    public List<RollOff> rollOffs(LocalDate to) {
        return rollingOff(to).toList();
    }

    /** The first day on which days roll off, as far as ten years ahead; empty where none does. */
    public Optional<RollOff> nextRollOff() {
        return rollingOff(Search.horizon(limit.asOf())).findFirst();
    }

    private Stream<RollOff> rollingOff(LocalDate to) {
        boolean asksForEnough = cautious.settlesAfter().isPresent();
        LocalDate first = limit.asOf().plusDays(1);
        LifeView life = limit.spending(asksForEnough ? DaySet.from(first) : DaySet.none());
        if (to.isBefore(first)) {
            return Stream.empty();
        }
        return first.datesUntil(to.plusDays(1)).flatMap(day -> {
            Optional<Long> before = limit.count(day.minusDays(1), life).left();
            Optional<Long> left = limit.count(day, life).left();
            if (before.isEmpty() || left.isEmpty()) {
                return Stream.empty();
            }
            long by = asksForEnough ? before.get() - left.get() : left.get() - before.get();
            return by > 0 ? Stream.of(new RollOff(day, by)) : Stream.empty();
        });
    }

    /**
     * The longest unbroken stay (absence, work) that begins on a day, if none is spent between the day asked about and that day.
     *
     * @param from the day of entry (of leaving, of beginning), not before the day asked about
     */
    public LongestStay longestFrom(LocalDate from) {
        notBeforeAsOf(from, "entry");
        LocalDate first = spends().firstDay(from);
        Optional<LocalDate> last = cautious.lastOfLongest(first);
        return new LongestStay(
                from,
                last.map(day -> day.toEpochDay() - first.toEpochDay() + 1),
                last.filter(day -> !day.isBefore(first)),
                last.flatMap(this::returnAfter),
                last.equals(hopeful.lastOfLongest(first)));
    }

    /**
     * How long somebody who is there (away, at work) on the day asked about may stay on, each day being counted. Empty where the
     * person surely is not. Where it is over, the last day lies before the first day of this stay that broke the limit.
     */
    public Optional<LatestExit> latestExit() {
        LocalDate asOf = limit.asOf();
        Optional<Span> run = UsedStays.runOn(limit, asOf);
        if (run.isEmpty()) {
            return Optional.empty();
        }
        if (!cautious.keeps(asOf, limit.facts())) {
            return Optional.of(over(run.get()));
        }
        Optional<LocalDate> last = cautious.lastOfLongest(asOf.plusDays(1));
        return Optional.of(new LatestExit(
                last,
                last.map(day -> day.toEpochDay() - asOf.toEpochDay()),
                0,
                last.flatMap(this::returnAfter),
                last.equals(hopeful.lastOfLongest(asOf.plusDays(1)))));
    }

    private LatestExit over(Span run) {
        LocalDate asOf = limit.asOf();
        Optional<LocalDate> broken = cautious.firstBroken(limit.facts(), run.firstDay(), asOf);
        long daysOver = run.firstDay()
                .datesUntil(asOf.plusDays(1))
                .filter(day -> !cautious.keeps(day, limit.facts()))
                .count();
        return new LatestExit(
                broken.map(day -> day.minusDays(1)).filter(day -> !day.isBefore(run.firstDay())),
                Optional.of(0L),
                daysOver,
                broken.flatMap(day -> returnAfter(day.minusDays(1))),
                broken.equals(hopeful.firstBroken(limit.facts(), run.firstDay(), asOf)));
    }

    /**
     * The first day on which a stay (absence, work) of so many days may begin, if no day is spent before.
     *
     * @param from the first day tried, not before the day asked about
     * @param days how many days it is to last, at least one
     */
    public EarliestStay earliestFor(LocalDate from, long days) {
        notBeforeAsOf(from, "from");
        if (days < 1) {
            throw Refusal.of("stay", "A stay lasts at least one day; " + days + " is too few.");
        }
        Optional<LocalDate> entry = cautious.earliestBegin(from, days);
        return new EarliestStay(days, entry, entry.equals(hopeful.earliestBegin(from, days)));
    }

    /**
     * The first day on which the full allowance is back: on which a stay may begin that lasts as long as if no day had ever been
     * spent. Its days are those of that stay. Empty for limits that ask for enough presence.
     *
     * @param from the first day tried, not before the day asked about
     */
    public Optional<EarliestStay> fullAgain(LocalDate from) {
        notBeforeAsOf(from, "from");
        if (cautious.settlesAfter().isPresent()) {
            return Optional.empty();
        }
        Optional<LocalDate> entry = cautious.earliestFullBegin(from);
        long days = entry.flatMap(day -> longestFrom(day).days()).orElse(0L);
        return Optional.of(new EarliestStay(days, entry, entry.equals(hopeful.earliestFullBegin(from))));
    }

    /** The first day, from the one asked about on, on which the limit is kept if no day is spent; that day where it is kept. */
    public Optional<LocalDate> keptFrom() {
        LifeView spared = limit.spending(DaySet.none());
        LocalDate asOf = limit.asOf();
        return Stream.iterate(asOf, day -> !day.isAfter(Search.horizon(asOf)), day -> day.plusDays(1))
                .filter(day -> cautious.keeps(day, spared))
                .findFirst();
    }

    /**
     * Whether trips keep the limit, if no other day is spent after the day asked about.
     *
     * @param trips each from the day of entry to the day of exit, both days of presence; for absences from the day of leaving to
     *     the day of coming back, both days of presence too; none before the day asked about
     */
    public TripsFit fits(List<Span> trips) {
        DaySet spent = DaySet.none();
        for (Span trip : trips) {
            notBeforeAsOf(trip.firstDay(), "trips");
            LocalDate end = trip.end()
                    .orElseThrow(() -> Refusal.of(
                            "trips",
                            "The trip from " + trip.firstDay()
                                    + " has no last day. Give one, or ask for the longest stay."));
            spent = spent.union(DaySet.between(spends().firstDay(trip.firstDay()), spends().lastDay(end)));
        }
        Optional<LocalDate> breaksOn = cautious.firstBroken(spent);
        if (breaksOn.isEmpty()) {
            return new TripsFit(true, breaksOn, 0, 0, true);
        }
        LifeView life = limit.spending(spent);
        List<SupposedLimit.Judged> broken = new ArrayList<>();
        for (LocalDate day : daysOf(spent)) {
            SupposedLimit.Judged judged = limit.judge(day, life, Bound.CAUTIOUS);
            if (!judged.keeps()) {
                broken.add(judged);
            }
        }
        long worst = broken.stream()
                .flatMap(judged -> judged.left().stream())
                .min(Comparator.naturalOrder())
                .orElse(0L);
        return new TripsFit(
                false, breaksOn, broken.size(), Math.max(0, -worst), breaksOn.equals(hopeful.firstBroken(spent)));
    }

    private static List<LocalDate> daysOf(DaySet days) {
        return days.runs().stream()
                .flatMap(
                        run -> run.firstDay().datesUntil(run.end().orElseThrow().plusDays(1)))
                .toList();
    }

    private Optional<LocalDate> returnAfter(LocalDate lastDay) {
        return spends() == Spends.ABSENCE ? Optional.of(lastDay.plusDays(1)) : Optional.empty();
    }

    private void notBeforeAsOf(LocalDate day, String field) {
        if (day.isBefore(limit.asOf())) {
            throw Refusal.of(
                    field,
                    day + " lies before " + limit.asOf()
                            + ", up to which facts are known. Give a later day, or ask as of " + day + ".");
        }
    }
}
