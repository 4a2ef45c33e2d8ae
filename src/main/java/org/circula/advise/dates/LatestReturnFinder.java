package org.circula.advise.dates;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.circula.advise.dates.LatestReturn.Found;
import org.circula.law.Effect;
import org.circula.law.ProvisionKind;
import org.circula.person.Life;
import org.circula.verdict.Answer;
import org.circula.verdict.Outcome;
import org.circula.verdict.Verdict;

/**
 * Finds the last day on which coming back still keeps a status.
 *
 * <p>A day of return is safe if the status is kept on that day by somebody who came back on it, and on every earlier day of
 * return: the first day on which it is not kept for sure ends the search, so ignorance and discretion are never taken for safety.
 * Where that day hangs on them, the first return is looked for that loses it whatever the facts. The law of later days is the law
 * as encoded now.
 */
public final class LatestReturnFinder {

    /** Nobody plans further, and the law will not stand still so long. */
    public static final int YEARS_LOOKED_AT = 10;

    private LatestReturnFinder() {}

    /** The last safe day of return from a journey, for one status held on the last day present. */
    public static LatestReturn find(TriedPut put, Life life, Journey journey) {
        LaterReturns returns = LaterReturns.of(put, life, journey);
        LaterReturns.Return first = returns.first();
        Optional<LaterReturns.Return> safe = Optional.empty();
        LaterReturns.Return last = first;
        while (last.isKept()) {
            safe = Optional.of(last);
            Optional<LaterReturns.Return> next = returns.after(last);
            if (next.isEmpty()) {
                return told(
                        put,
                        life,
                        journey,
                        Found.NO_LIMIT_FOUND,
                        last,
                        Optional.of(returns.on(LaterReturns.lastLookedAt(journey))),
                        Optional.empty());
            }
            last = next.get();
        }
        Found found = safe.isPresent() ? Found.BACK_BY : foundAtOnce(first);
        LocalDate dayBefore = last.day().minusDays(1);
        Optional<LaterReturns.Return> lastSafe = safe.map(judged -> returns.on(dayBefore));
        List<String> missedBefore = lastSafe.orElse(first).missed();
        Optional<PerhapsKept> perhapsKept = last.isLost()
                ? Optional.empty()
                : Optional.of(PerhapsKeptFinder.find(returns, last, missedBefore, LaterReturns.lastLookedAt(journey)));
        return told(put, life, journey, found, last, lastSafe, perhapsKept);
    }

    private static Found foundAtOnce(LaterReturns.Return first) {
        if (first.isLost()) {
            return Found.NOT_KEPT_NOW;
        }
        return first.answer() == Answer.DISCRETIONARY ? Found.DISCRETIONARY : Found.NEEDS_FACTS;
    }

    private static LatestReturn told(
            TriedPut put,
            Life life,
            Journey journey,
            Found found,
            LaterReturns.Return last,
            Optional<LaterReturns.Return> lastSafe,
            Optional<PerhapsKept> perhapsKept) {
        boolean backBy = found == Found.BACK_BY;
        Optional<Effect> effect = backBy ? last.verdict().flatMap(Verdict::effect) : Optional.empty();
        return new LatestReturn(
                put.pathway().id(),
                put.jurisdiction(),
                put.status().map(key -> key.substring(0, key.indexOf('@'))).orElse(""),
                put.state().orElse(""),
                journey.lastDayPresent(),
                found,
                backBy ? Optional.of(last.day().minusDays(1)) : Optional.empty(),
                last.decisive(),
                effect,
                perhapsKept,
                lastSafe.flatMap(LaterReturns.Return::verdict)
                        .map(AnswersReliedOn::of)
                        .orElse(List.of()),
                last.verdict().map(verdict -> duties(verdict, life, journey)).orElse(List.of()),
                LaterReturns.lastLookedAt(journey));
    }

    private static List<DutyToDo> duties(Verdict verdict, Life life, Journey journey) {
        return Stream.concat(verdict.shown().stream(), verdict.findings().stream())
                .filter(finding -> finding.provision().kind() == ProvisionKind.DUTY)
                .filter(finding -> finding.outcome() != Outcome.NOT_APPLICABLE)
                .map(finding ->
                        DutyToDo.of(finding, life, journey, verdict.put().held()))
                .toList();
    }
}
