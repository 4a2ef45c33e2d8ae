package org.circula.person;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds the words that a misspelt one was probably meant to be. */
final class NearestWords {

    private static final int MOST_SUGGESTED = 3;
    private static final int MOST_LISTED = 12;

    /** Longer words are not compared: no known word is near them, and comparing costs their length squared. */
    private static final int LONGEST_COMPARED = 80;

    private NearestWords() {}

    /** A sentence that helps: the nearest words, or else what may be written. */
    static String advice(String written, Collection<String> known) {
        List<String> near = to(written, known);
        if (!near.isEmpty()) {
            return "Did you mean " + Quoted.choice(near) + "?";
        }
        if (known.isEmpty()) {
            return "No such word is known to the rule bases loaded. Leave it out.";
        }
        List<String> shown = known.stream().sorted().limit(MOST_LISTED).toList();
        int others = known.size() - shown.size();
        return "Allowed: " + String.join(", ", shown) + (others > 0 ? " and " + others + " more." : ".");
    }

    /** Up to three words near to the one written, the nearest first; words equally near in alphabetical order. */
    static List<String> to(String written, Collection<String> known) {
        if (written.isEmpty() || written.length() > LONGEST_COMPARED) {
            return List.of();
        }
        String plain = written.toLowerCase(Locale.ROOT);
        int tolerance = Math.max(1, plain.length() / 4);
        return known.stream()
                .map(word -> new Candidate(word, distance(plain, word.toLowerCase(Locale.ROOT))))
                .filter(candidate -> candidate.distance <= tolerance || endsAlike(plain, candidate.word))
                .sorted(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::word))
                .limit(MOST_SUGGESTED)
                .map(Candidate::word)
                .toList();
    }

    /** People forget the jurisdiction before a word: {@code long-term} for {@code es.long-term}. */
    private static boolean endsAlike(String written, String known) {
        return known.endsWith("." + written) || written.endsWith("." + known);
    }

    /** Letters to insert, remove, replace or swap with their neighbour to come from one word to the other. */
    private static int distance(String one, String other) {
        int[][] steps = new int[one.length() + 1][other.length() + 1];
        for (int row = 0; row <= one.length(); row++) {
            for (int column = 0; column <= other.length(); column++) {
                steps[row][column] =
                        row == 0 || column == 0 ? row + column : fewestSteps(steps, one, other, row, column);
            }
        }
        return steps[one.length()][other.length()];
    }

    private static int fewestSteps(int[][] steps, String one, String other, int row, int column) {
        int change = one.charAt(row - 1) == other.charAt(column - 1) ? 0 : 1;
        int fewest = Math.min(
                steps[row - 1][column - 1] + change, 1 + Math.min(steps[row - 1][column], steps[row][column - 1]));
        boolean swapped = row > 1
                && column > 1
                && one.charAt(row - 1) == other.charAt(column - 2)
                && one.charAt(row - 2) == other.charAt(column - 1);
        return swapped ? Math.min(fewest, steps[row - 2][column - 2] + 1) : fewest;
    }

    private record Candidate(String word, int distance) {}
}
