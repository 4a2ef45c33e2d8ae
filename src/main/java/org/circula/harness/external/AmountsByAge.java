package org.circula.harness.external;

import java.math.BigDecimal;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Amounts that a case gives for ages, the youngest first, such as {@code (full 65-74: 698.60; 75+: 768.46)}. */
public final class AmountsByAge {

    private static final Pattern AMOUNT = Pattern.compile("(\\d{1,3})(?:-\\d{1,3}|\\+): ?(\\d+\\.\\d{2})");

    private final List<Bracket> brackets;

    private record Bracket(Period from, BigDecimal amount) {}

    private AmountsByAge(List<Bracket> brackets) {
        this.brackets = brackets;
    }

    /** The amounts in a text; empty where it gives none. */
    public static Optional<AmountsByAge> in(String text) {
        List<Bracket> brackets = new ArrayList<>();
        Matcher amounts = AMOUNT.matcher(text);
        while (amounts.find()) {
            brackets.add(
                    new Bracket(Period.ofYears(Integer.parseInt(amounts.group(1))), new BigDecimal(amounts.group(2))));
        }
        return brackets.isEmpty() ? Optional.empty() : Optional.of(new AmountsByAge(List.copyOf(brackets)));
    }

    /** The amount at an age; that of the youngest where the age lies below it. */
    public BigDecimal at(AgeInWords age) {
        BigDecimal amount = brackets.get(0).amount();
        for (Bracket bracket : brackets) {
            if (age.hasReached(bracket.from())) {
                amount = bracket.amount();
            }
        }
        return amount;
    }
}
