package org.circula.measure;

import java.util.ArrayList;
import java.util.List;

/** Words numbered in the order in which they are first met, each once. There are few of them in a life. */
final class Numbered {

    private final List<String> words = new ArrayList<>(4);

    /** The number of a word, from 0 on; a word not met before takes the next. */
    int numberOf(String word) {
        int known = words.indexOf(word);
        if (known >= 0) {
            return known;
        }
        words.add(word);
        return words.size() - 1;
    }

    /** The words met, by their numbers. */
    List<String> words() {
        return words;
    }
}
