package org.circula.assess;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.circula.measure.LifeView;
import org.circula.measure.StatusChain;
import org.circula.verdict.Verdict;

/**
 * Ends statuses by the verdicts on keeping them. A status lost by law ends on the day of loss for every pathway that asks for
 * it; one that may or must be withdrawn stands until someone withdraws it; an open verdict leaves it open. On the day of its grant a
 * status was held.
 */
final class StatusEnds {

    private final List<Verdict> keepVerdicts;

    StatusEnds(List<Verdict> keepVerdicts) {
        this.keepVerdicts = List.copyOf(keepVerdicts);
    }

    /** The life with its statuses as the verdicts leave them; the same object where none of them ends one. */
    LifeView apply(LifeView life) {
        return endsSome(keepVerdicts)
                ? life.withStatuses(life.statuses().stream().map(this::ended).toList())
                : life;
    }

    /** Whether some of the verdicts ends the status that it is about, or leaves it open. */
    static boolean endsSome(List<Verdict> keepVerdicts) {
        for (int at = 0; at < keepVerdicts.size(); at++) {
            if (endsSome(keepVerdicts.get(at))) {
                return true;
            }
        }
        return false;
    }

    /** The life as the verdicts on its other statuses leave it; the same object where none of them ends one. */
    LifeView applyToOthersThan(StatusChain own, LifeView life) {
        for (Verdict verdict : keepVerdicts) {
            if (endsSome(verdict) && !isAbout(verdict, own)) {
                return life.withStatuses(life.statuses().stream()
                        .map(chain -> chain.isSameAs(own) ? chain : ended(chain))
                        .toList());
            }
        }
        return life;
    }

    /** The verdicts on keeping a status. */
    List<Verdict> on(StatusChain chain) {
        List<Verdict> found = new ArrayList<>();
        for (Verdict verdict : keepVerdicts) {
            if (isAbout(verdict, chain)) {
                found.add(verdict);
            }
        }
        return found;
    }

    private static boolean isAbout(Verdict verdict, StatusChain chain) {
        Optional<StatusChain> held = verdict.put().held();
        return held.isPresent() && held.get().isSameAs(chain);
    }

    private static boolean endsSome(Verdict verdict) {
        return verdict.put().held().isPresent() && (verdict.lapsesByLaw() || verdict.mayLapseByLaw());
    }

    private StatusChain ended(StatusChain chain) {
        StatusChain found = chain;
        for (Verdict verdict : on(chain)) {
            if (verdict.lapsesByLaw()) {
                found = verdict.lostOn().isPresent()
                        ? found.endingBetween(
                                verdict.lostOn().get().earliest(),
                                Optional.of(verdict.lostOn().get().latest()))
                        : found.endingBetween(
                                chain.grantedOn().plusDays(1),
                                Optional.of(verdict.put().asOf()));
            } else if (verdict.mayLapseByLaw()) {
                found = found.endingBetween(chain.grantedOn().plusDays(1), Optional.empty());
            }
        }
        return found;
    }
}
