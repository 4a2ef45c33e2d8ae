package org.circula.law;

import java.math.BigDecimal;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/**
 * The condition that keeps or qualifies: one comparison with one threshold.
 *
 * @param comparison the comparing word of the law
 * @param operands one operand, two for {@code between}, any number for {@code one-of} and {@code none-of}
 */
public record Condition(Comparison comparison, List<Operand> operands) {

    public Condition {
        operands = List.copyOf(operands);
        if (operands.isEmpty()) {
            throw new IllegalArgumentException("A condition needs something to compare with.");
        }
    }

    /** The only operand of a plain comparison. */
    public Operand threshold() {
        return operands.get(0);
    }

    /** Comparison words are law: <em>twelve months or more</em> and <em>more than twelve months</em> differ by a day. */
    public enum Comparison {
        LESS_THAN("less-than"),
        AT_MOST("at-most"),
        MORE_THAN("more-than"),
        AT_LEAST("at-least"),
        BETWEEN("between"),
        ONE_OF("one-of"),
        NONE_OF("none-of"),
        IS("is");

        private final String word;

        Comparison(String word) {
            this.word = word;
        }

        /** The word as written in YAML. */
        public String word() {
            return word;
        }

        /** Whether the condition keeps below its threshold. */
        public boolean keepsBelow() {
            return this == LESS_THAN || this == AT_MOST;
        }

        /** Whether the condition keeps above its threshold. */
        public boolean keepsAbove() {
            return this == MORE_THAN || this == AT_LEAST;
        }
    }

    /** What a measure is compared with. */
    public sealed interface Operand {}

    /** A calendar period, never turned into days unless it is written in days. */
    public record PeriodOperand(Period period) implements Operand {}

    /** A count with its unit: {@code 90 days}, {@code 4 quarters}, {@code 3 visas}. */
    public record CountOperand(int count, String unit) implements Operand {}

    /** Money; currencies are never converted. */
    public record MoneyOperand(BigDecimal amount, String currency, Optional<String> per) implements Operand {}

    /** A multiple of a dated series. */
    public record SeriesOperand(BigDecimal times, String series) implements Operand {}

    /** A share of another quantity, such as half of {@code status.validity}. */
    public record ShareOperand(Share share, String of) implements Operand {}

    /** The day that an event fixes for this person; {@code field} is {@code date} or {@code until}. */
    public record DayOfEventOperand(String event, String field) implements Operand {}

    /** A word, for {@code is}, {@code one-of} and {@code none-of}. */
    public record WordOperand(String word) implements Operand {}
}
