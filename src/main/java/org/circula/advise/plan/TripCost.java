package org.circula.advise.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.circula.person.Plan;

/**
 * What one planned trip costs.
 *
 * @param plan the trip
 * @param judgedOn the day on which the life with the trip is compared with the life without it: the day of coming back, or, for a
 *     trip without return, ten years after leaving
 * @param days what it adds to the days present in each country, or takes from them
 * @param insuredMonths months of insurance that work in the other country would earn there, supposed from the plan
 * @param pathways the pathways that it touches, in all jurisdictions asked; those it leaves as they were are left out
 */
public record TripCost(
        Plan plan,
        LocalDate judgedOn,
        List<CountryDays> days,
        Optional<SupposedInsurance> insuredMonths,
        List<PathwayCost> pathways) {

    public TripCost {
        days = List.copyOf(days);
        pathways = List.copyOf(pathways);
    }

    /** Days present gained in a country, or lost where negative. */
    public record CountryDays(String country, long gained) {}

    /** Whole months that would be insured, if the work is insured as the law of the country has it. */
    public record SupposedInsurance(String country, long months) {}

    /**
     * What a trip does to one pathway.
     *
     * @param pathway the pathway
     * @param jurisdiction the rule base whose law answers
     * @param statusKind the status it is about, if any
     * @param state the State asked or that granted it
     * @param without the word of the verdict without the trip
     * @param with the word of the verdict with it
     * @param margins limits whose margin the trip changes
     * @param earliest how the earliest day moves, for what is not yet open
     */
    public record PathwayCost(
            String pathway,
            String jurisdiction,
            Optional<String> statusKind,
            Optional<String> state,
            String without,
            String with,
            List<MarginCost> margins,
            Optional<EarliestMoved> earliest) {

        public PathwayCost {
            margins = List.copyOf(margins);
        }
    }

    /** The room left to a limit, without the trip and with it; negative where the limit is passed. */
    public record MarginCost(String provision, long without, long with, String unit) {}

    /** The earliest day without the trip and with it; empty where waiting alone does not lead there. */
    public record EarliestMoved(Optional<LocalDate> without, Optional<LocalDate> with) {}
}
