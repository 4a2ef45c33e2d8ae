package org.circula.advise.window;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.circula.law.ProvisionValue;
import org.circula.law.RuleBases;

/**
 * All that a limit on counted days still allows, ready to be shown. Days are supposed to be spent only where an answer says so.
 *
 * @param provision the id of the limit
 * @param says what it asks, without the number
 * @param spends what uses it up: {@code presence}, {@code absence} or {@code work}
 * @param asOf the day up to which facts are known
 * @param reading how judgments reach back
 * @param daysAllowed how many days the limit allows, or asks for; empty where it is not written in days, or does not hold
 * @param sources where it stands on the day asked about, by act and article
 * @param used the count on the day asked about
 * @param usedBy the stays (absences, work) whose days count on it
 * @param keptFrom the first day on which the limit is kept, if no day is spent
 * @param latestExit for somebody who is there (away, at work)
 * @param longestStay the longest stay that begins on the day of entry; empty for somebody there who names none
 * @param earliestStay the earliest stay of the length asked for
 * @param fullAgain when the full allowance is back
 * @param trips whether the trips fit; empty where none is named
 * @param rollOffs the days in the table on which days roll off
 * @param table what is left day by day, from the day after the one asked about on
 * @param exceptionsNotAsked exceptions that may allow more, or leave days out, and are not looked at
 * @param information what this is not
 */
public record WindowReport(
        String provision,
        String says,
        String spends,
        LocalDate asOf,
        String reading,
        Optional<Long> daysAllowed,
        List<String> sources,
        DayCount used,
        List<CountedStay> usedBy,
        Optional<LocalDate> keptFrom,
        Optional<LatestExit> latestExit,
        Optional<LongestStay> longestStay,
        Optional<EarliestStay> earliestStay,
        Optional<EarliestStay> fullAgain,
        Optional<TripsFit> trips,
        List<RollOff> rollOffs,
        List<DayLeft> table,
        List<String> exceptionsNotAsked,
        String information) {

    private static final String INFORMATION =
            "This is information, not legal advice. Days after the day asked about are"
                    + " supposed, and judged by the law as it is known now.";

    public WindowReport {
        sources = List.copyOf(sources);
        usedBy = List.copyOf(usedBy);
        rollOffs = List.copyOf(rollOffs);
        table = List.copyOf(table);
        exceptionsNotAsked = List.copyOf(exceptionsNotAsked);
    }

    /**
     * Answers a question.
     *
     * @throws org.circula.assess.RefusedQuestionException where it cannot be answered, with the field that is wrong
     */
    public static WindowReport of(WindowQuestion asked, RuleBases law) {
        WindowAdvice advice =
                WindowAdvice.of(asked.life(), law, asked.provision(), asked.state(), asked.asOf(), asked.reading());
        LocalDate asOf = asked.asOf();
        Optional<ProvisionValue> value = advice.valueOn(asOf);
        Optional<LatestExit> exit = advice.latestExit();
        Optional<LocalDate> entry = asked.entry().or(() -> exit.isPresent() ? Optional.empty() : Optional.of(asOf));
        return new WindowReport(
                asked.provision(),
                advice.provision().says(),
                advice.spends().name().toLowerCase(Locale.ROOT),
                asOf,
                asked.reading().word(),
                advice.daysAllowed(asOf),
                value.map(found ->
                                found.sources().stream().map(Object::toString).toList())
                        .orElse(List.of()),
                advice.used(),
                advice.usedBy(),
                advice.keptFrom(),
                exit,
                entry.map(advice::longestFrom),
                asked.stay().map(days -> advice.earliestFor(asOf, days)),
                advice.fullAgain(asOf),
                asked.trips().isEmpty() ? Optional.empty() : Optional.of(advice.fits(asked.trips())),
                advice.rollOffs(asOf.plusDays(asked.days())),
                advice.table(asOf.plusDays(1), asked.days()),
                advice.exceptionsNotAsked(),
                INFORMATION);
    }
}
