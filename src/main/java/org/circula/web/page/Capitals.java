package org.circula.web.page;

/** Capitals where a name that has none stands by itself: <em>the European Union</em>. */
final class Capitals {

    private Capitals() {}

    /** The text with a capital at its beginning. */
    static String first(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
