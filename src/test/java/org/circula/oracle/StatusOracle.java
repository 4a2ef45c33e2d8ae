package org.circula.oracle;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.circula.law.SumRule;
import org.circula.person.Answer;
import org.circula.person.HeldStatus;
import org.circula.person.Insurance;

/** What hangs on statuses, events, insurance, birth and answers. */
record StatusOracle(DayByDayOracle oracle) {

    Found count() {
        LocalDate day = oracle.life.day();
        return switch (oracle.asked.take()) {
            case TIME_HELD -> timeHeld();
            case TIME_SINCE_END_OF_STATUS -> sinceEnd();
            case TIME_TO_END_OF_STATUS -> toEnd();
            case RENEWALS -> renewals();
            case STATUSES_HELD -> statusesHeld();
            case TIME_SINCE_EVENT ->
                last(oracle.life.events(oracle.asked.event().orElseThrow()))
                        .map(date -> single(date, day, false))
                        .orElse(Found.NOT_THERE);
            case TIME_BETWEEN_EVENTS -> betweenEvents();
            case AGE -> single(oracle.life.life().person().born().orElseThrow(), day, false);
            case INSURED_TIME -> insuredTime();
            case STATES_INSURED -> statesInsured();
            case ANSWERED_AMOUNT -> answered();
            default -> throw new IllegalArgumentException("Nobody counts " + oracle.asked.take() + " here.");
        };
    }

    private Found timeHeld() {
        LocalDate day = oracle.life.day();
        PlainDays held = oracle.life.under(this::asked).cut(PlainDays.FIRST, day);
        LocalDate last = held.has(day) || !oracle.asked.alsoEnded()
                ? day
                : held.lastDay().orElse(day);
        return held.runWith(last)
                .map(run -> single(run.first().minusDays(1), last, true))
                .orElse(Found.stretches(List.of()));
    }

    private Found sinceEnd() {
        LocalDate day = oracle.life.day();
        return oracle.life
                .under(this::asked)
                .cut(PlainDays.FIRST, day)
                .lastDay()
                .map(last -> single(last, day, false))
                .orElse(Found.NOT_THERE);
    }

    private Found toEnd() {
        LocalDate day = oracle.life.day();
        return oracle.life
                .under(this::asked)
                .runWith(day)
                .map(run -> run.last().equals(PlainDays.LAST) ? Found.BOUNDLESS : single(day, run.last(), false))
                .orElse(Found.NOT_THERE);
    }

    private Found renewals() {
        List<PlainLife.Chain> chains = oracle.life.asGranted().chains(this::asked);
        return Found.count(
                chains.isEmpty() ? 0 : chains.get(chains.size() - 1).grants().size() - 1L);
    }

    private Found statusesHeld() {
        DaysLookedAt range = oracle.lookedAt();
        return Found.count(oracle.life.asGranted().chains(this::asked).stream()
                .flatMap(chain -> chain.grants().stream())
                .filter(grant -> oracle.everything() || range.has(grant.days().firstDay()))
                .filter(grant ->
                        !oracle.asked.lawfullyUsed() || grant.used().orElse("").equals("lawfully"))
                .count());
    }

    private Found betweenEvents() {
        Optional<LocalDate> from =
                last(oracle.life.events(oracle.asked.fromEvent().orElseThrow()));
        if (from.isEmpty()) {
            return Found.NOT_THERE;
        }
        LocalDate until = oracle.life.events(oracle.asked.toEvent().orElseThrow()).stream()
                .filter(date -> !date.isBefore(from.get()))
                .findFirst()
                .orElse(oracle.life.day());
        return single(from.get(), until, false);
    }

    /** A period counts where the country was ever a member: what was insured before a State joined is taken along. */
    private Found insuredTime() {
        PlainDays days = PlainDays.none();
        long credited = 0;
        for (Insurance insured : insurances()) {
            if (insured.days().isPresent()) {
                LocalDate end = insured.days().get().end().orElse(PlainDays.LAST);
                days = days.or(PlainDays.between(insured.days().get().firstDay(), end));
            } else {
                Insurance.Credits credits = insured.credits().orElseThrow();
                credited += credits.number()
                        * (credits.unit().equals("month") ? 30L : credits.unit().equals("quarter") ? 90L : 360L);
            }
        }
        PlainDays looked = oracle.everything() ? days.cut(PlainDays.FIRST, oracle.life.day()) : oracle.looked(days);
        List<PlainDays.Run> runs = looked.runs();
        PlainSum plain = new PlainSum(SumRule.MONTHS_THEN_30_DAYS, true);
        return Found.months(plain.of(runs) + credited, credited == 0 ? plain.unbroken(runs) : Optional.empty());
    }

    private Found statesInsured() {
        Set<String> states = new TreeSet<>();
        DaysLookedAt range = oracle.lookedAt();
        for (Insurance insured : insurances()) {
            if (insured.credits().isPresent()) {
                states.add(insured.country());
            } else {
                LocalDate end = insured.days().get().end().orElse(PlainDays.LAST);
                PlainDays counted = PlainDays.between(insured.days().get().firstDay(), end)
                        .and(oracle.life.belonging(insured.country(), oracle.names()));
                LocalDate first = oracle.everything() ? PlainDays.FIRST : range.first();
                LocalDate last = oracle.everything() ? oracle.life.day() : range.last();
                if (counted.count(first, last) > 0) {
                    states.add(insured.country());
                }
            }
        }
        return Found.count(states.size());
    }

    private List<Insurance> insurances() {
        Set<String> countries = oracle.life.countriesEver(oracle.names());
        return oracle.life.life().insured().items().stream()
                .filter(insured -> countries.contains(insured.country()))
                .filter(insured ->
                        oracle.asked.branch().map(insured.branch()::equals).orElse(true))
                .toList();
    }

    private Found answered() {
        Answer answer = oracle.life.life().answers().get(oracle.asked.asks().orElseThrow());
        return answer instanceof Answer.Money money
                ? Found.money(money.amount(), money.currency())
                : Found.count(((Answer.Count) answer).number());
    }

    private boolean asked(HeldStatus status) {
        return oracle.asked.statusKinds().contains(status.kind())
                && (oracle.asked.in().isEmpty()
                        || oracle.life.countriesEver(oracle.names()).contains(status.state()));
    }

    private static Found single(LocalDate anchor, LocalDate end, boolean fromFirstDay) {
        return Found.stretches(List.of(Found.stretch(anchor, end, fromFirstDay)));
    }

    private static Optional<LocalDate> last(List<LocalDate> days) {
        return days.isEmpty() ? Optional.empty() : Optional.of(days.get(days.size() - 1));
    }
}
