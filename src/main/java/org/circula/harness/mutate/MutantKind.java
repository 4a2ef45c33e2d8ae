package org.circula.harness.mutate;

/** What is changed in the law to make a mutant; each kind is scored apart. */
public enum MutantKind {
    /** {@code less-than} becomes {@code at-most}, {@code at-least} becomes {@code more-than}, and the other way round. */
    COMPARATOR("comparator flipped"),
    /** A threshold one unit higher or lower, in the unit it is written in. */
    LIMIT("limit shifted"),
    /** A first or last day in force, or the day of a judgment, one day earlier or later. */
    DATE("date shifted"),
    /** A pathway without one of its requirements. */
    REQUIREMENT("requirement dropped"),
    /** A rule without one of the conditions of its left side. */
    RULE_CONDITION("rule condition dropped"),
    /** A provision without one of the exceptions that touch it. */
    EXCEPTION("exception dropped"),
    /** All-of becomes any-of and the other way round. */
    JOIN("all-of and any-of swapped"),
    /** Days counted in or outside another place. */
    TERRITORY("territory changed"),
    /** Days looked at: a window, a look-back, a named day or a number of years, by one unit. */
    WINDOW("window shifted"),
    /** How days are counted: what breaks an absence, how stretches are added, which days a window is laid at. */
    CONVENTION("convention changed");

    private final String says;

    MutantKind(String says) {
        this.says = says;
    }

    /** The kind in words. */
    public String says() {
        return says;
    }
}
