package org.circula.advise.dates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.circula.advise.dates.LatestReturn.Found;
import org.circula.law.Effect;
import org.circula.law.ProvisionKind;
import org.circula.person.Life;
import org.circula.verdict.Answer;
import org.circula.verdict.Finding;
import org.circula.verdict.Outcome;
import org.circula.verdict.Verdict;

/**
 * Finds the last day on which coming back still keeps a status.
 *
 * <p>A day of return is safe if the status is kept on that day by somebody who came back on it, and on every earlier day of
 * return: the first day on which it is not kept for sure ends the search, so ignorance and discretion are never taken for safety.
 * The law of later days is the law as encoded now.
 */
public final class LatestReturnFinder {

    /** Nobody plans further, and the law will not stand still so long. */
    public static final int YEARS_LOOKED_AT = 10;

    private LatestReturnFinder() {}

    /** The last safe day of return from a journey, for one status held on the last day present. */
    public static LatestReturn find(TriedPut put, Life life, Journey journey) {
        LocalDate first = journey.lastDayPresent().plusDays(1);
        LocalDate last = first.plusYears(YEARS_LOOKED_AT);
        TriedPut.Judged judged = put.on(journey.backOn(life, first), first);
        Optional<Verdict> before = judged.verdict();
        if (!keeps(judged)) {
            boolean open =
                    before.filter(verdict -> verdict.answer() != Answer.NO).isPresent();
            return result(
                    put, life, journey, open ? Found.NEEDS_FACTS : Found.NOT_KEPT_NOW, Optional.empty(), before, last);
        }
        NamedDays days = put.lawInTime()
                .named(put.pathway(), put.jurisdiction(), life)
                .with(first.plusDays(1)) // the first return that leaves a day away behind
                .leftBehindByAReturn();
        NextChange change = new NextChange(
                put.law(),
                days,
                NextCount.ofEachDay(put.lawInTime(), life, returned -> journey.backOn(life, returned)));
        LocalDate day = first;
        while (keeps(judged)) {
            LocalDate next = change.after(day, judged);
            if (next.isAfter(last)) {
                return result(put, life, journey, Found.NO_LIMIT_FOUND, Optional.empty(), judged.verdict(), last);
            }
            day = next;
            judged = put.on(journey.backOn(life, day), day);
        }
        return result(put, life, journey, Found.BACK_BY, Optional.of(day.minusDays(1)), judged.verdict(), last);
    }

    private static boolean keeps(TriedPut.Judged judged) {
        return judged.verdict()
                .filter(verdict -> verdict.answer() == Answer.YES)
                .isPresent();
    }

    private static LatestReturn result(
            TriedPut put,
            Life life,
            Journey journey,
            Found found,
            Optional<LocalDate> day,
            Optional<Verdict> after,
            LocalDate lookedUntil) {
        List<String> binds = new ArrayList<>();
        List<DutyToDo> duties = new ArrayList<>();
        after.ifPresent(verdict -> {
            verdict.findings().stream()
                    .filter(LatestReturnFinder::stopsBeingMet)
                    .forEach(finding -> binds.add(finding.provision().id()));
            Stream.concat(verdict.shown().stream(), verdict.findings().stream())
                    .filter(finding -> finding.provision().kind() == ProvisionKind.DUTY)
                    .filter(finding -> finding.outcome() != Outcome.NOT_APPLICABLE)
                    .forEach(finding -> duties.add(
                            DutyToDo.of(finding, life, journey, verdict.put().held())));
        });
        Optional<Effect> effect = found == Found.BACK_BY ? after.flatMap(Verdict::effect) : Optional.empty();
        return new LatestReturn(
                put.pathway().id(),
                put.jurisdiction(),
                put.status().map(key -> key.substring(0, key.indexOf('@'))).orElse(""),
                put.state().orElse(""),
                journey.lastDayPresent(),
                found,
                day,
                found == Found.NO_LIMIT_FOUND ? List.of() : binds,
                effect,
                duties,
                lookedUntil);
    }

    private static boolean stopsBeingMet(Finding finding) {
        return switch (finding.outcome()) {
            case NOT_MET, UNKNOWN, DISCRETIONARY -> true;
            case MET, LIFTED, NOT_APPLICABLE -> false;
        };
    }
}
