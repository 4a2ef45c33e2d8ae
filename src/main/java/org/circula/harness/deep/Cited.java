package org.circula.harness.deep;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.circula.law.Citation;
import org.circula.law.Place;
import org.circula.law.Provision;
import org.circula.law.ProvisionValue;
import org.circula.law.RuleBases;
import org.circula.law.Source;

/**
 * A provision with what it rests on.
 *
 * @param provision its id
 * @param says its sentence
 * @param sources acts and articles, in words and by key
 * @param place where it stands in the rules folder
 */
public record Cited(String provision, String says, List<String> sources, Place place) {

    public Cited {
        sources = List.copyOf(sources);
    }

    /** Cites the value of a day, or all values where none is of that day. */
    static Cited of(Provision provision, LocalDate day, RuleBases law) {
        Optional<ProvisionValue> ofTheDay =
                provision.values().stream().filter(value -> value.speaksOf(day)).findFirst();
        Stream<ProvisionValue> values = ofTheDay.map(Stream::of).orElseGet(() -> provision.values().stream());
        List<String> sources = values.flatMap(value -> value.sources().stream())
                .distinct()
                .map(source -> said(source, provision.jurisdiction(), law))
                .toList();
        return new Cited(provision.id(), provision.says(), sources, provision.place());
    }

    private static String said(Citation citation, String jurisdiction, RuleBases law) {
        return law.source(jurisdiction, citation.act()).map(Source::says).orElse(citation.act()) + ", " + citation.at()
                + " (" + citation.act() + ")";
    }
}
