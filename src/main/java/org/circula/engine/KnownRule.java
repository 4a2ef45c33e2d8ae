package org.circula.engine;

import java.util.List;
import org.circula.law.Place;
import org.circula.verdict.Mark;
import org.circula.verdict.Truth;

/**
 * A compiled rule as far as a finding needs it.
 *
 * @param provision the id in its {@code @id}
 * @param name the rule's name
 * @param place where it stands
 * @param surely the mark where a match rests on what is known alone, made once
 */
record KnownRule(String provision, String name, Place place, Mark surely) {

    KnownRule(String provision, String name, Place place) {
        this(provision, name, place, new Mark(provision, Truth.YES, List.of()));
    }
}
