package org.circula.assess;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.circula.law.RuleBases;
import org.circula.person.HeldStatus;
import org.circula.person.Insurance;
import org.circula.person.Life;
import org.circula.person.Stay;
import org.circula.person.Work;

/** Which rule bases a life touches: by where the person stayed, worked, was insured, or was granted a status. */
final class TouchedJurisdictions {

    private TouchedJurisdictions() {}

    static Set<String> of(Life life, RuleBases law) {
        Set<String> touched = new TreeSet<>();
        Stream<String> stays = life.stays().items().stream()
                .flatMap(stay -> stay.place() instanceof Stay.In in ? Stream.of(in.country()) : Stream.empty());
        Stream.of(
                        stays,
                        life.statuses().items().stream().map(HeldStatus::state),
                        life.work().items().stream().map(Work::country),
                        life.insured().items().stream().map(Insurance::country))
                .flatMap(countries -> countries)
                .map(country -> country.toLowerCase(Locale.ROOT))
                .filter(law.bases()::containsKey)
                .forEach(touched::add);
        return touched;
    }
}
