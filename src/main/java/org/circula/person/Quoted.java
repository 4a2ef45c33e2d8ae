package org.circula.person;

import java.util.List;

/** What a person wrote, or may write, repeated in a message: in quotes, on one line, and short. */
final class Quoted {

    private static final int LONGEST = 60;

    private Quoted() {}

    static String text(String written) {
        StringBuilder shown = new StringBuilder();
        written.codePoints()
                .limit(LONGEST)
                .map(each -> Character.isISOControl(each) ? ' ' : each)
                .forEach(shown::appendCodePoint);
        boolean cut = written.codePointCount(0, written.length()) > LONGEST;
        return "\"" + shown + (cut ? "…" : "") + "\"";
    }

    /** A choice in words: {@code "a", "b" or "c"}. */
    static String choice(List<String> words) {
        StringBuilder choice = new StringBuilder();
        for (int index = 0; index < words.size(); index++) {
            if (index > 0) {
                choice.append(index == words.size() - 1 ? " or " : ", ");
            }
            choice.append(text(words.get(index)));
        }
        return choice.toString();
    }
}
