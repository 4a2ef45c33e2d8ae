package org.circula.advise;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.circula.advise.change.NearestChanges;
import org.circula.advise.change.NearestLosses;
import org.circula.advise.dates.EarliestDay;
import org.circula.advise.dates.LatestReturn;
import org.circula.advise.plan.TripCost;
import org.circula.assess.Assessment;

/**
 * What follows from the verdicts on a life: how long one may stay away, when one may ask, what trips cost.
 *
 * @param assessment the verdicts as of the day asked about
 * @param returns for each status held, by which day one must be back if one leaves, or stays away, from that day on
 * @param earliest for each pathway that is not about keeping, from which day it is open if one stays
 * @param earliestUnderPlans the same if everything goes as planned; empty where nothing is planned
 * @param trips what each planned trip costs
 * @param changes for each pathway asked by name that is not answered with yes, the smallest changes that would turn it
 * @param losses for each pathway asked by name that is answered with yes, what would lose it first
 */
public record Advice(
        Assessment assessment,
        List<LatestReturn> returns,
        List<EarliestDay> earliest,
        List<EarliestDay> earliestUnderPlans,
        List<TripCost> trips,
        List<NearestChanges> changes,
        List<NearestLosses> losses) {

    public Advice {
        returns = List.copyOf(returns);
        earliest = List.copyOf(earliest);
        earliestUnderPlans = List.copyOf(earliestUnderPlans);
        trips = List.copyOf(trips);
        changes = List.copyOf(changes);
        losses = List.copyOf(losses);
    }

    /**
     * The earliest of all latest days of return: whoever is back by then keeps everything, in every jurisdiction asked. Empty where
     * no such day was found, and where of something that is held nobody can say whether it is kept at all.
     */
    public Optional<LocalDate> backByForEverything() {
        return undecided().isEmpty() ? backByForAllThatIsSure() : Optional.empty();
    }

    /** The earliest of all latest days of return, of what is kept for sure without an absence. */
    public Optional<LocalDate> backByForAllThatIsSure() {
        return returns.stream().flatMap(found -> found.day().stream()).min(Comparator.naturalOrder());
    }

    /** What is held, and perhaps lost even without an absence. */
    public List<LatestReturn> undecided() {
        return returns.stream()
                .filter(found -> found.found() == LatestReturn.Found.NEEDS_FACTS
                        || found.found() == LatestReturn.Found.DISCRETIONARY)
                .toList();
    }
}
