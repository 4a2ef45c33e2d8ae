package org.circula.engine.bring;

import java.util.BitSet;
import java.util.function.Consumer;
import org.circula.engine.fact.Fact;
import org.circula.verdict.Put;
import org.circula.verdict.Truth;
import org.jspecify.annotations.Nullable;

/**
 * The facts of one put, each in the place of the question that it answers.
 *
 * <p>A place stands for the same words in every life, so {@link #shape} tells all that rules can compare.
 */
public final class PutFacts {

    private final Shape shape;
    private final @Nullable Fact[] places;
    private final boolean sure;

    PutFacts(Put put, @Nullable Fact[] places) {
        BitSet taken = new BitSet(places.length);
        boolean allSure = true;
        for (int place = 0; place < places.length; place++) {
            Fact fact = places[place];
            if (fact != null) {
                taken.set(place);
                allSure &= fact.truth() == Truth.YES;
            }
        }
        this.shape = new Shape(
                put.pathway().id(), put.statusKind().orElse(null), put.state().orElse(null), taken);
        this.places = places;
        this.sure = allSure;
    }

    /**
     * What rules see of the facts of a put: no rule asks whether a fact is sure, and no fact carries a number or a day.
     *
     * @param pathway the pathway put
     * @param status the kind of status of the put, if it has one
     * @param state its State, if it has one
     * @param taken the places in which there is a fact; never changed
     */
    public record Shape(
            String pathway,
            @Nullable String status,
            @Nullable String state,
            BitSet taken) {}

    /** What rules see of them. */
    public Shape shape() {
        return shape;
    }

    /** Whether none is only possible. */
    public boolean areSure() {
        return sure;
    }

    /** Hands over each fact. */
    public void forEach(Consumer<Fact> facts) {
        for (Fact fact : places) {
            if (fact != null) {
                facts.accept(fact);
            }
        }
    }

    /**
     * The fact in a place.
     *
     * @throws IllegalArgumentException where there is none
     */
    public Fact at(int place) {
        Fact fact = places[place];
        if (fact == null) {
            throw new IllegalArgumentException("The put has no fact in place " + place + ".");
        }
        return fact;
    }

    /**
     * The place of a fact that was handed over.
     *
     * @throws IllegalArgumentException where it belongs to another put
     */
    public int placeOf(Fact fact) {
        for (int place = 0; place < places.length; place++) {
            if (places[place] == fact) {
                return place;
            }
        }
        throw new IllegalArgumentException("A fact of another put was matched too; join facts with put == $put.");
    }
}
