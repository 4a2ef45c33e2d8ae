package org.circula.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.circula.law.Condition;
import org.circula.law.LookBack;
import org.circula.law.MeasureSpecification;
import org.circula.law.StatusKind;
import org.circula.law.Take;
import org.circula.law.TerritoryReference;
import org.circula.law.Words;
import org.circula.person.HeldStatus;
import org.circula.person.Life;
import org.circula.person.Work;

/**
 * Takes every measure of a life of which all is known by looking at each day, and shares no code with the measures it checks.
 *
 * <p>The answer is a text of {@link Found}, so that both sides are compared as a whole.
 */
public final class DayByDayOracle {

    /** Takes that look at days alone, if no parameter of theirs speaks of statuses. */
    private static final Set<Take> OF_DAYS = EnumSet.of(
            Take.NEAREST_ABSENCE,
            Take.NEAREST_PRESENCE,
            Take.TOTAL_ABSENCE,
            Take.TOTAL_PRESENCE,
            Take.TIME_WORKED,
            Take.ABSENCES_LONGER_THAN,
            Take.CALENDAR_MONTHS_AWAY,
            Take.CONTINUOUS_PRESENCE,
            Take.TIME_SINCE_ENTRY,
            Take.PRESENCE_BEFORE,
            Take.WORST_WINDOW_ABSENCE,
            Take.MOST_WINDOW_PRESENCE,
            Take.MOST_WINDOW_WORK,
            Take.DAYS_IN_WINDOW,
            Take.DAYS_SINCE_FIRST_ENTRY,
            Take.LEAST_CALENDAR_YEAR,
            Take.AVERAGE_CALENDAR_YEAR,
            Take.MOST_CALENDAR_YEAR_PRESENCE,
            Take.MOST_CALENDAR_YEAR_ABSENCE,
            Take.MOST_CALENDAR_YEAR_WORK);

    final PlainLife life;
    final MeasureSpecification asked;
    final Map<String, StatusKind> kinds;
    final Optional<HeldStatus> held;
    final Optional<String> state;
    final LeftOut leftOut;

    /** Days that exceptions leave out: neither absence nor presence, or counted as presence. */
    record LeftOut(PlainDays uncounted, PlainDays asPresence) {
        static final LeftOut NOTHING = new LeftOut(PlainDays.none(), PlainDays.none());
    }

    /**
     * @param life a life of which every day from the first listed on is known
     * @param territories by id
     * @param kinds of status by id
     * @param held the status asked about, as first granted
     * @param day the day that counts
     */
    public DayByDayOracle(
            Life life,
            Map<String, Words.Territory> territories,
            Map<String, StatusKind> kinds,
            Optional<HeldStatus> held,
            LocalDate day,
            MeasureSpecification asked) {
        this(new PlainLife(life, territories, day), kinds, held, held.map(HeldStatus::state), asked, LeftOut.NOTHING);
    }

    DayByDayOracle(
            PlainLife life,
            Map<String, StatusKind> kinds,
            Optional<HeldStatus> held,
            Optional<String> state,
            MeasureSpecification asked,
            LeftOut leftOut) {
        this.life = life;
        this.asked = asked;
        this.kinds = kinds;
        this.held = held;
        this.state = state;
        this.leftOut = leftOut;
    }

    /** The same, leaving out days away for one of these reasons. */
    public DayByDayOracle leavingOut(List<String> reasons) {
        return new DayByDayOracle(
                life, kinds, held, state, asked, new LeftOut(life.reasons(reasons), PlainDays.none()));
    }

    /** What the take counts. */
    public Found count() {
        if (asked.outside().or(asked::in).orElse(null) instanceof TerritoryReference.StateThatGranted
                && names().isEmpty()) {
            return Found.NOT_THERE;
        }
        return switch (asked.take()) {
            case NEAREST_ABSENCE -> Found.stretches(begunInTime());
            case NEAREST_PRESENCE -> stretches(looked(present()), true);
            case TOTAL_ABSENCE -> sum(false).found(looked(absent()).runs());
            case TOTAL_PRESENCE -> sum(true).found(looked(present()).runs());
            case TIME_WORKED -> sum(true).found(looked(worked()).runs());
            case TIME_OUT_OF_WORK ->
                sum(true).found(looked(heldDays().without(worked())).runs());
            case ABSENCES_LONGER_THAN -> absencesLongerThan();
            case CONTINUOUS_PRESENCE, TIME_SINCE_ENTRY -> presentRun();
            case PRESENCE_BEFORE -> presenceBefore();
            case WORST_WINDOW_ABSENCE -> new WindowOracle(this).most(absent(), sum(false));
            case WORST_BLOCK_ABSENCE -> new WindowOracle(this).mostInBlocks(looked(absent()), sum(false));
            case ABSENCE_ONCE_HELD -> awayOnceHeld();
            case CALENDAR_MONTHS_AWAY -> new MonthOracle(this).mostInARow();
            case MOST_WINDOW_PRESENCE -> new WindowOracle(this).most(present(), sum(true));
            case MOST_WINDOW_WORK -> new WindowOracle(this).most(worked(), sum(true));
            case DAYS_IN_WINDOW -> new WindowOracle(this).daysInWindow(present());
            case DAYS_SINCE_FIRST_ENTRY -> new WindowOracle(this).sinceFirstEntry(present());
            case LEAST_CALENDAR_YEAR -> new YearOracle(this).least(present());
            case AVERAGE_CALENDAR_YEAR -> new YearOracle(this).average(present());
            case MOST_CALENDAR_YEAR_PRESENCE -> new YearOracle(this).most(present(), sum(true));
            case MOST_CALENDAR_YEAR_ABSENCE -> new YearOracle(this).most(absent(), sum(false));
            case MOST_CALENDAR_YEAR_WORK -> new YearOracle(this).most(worked(), sum(true));
            case COUNTED_PRESENCE -> new PresenceOracle(this).counted();
            case YEARS_WITH_PRESENCE -> new PresenceOracle(this).years();
            case LEAST_YEAR_PRESENCE -> new PresenceOracle(this).leastYear();
            case ATTAINABLE_PRESENCE -> new PresenceOracle(this).attainable();
            case COUNTED_RESIDENCE -> new ResidenceOracle(this).counted();
            default -> new StatusOracle(this).count();
        };
    }

    List<String> names() {
        Optional<TerritoryReference> place = asked.outside().or(asked::in);
        return place.map(reference -> life.names(reference, state)).orElse(List.of());
    }

    boolean everything() {
        return asked.lookBack() instanceof LookBack.Everything;
    }

    DaysLookedAt lookedAt() {
        return DaysLookedAt.of(
                asked.lookBack(),
                names(),
                life,
                held.map(status -> status.days().firstDay()));
    }

    PlainDays looked(PlainDays days) {
        DaysLookedAt range = lookedAt();
        return days.cut(range.first(), range.last());
    }

    /** Absences looked at; where a last day to begin is named, only those that began by it. */
    private List<Found.Stretch> begunInTime() {
        return absences(looked(absent()), looked(away())).stream()
                .filter(absence -> !(asked.lookBack() instanceof LookBack.NamedDays named
                        && named.begunBy()
                                .map(absence.anchor().plusDays(1)::isAfter)
                                .orElse(false)))
                .toList();
    }

    /** Each absence with the days on which nothing counts though the person stayed away, walked day by day. */
    private static List<Found.Stretch> absences(PlainDays counting, PlainDays away) {
        List<Found.Stretch> absences = new ArrayList<>();
        for (PlainDays.Run run : counting.or(away).runs()) {
            PlainDays inRun = counting.cut(run.first(), run.last());
            if (inRun.firstDay().isPresent()) {
                LocalDate first = inRun.firstDay().get();
                LocalDate last = inRun.lastDay().orElseThrow();
                List<LocalDate> idle =
                        first.datesUntil(last).filter(day -> !inRun.has(day)).toList();
                absences.add(Found.absence(first.minusDays(1), last, idle));
            }
        }
        return absences;
    }

    private Found awayOnceHeld() {
        if (held.isEmpty()) {
            return Found.NOT_THERE;
        }
        LocalDate first = held.get().days().firstDay().plus(asked.window().orElseThrow());
        return Found.stretches(absences(absent().cut(first, life.day()), away().cut(first, life.day())));
    }

    PlainSum sum(boolean fromFirstDay) {
        return new PlainSum(asked.sum().orElseThrow(), fromFirstDay);
    }

    /** What the measure hangs on besides stays, events, work and answers: nothing, or all that is held until the day that counts. */
    List<HeldStatus> statusesRead() {
        return readsStatuses() ? life.granted() : List.of();
    }

    private boolean readsStatuses() {
        boolean byDays = OF_DAYS.contains(asked.take());
        boolean byStatus = !asked.under().isEmpty()
                || !asked.leaveOutUnder().isEmpty()
                || asked.lookBack() instanceof LookBack.SinceGrantOf
                || asked.lookBack() instanceof LookBack.SinceEndOf
                || asked.outside().or(asked::in).orElse(null) instanceof TerritoryReference.StateThatGranted;
        return !byDays || byStatus;
    }

    /** The same days for whatever day is looked at, so that they are found once. */
    private PlainDays found(String what, Supplier<PlainDays> days) {
        return readsStatuses() ? days.get() : life.known(List.of(what, asked, names(), leftOut), days);
    }

    PlainDays absent() {
        return found("absent", this::daysAbsent);
    }

    PlainDays present() {
        return found("present", this::daysPresent);
    }

    private PlainDays worked() {
        return found("worked", this::daysWorked);
    }

    /** Days away, whether they count or not. */
    private PlainDays away() {
        return found("away", this::daysAway);
    }

    private PlainDays daysAbsent() {
        return daysAway()
                .without(leftOut.uncounted())
                .without(life.under(status -> isOneOf(status, asked.leaveOutUnder())));
    }

    private PlainDays daysAway() {
        PlainDays days = life.present(names()).otherDays().without(leftOut.asPresence());
        if (!asked.onlyFor().isEmpty()) {
            days = days.and(life.reasons(asked.onlyFor()));
        }
        if (!asked.notFor().isEmpty()) {
            days = days.without(life.reasons(asked.notFor()));
        }
        if (asked.irregularExitsOnly()) {
            days = days.and(life.awayAfterIrregularExit(names()));
        }
        return days;
    }

    private PlainDays daysPresent() {
        PlainDays days = life.present(names())
                .without(leftOut.uncounted())
                .or(leftOut.asPresence())
                .without(life.under(status -> isOneOf(status, asked.leaveOutUnder())));
        return asked.under().isEmpty() ? days : days.and(life.under(status -> isOneOf(status, asked.under())));
    }

    private PlainDays daysWorked() {
        PlainDays days = PlainDays.none();
        for (Work work : life.life().work().items()) {
            boolean counts = asked.occupations().isEmpty()
                    || work.occupation().map(asked.occupations()::contains).orElse(false);
            if (counts) {
                LocalDate last = work.days().end().orElse(PlainDays.LAST);
                days = days.or(
                        PlainDays.between(work.days().firstDay(), last).and(life.belonging(work.country(), names())));
            }
        }
        return asked.under().isEmpty() ? days : days.and(life.under(status -> isOneOf(status, asked.under())));
    }

    private PlainDays heldDays() {
        return held.map(status -> life.under(other -> other.kind().equals(status.kind())
                                && other.state().equals(status.state()))
                        .runWith(status.days().firstDay())
                        .map(run -> PlainDays.between(run.first(), run.last()))
                        .orElse(PlainDays.none()))
                .orElse(PlainDays.between(PlainDays.FIRST, PlainDays.LAST));
    }

    /** Whether the status is of one of the kinds, or of one of the classes. */
    boolean isOneOf(HeldStatus status, List<String> kindsOrClasses) {
        String ofClass = kinds.get(status.kind()).statusClass().word();
        return kindsOrClasses.contains(status.kind()) || kindsOrClasses.contains(ofClass);
    }

    private static Found stretches(PlainDays days, boolean fromFirstDay) {
        return Found.stretches(days.runs().stream()
                .map(run -> Found.stretch(run.first().minusDays(1), run.last(), fromFirstDay))
                .toList());
    }

    private Found absencesLongerThan() {
        return Found.count(absences(looked(absent()), looked(away())).stream()
                .filter(this::isLonger)
                .count());
    }

    private boolean isLonger(Found.Stretch absence) {
        PlainCondition longer = new PlainCondition(
                new Condition(
                        Condition.Comparison.MORE_THAN,
                        List.of(new Condition.PeriodOperand(asked.longerThan().orElseThrow()))),
                life,
                state,
                Map.of(),
                life.day());
        return longer.holds(Found.stretches(List.of(absence)), Optional.empty()).orElseThrow();
    }

    private Found presentRun() {
        boolean length = asked.take() == Take.CONTINUOUS_PRESENCE;
        PlainDays present = present();
        if (!present.has(life.day())) {
            return Found.stretches(List.of());
        }
        LocalDate first = present.runWith(life.day()).orElseThrow().first();
        return Found.stretches(List.of(Found.stretch(length ? first.minusDays(1) : first, life.day(), length)));
    }

    private Found presenceBefore() {
        LocalDate born = life.life().person().born().orElseThrow();
        LocalDate last = asked.before().orElseThrow().minusDays(1);
        return Found.count(present().cut(born, last).count());
    }
}
