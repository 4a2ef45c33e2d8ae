package org.circula.law.drl;

/**
 * A piece of a rule file.
 *
 * @param type what it is
 * @param text a text without its quotes, everything else as written
 * @param line the line it begins on, from 1
 * @param start the index of its first character in the file
 * @param end the index after its last character
 */
record Token(Type type, String text, int line, int start, int end) {

    enum Type {
        WORD,
        TEXT,
        NUMBER,
        SIGN,
        END_OF_FILE
    }

    boolean isWord(String word) {
        return type == Type.WORD && text.equals(word);
    }

    boolean isSign(String sign) {
        return type == Type.SIGN && text.equals(sign);
    }

    boolean isEnd() {
        return type == Type.END_OF_FILE;
    }

    /** How it is called in a message. */
    String called() {
        return isEnd() ? "the end of the file" : "'" + text + "'";
    }
}
