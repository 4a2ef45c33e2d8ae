package org.circula.harness.mutate;

import java.time.LocalDate;
import java.util.List;
import org.circula.law.Place;

/**
 * The law with one small change.
 *
 * @param kind what was changed
 * @param jurisdiction the base that states what was changed
 * @param about the id of the provision, pathway or kind of status
 * @param place the line that the change is about
 * @param says the change in words: what was and what is
 * @param change what stands in its place
 * @param days days near which the change may show, where it names any
 */
public record Mutant(
        MutantKind kind,
        String jurisdiction,
        String about,
        Place place,
        String says,
        Change change,
        List<LocalDate> days) {

    public Mutant {
        days = List.copyOf(days);
    }
}
