package org.circula.explain;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.circula.law.RuleBases;
import org.circula.law.TerritoryReference;
import org.circula.law.Words;

/** Countries and territories by name, with the article that the language wants. */
final class PlaceWords {

    /** The territory whose law stands in the Union's rule base. */
    private static final String UNION_TERRITORY = "EU";

    private final Catalogue catalogue;
    private final DayWords days;
    private final RuleBases law;
    private final Translations translations;
    private final Set<String> withArticle;

    PlaceWords(Catalogue catalogue, DayWords days, RuleBases law, Translations translations) {
        this.catalogue = catalogue;
        this.days = days;
        this.law = law;
        this.translations = translations;
        this.withArticle =
                Set.copyOf(Arrays.asList(catalogue.say("country.with-article").split(" ")));
    }

    /** A country by its code, or a territory by its word. */
    String name(String place) {
        Words.Territory territory = law.words().territories().get(place);
        if (territory != null) {
            return translations.of("territory." + place).orElse(territory.says());
        }
        String country = new Locale("", place).getDisplayCountry(catalogue.language());
        return withArticle.contains(place) ? catalogue.say("country.article", "country", country) : country;
    }

    /** The country whose rule base it is; the Union's name for its base. */
    String nameOfJurisdiction(String jurisdiction) {
        if (jurisdiction.equals(RuleBases.UNION)) {
            return name(UNION_TERRITORY);
        }
        String code = jurisdiction.toUpperCase(Locale.ROOT);
        return code.length() == 2 ? name(code) : jurisdiction;
    }

    /** Where a measure counts; the State of the status by its name where it is known. */
    String of(TerritoryReference reference, Optional<String> state) {
        if (reference instanceof TerritoryReference.Named named) {
            return names(named.names());
        }
        if (reference instanceof TerritoryReference.StateOfStatus) {
            return state.map(this::name).orElse(catalogue.say("place.status-state"));
        }
        return catalogue.say("place.other-states");
    }

    String names(List<String> places) {
        return days.any(places.stream().map(this::name).toList());
    }

    /** A place a person may have been in: a country, or any country of a territory; several are joined by a plus sign. */
    String askedAbout(String places) {
        return days.any(Arrays.stream(places.split("\\+"))
                .map(place -> law.words().territories().containsKey(place)
                        ? catalogue.say("place.any-country", "territory", name(place))
                        : name(place))
                .toList());
    }
}
