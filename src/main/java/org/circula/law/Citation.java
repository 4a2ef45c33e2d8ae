package org.circula.law;

/**
 * A place in an act.
 *
 * @param act the key of the act in {@code sources.yaml}
 * @param at the article, as the act numbers it
 */
public record Citation(String act, String at) {

    @Override
    public String toString() {
        return act + " " + at;
    }
}
