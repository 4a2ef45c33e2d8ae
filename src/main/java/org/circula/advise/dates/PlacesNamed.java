package org.circula.advise.dates;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.circula.law.LeftSide;
import org.circula.law.MeasureSpecification;
import org.circula.law.Provision;
import org.circula.law.ProvisionValue;
import org.circula.law.RuleBases;
import org.circula.law.RuleText;
import org.circula.law.TerritoryReference;

/** The countries and territories that the law of a provision names: in what it counts, and in the left side of its rule. */
final class PlacesNamed {

    private PlacesNamed() {}

    /** By any value of the provision, before judgments and by readings not taken too, and by its rule in whichever base. */
    static Stream<String> by(RuleBases law, Provision provision) {
        Stream<String> counted = NextChange.everyValue(provision)
                .flatMap(PlacesNamed::references)
                .flatMap(PlacesNamed::names);
        return Stream.concat(counted, law.rules(provision.id()).flatMap(PlacesNamed::words));
    }

    private static Stream<TerritoryReference> references(ProvisionValue value) {
        Stream<TerritoryReference> measured = Stream.of(
                        value.measure(),
                        value.part(),
                        value.whole(),
                        value.onlyIf().map(ProvisionValue.CountedClass::measure))
                .flatMap(Optional::stream)
                .flatMap(PlacesNamed::references);
        Stream<TerritoryReference> absentFrom = value.onlyIf().flatMap(ProvisionValue.CountedClass::on).stream()
                .map(ProvisionValue.DayOfAbsence::outside);
        return Stream.concat(measured, absentFrom);
    }

    private static Stream<TerritoryReference> references(MeasureSpecification measure) {
        return Stream.concat(measure.in().stream(), measure.outside().stream());
    }

    private static Stream<String> names(TerritoryReference reference) {
        if (reference instanceof TerritoryReference.Named named) {
            return named.names().stream();
        }
        return reference instanceof TerritoryReference.OtherStates
                ? Stream.of(RuleBases.UNION.toUpperCase(Locale.ROOT))
                : Stream.empty();
    }

    /** Every word that a fact may hold: those that are no places name no territory. */
    private static Stream<String> words(RuleText rule) {
        return rule.leftSide().patterns().stream()
                .map(LeftSide.Pattern::allowed)
                .flatMap(allowed -> allowed.values().stream())
                .flatMap(List::stream);
    }
}
