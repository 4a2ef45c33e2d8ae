package org.circula.harness.external;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.circula.verdict.Answer;
import org.circula.verdict.Verdict;

/** The answer of the engine in the keys of the case. */
public final class Answered {

    private final Map<String, Object> values = new LinkedHashMap<>();
    private final Map<String, String> words = new LinkedHashMap<>();
    private final RestsOn restsOn;

    public Answered(RestsOn restsOn) {
        this.restsOn = restsOn;
    }

    /** A number. */
    public Answered with(String key, long number) {
        values.put(key, number);
        return this;
    }

    /** A number with decimals, such as a share or an amount. */
    public Answered with(String key, BigDecimal number) {
        values.put(key, number);
        return this;
    }

    /** Yes or no. */
    public Answered with(String key, boolean yes) {
        values.put(key, yes);
        return this;
    }

    /** A day. */
    public Answered with(String key, LocalDate day) {
        values.put(key, day);
        return this;
    }

    /** Countries, by their codes; in which order decides nothing. */
    public Answered with(String key, Set<String> countries) {
        values.put(key, new TreeSet<>(countries));
        return this;
    }

    /** One of a few fixed words, for a key that the adapter names under {@link QuestionAdapter#words}. */
    public Answered word(String key, String word) {
        values.put(key, word);
        return this;
    }

    /** Whether a verdict gives this answer; where it gives neither yes nor no, its word, which no expected value equals. */
    public Answered whether(String key, Verdict verdict, Answer answer) {
        boolean definite = verdict.answer() == Answer.YES || verdict.answer() == Answer.NO;
        values.put(key, definite ? (Object) (verdict.answer() == answer) : verdict.word());
        return this;
    }

    /** Neither yes nor no: the word of the engine, which no expected value equals. */
    public Answered open(String key, String word) {
        values.put(key, word);
        return this;
    }

    /** What the law encoded says, in words, under a key that holds prose: to be read beside the words of the case, never compared. */
    public Answered inWords(String key, String says) {
        words.put(key, says);
        return this;
    }

    Map<String, String> words() {
        return words;
    }

    Map<String, Object> values() {
        return values;
    }

    RestsOn restsOn() {
        return restsOn;
    }
}
