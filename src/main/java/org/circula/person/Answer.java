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

    /**
     * An amount of money, never converted. Zeros at the end of the decimals are dropped, so that 1400.00 equals 1400.
     *
     * @param amount how much, in whole units of the currency
     * @param currency ISO 4217 code
     */
    record Money(BigDecimal amount, String currency) implements Answer {

        public Money {
            BigDecimal shortest = amount.stripTrailingZeros();
            amount = shortest.scale() < 0 ? shortest.setScale(0) : shortest;
        }
    }
}
