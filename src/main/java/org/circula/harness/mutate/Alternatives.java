package org.circula.harness.mutate;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.circula.law.Condition;
import org.circula.law.MeasureSpecification.BrokenBy;
import org.circula.law.MeasureSpecification.LooksAt;
import org.circula.law.ProvisionValue.Moment;
import org.circula.law.ProvisionValue.Part;
import org.circula.law.SumRule;
import org.circula.law.TerritoryReference;

/** What else could stand in the place of each piece of a value. */
final class Alternatives {

    /** Periods that are a limit of their own, and not a stretch of days looked at. */
    private static final Set<String> INNER_LIMITS = Set.of("longerThan", "cap", "reaches");

    /** The rate per unit of a quantity: a threshold's operand that stands alone. */
    private static final String RATE = "each";

    private static final String COUNTS_AS_PRESENCE = "asPresence";

    private final OtherPlaces places;

    Alternatives(OtherPlaces places) {
        this.places = places;
    }

    /**
     * The alternatives to a piece; none for what is no piece by itself.
     *
     * @param spot the piece, and the way to it from the value
     * @param jurisdiction the base that states it
     */
    List<Alternative> to(Spots.Spot spot, String jurisdiction) {
        Object node = spot.node();
        if (node instanceof Condition condition) {
            return toCondition(condition);
        }
        if (node instanceof Condition.Operand rate && spot.path().lastName().equals(RATE)) {
            return all(MutantKind.LIMIT, OtherThresholds.shifted(rate));
        }
        if (node instanceof TerritoryReference place) {
            return all(MutantKind.TERRITORY, places.than(place, jurisdiction));
        }
        String name = spot.path().lastName();
        if (node instanceof Period period && !name.equals("period")) {
            MutantKind kind = INNER_LIMITS.contains(name) ? MutantKind.LIMIT : MutantKind.WINDOW;
            return all(kind, OtherThresholds.shifted(period));
        }
        if (node instanceof Period period && spot.path().steps().contains("lookBack")) {
            return all(MutantKind.WINDOW, OtherThresholds.shifted(period));
        }
        if (node instanceof LocalDate day) {
            return all(MutantKind.WINDOW, List.of(day.minusDays(1), day.plusDays(1)));
        }
        if (node instanceof Integer years && name.equals("years")) {
            return all(
                    MutantKind.WINDOW,
                    Stream.of(years + 1, years - 1).filter(other -> other > 0).toList());
        }
        return all(MutantKind.CONVENTION, otherConventions(node, name));
    }

    private static List<Alternative> toCondition(Condition condition) {
        List<Alternative> found = new ArrayList<>();
        OtherThresholds.flipped(condition).ifPresent(other -> found.add(new Alternative(MutantKind.COMPARATOR, other)));
        OtherThresholds.shifted(condition).forEach(other -> found.add(new Alternative(MutantKind.LIMIT, other)));
        return found;
    }

    /** Days that are compared as days have no other convention: in months they could not be compared at all. */
    private static List<Object> otherConventions(Object node, String name) {
        if (node instanceof SumRule sum) {
            return switch (sum) {
                case MONTHS_THEN_30_DAYS -> List.of(SumRule.DAYS_OF_30);
                case DAYS_OF_30 -> List.of(SumRule.MONTHS_THEN_30_DAYS);
                case DAYS_OF_30_4375 -> List.of(SumRule.DAYS_OF_30);
                case DAYS -> List.of();
            };
        }
        if (node instanceof BrokenBy brokenBy) {
            return List.of(brokenBy == BrokenBy.ANY_PRESENCE ? BrokenBy.RESIDENCE_RESUMED : BrokenBy.ANY_PRESENCE);
        }
        if (node instanceof LooksAt looksAt) {
            return List.of(looksAt == LooksAt.AS_OF ? LooksAt.EACH_DAY : LooksAt.AS_OF);
        }
        if (node instanceof Part part) {
            return List.of(part == Part.WHOLE ? Part.BEYOND : Part.WHOLE);
        }
        if (node instanceof Moment moment) {
            return List.of(moment == Moment.LEAVING ? Moment.REACHED : Moment.LEAVING);
        }
        return node instanceof Boolean yes && name.equals(COUNTS_AS_PRESENCE) ? List.of(!yes) : List.of();
    }

    private static List<Alternative> all(MutantKind kind, List<?> instead) {
        return instead.stream()
                .map(other -> new Alternative(kind, (Object) other))
                .toList();
    }
}
