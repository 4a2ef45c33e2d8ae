package org.circula.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.circula.law.Pathway;
import org.circula.law.RuleBases;
import org.circula.law.Understanding;
import org.circula.person.HeldStatus;
import org.circula.person.Insurance;
import org.circula.person.Known;
import org.circula.person.Life;
import org.circula.person.LifeEvent;
import org.circula.person.Stay;
import org.circula.person.Work;
import org.circula.time.Span;

/**
 * Until when, and from when, found by asking the plain judge on each day.
 *
 * <p>Nothing that begins after the day asked from is known to it: statuses, work and insurance that run go on, what has an end
 * ends, nothing new happens.
 */
public final class PlainDates {

    private static final int YEARS = 10;
    private static final Optional<PlainOutcome> YES = Optional.of(PlainOutcome.MET);
    private static final Optional<PlainOutcome> NO = Optional.of(PlainOutcome.NOT_MET);

    private final PlainJudge judge;

    public PlainDates(RuleBases law, Understanding understanding) {
        this.judge = new PlainJudge(law, understanding);
    }

    /**
     * By which day to be back.
     *
     * @param safe the last day on which coming back still leaves the status kept, as every day before; empty where it is lost, or perhaps
     *     lost, already
     * @param possible the last day before the first on which whoever comes back has lost it for sure; empty where it is lost already
     */
    public record Back(Optional<LocalDate> safe, Optional<LocalDate> possible) {

        static final Back NEVER = new Back(Optional.empty(), Optional.empty());
    }

    /**
     * By which day someone must be back who is outside from the next day on. Of several statuses that the pathway is about the one
     * granted last is asked about.
     *
     * @param from the last day before the absence
     * @param awayIn a country
     * @return days after {@code from}, ten years after it at the latest
     */
    public Back latestReturn(Life complete, String keepPathway, LocalDate from, String awayIn) {
        Pathway pathway = judge.pathway(keepPathway);
        List<PlainPut> puts = judge.puts(judge.life(frozen(complete, from), from), pathway);
        return puts.isEmpty() ? Back.NEVER : latestReturn(complete, pathway, from, awayIn, puts.get(puts.size() - 1));
    }

    private Back latestReturn(Life complete, Pathway pathway, LocalDate from, String awayIn, PlainPut asked) {
        Back found = Back.NEVER;
        boolean safe = true;
        PlainLife before = judge.life(frozen(complete, from), from);
        for (LocalDate back = from.plusDays(1); !back.isAfter(from.plusYears(YEARS)); back = back.plusDays(1)) {
            Life away = away(before.life(), from, back, awayIn, asked.state().orElseThrow());
            List<Optional<PlainOutcome>> answers = judge.answers(before.elsewhere(away, back), pathway, asked.held());
            safe = safe && answers.contains(YES);
            if (answers.stream().allMatch(NO::equals)) {
                return found;
            }
            found = new Back(safe ? Optional.of(back) : found.safe(), Optional.of(back));
        }
        return found;
    }

    /**
     * The first day on which the pathway answers yes if the person stays where they are, with what they hold.
     *
     * @param from the first day asked about
     * @return ten years after {@code from} at the latest; empty where no day until then is one
     */
    public Optional<LocalDate> earliest(Life complete, String pathway, LocalDate from) {
        PlainLife staying = judge.life(frozen(complete, from), from);
        for (LocalDate day = from; !day.isAfter(from.plusYears(YEARS)); day = day.plusDays(1)) {
            if (judge.answers(staying.onDay(day), judge.pathway(pathway), Optional.empty())
                    .contains(YES)) {
                return Optional.of(day);
            }
        }
        return Optional.empty();
    }

    /** The life of someone who leaves after a day and is back from another on, in the State named; a holiday as far as reasons count. */
    public static Life away(Life complete, LocalDate from, LocalDate back, String awayIn, String backIn) {
        Life frozen = frozen(complete, from);
        List<Stay> stays = new ArrayList<>();
        for (Stay stay : frozen.stays().items()) {
            Span until = stay.days().end().isPresent()
                    ? stay.days()
                    : Span.of(stay.days().firstDay(), from);
            stays.add(new Stay(stay.place(), until, stay.reason(), stay.irregularExit()));
        }
        if (back.isAfter(from.plusDays(1))) {
            Span away = Span.of(from.plusDays(1), back.minusDays(1));
            stays.add(new Stay(new Stay.In(awayIn), away, Optional.of("holiday"), Optional.of(false)));
        }
        stays.add(new Stay(new Stay.In(backIn), Span.runningFrom(back), Optional.of("holiday"), Optional.of(false)));
        return frozen.withStays(Known.all(stays), List.of());
    }

    /** The life as it stands on a day, going on as it is. */
    public static Life frozen(Life complete, LocalDate day) {
        List<Stay> stays = new ArrayList<>();
        for (Stay stay : begun(complete.stays().items(), one -> one.days().firstDay(), day)) {
            stays.add(stay);
        }
        Stay last = stays.remove(stays.size() - 1);
        Span on = Span.runningFrom(last.days().firstDay());
        stays.add(new Stay(last.place(), on, last.reason(), last.irregularExit()));
        return new Life(
                complete.person(),
                Known.all(stays),
                List.of(),
                Known.all(begun(
                        complete.statuses().items(),
                        (HeldStatus status) -> status.days().firstDay(),
                        day)),
                Known.all(begun(
                        complete.work().items(), (Work work) -> work.days().firstDay(), day)),
                Known.all(begun(
                        complete.insured().items(),
                        (Insurance insured) ->
                                insured.days().map(Span::firstDay).orElse(day),
                        day)),
                Known.all(begun(
                        complete.events().items(),
                        (LifeEvent event) -> event.date().orElse(day),
                        day)),
                List.of(),
                complete.answers());
    }

    private static <T> List<T> begun(List<T> items, Function<T, LocalDate> firstDay, LocalDate day) {
        Predicate<T> begun = item -> !firstDay.apply(item).isAfter(day);
        return items.stream().filter(begun).toList();
    }
}
