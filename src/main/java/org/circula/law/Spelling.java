package org.circula.law;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds the word that was probably meant. */
public final class Spelling {

    /** Longer lists are not printed whole: nobody reads them. */
    private static final int LONGEST_LIST = 25;

    private Spelling() {}

    /** The known word nearest to the one written, if one is near. */
    public static Optional<String> nearest(String written, Collection<String> known) {
        int furthest = Math.max(2, written.length() / 4);
        return known.stream()
                .filter(word -> distance(written, word) <= furthest)
                .min(Comparator.comparingInt((String word) -> distance(written, word))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** A closing sentence: what was probably meant, else what is allowed. */
    public static String advice(String written, Collection<String> known) {
        Optional<String> meant = nearest(written, known);
        if (meant.isPresent()) {
            return "Did you mean '" + meant.get() + "'?";
        }
        if (known.isEmpty()) {
            return "None is known yet.";
        }
        String listed = known.stream().sorted().limit(LONGEST_LIST).collect(Collectors.joining(", "));
        return known.size() > LONGEST_LIST ? "Known are " + listed + " and more." : "Allowed: " + listed + ".";
    }

    private static int distance(String first, String second) {
        String a = first.toLowerCase(Locale.ROOT);
        String b = second.toLowerCase(Locale.ROOT);
        int[] previous = new int[b.length() + 1];
        for (int column = 0; column <= b.length(); column++) {
            previous[column] = column;
        }
        for (int row = 1; row <= a.length(); row++) {
            int[] current = new int[b.length() + 1];
            current[0] = row;
            for (int column = 1; column <= b.length(); column++) {
                int replaced = previous[column - 1] + (a.charAt(row - 1) == b.charAt(column - 1) ? 0 : 1);
                current[column] = Math.min(replaced, Math.min(previous[column], current[column - 1]) + 1);
            }
            previous = current;
        }
        return previous[b.length()];
    }
}
