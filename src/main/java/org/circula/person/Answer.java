package org.circula.person;

import java.math.BigDecimal;

/** What the person says about a fact that no stay, status, work, insurance or event can tell. */
public sealed interface Answer {

    /** Yes or no. */
    record YesNo(boolean yes) implements Answer {}

    /** An authority would have to weigh it. */
    record Weighed() implements Answer {}

    /** A number of something, such as children. */
    record Count(int number) implements Answer {}

    /** An amount of money (ISO 4217 code), never converted. */
    record Money(BigDecimal amount, String currency) implements Answer {}
}
