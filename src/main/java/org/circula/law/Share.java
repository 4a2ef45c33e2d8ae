package org.circula.law;

/**
 * A share as the law writes it, kept exact.
 *
 * @param numerator not negative
 * @param denominator positive
 */
public record Share(int numerator, int denominator) {

    public static final Share WHOLE = new Share(1, 1);
    public static final Share NOTHING = new Share(0, 1);

    public Share {
        if (numerator < 0 || denominator <= 0) {
            throw new IllegalArgumentException("A share is written as \"0\", \"1\" or a fraction such as \"1/2\"; got "
                    + numerator + "/" + denominator + ".");
        }
    }

    /**
     * Reads a share.
     *
     * @param text {@code "0"}, {@code "1"} or a fraction such as {@code "1/2"}
     * @throws IllegalArgumentException where the text is none of these
     */
    public static Share parse(String text) {
        String[] parts = text.strip().split("/", -1);
        try {
            return switch (parts.length) {
                case 1 -> new Share(Integer.parseInt(parts[0].strip()), 1);
                case 2 -> new Share(Integer.parseInt(parts[0].strip()), Integer.parseInt(parts[1].strip()));
                default -> throw new NumberFormatException();
            };
        } catch (NumberFormatException notANumber) {
            throw new IllegalArgumentException(
                    "A share is written as \"0\", \"1\" or a fraction such as \"1/2\"; got \"" + text + "\".",
                    notANumber);
        }
    }

    public boolean isMoreThan(Share other) {
        return (long) numerator * other.denominator > (long) other.numerator * denominator;
    }

    @Override
    public String toString() {
        return denominator == 1 ? Integer.toString(numerator) : numerator + "/" + denominator;
    }
}
