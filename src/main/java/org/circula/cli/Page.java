package org.circula.cli;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** Text on a terminal: wrapped, indented, with styles where the terminal shows them. */
final class Page {

    /** Lines longer than this are tiring to read. */
    private static final int WIDTH = 92;

    private static final int LEAST_WIDTH = 40;

    private final PrintWriter out;
    private final boolean styled;

    Page(PrintWriter out, boolean styled) {
        this.out = out;
        this.styled = styled;
    }

    /** The standard output of a command; styled only on a terminal. */
    static Page on(CommandLine command) {
        return new Page(command.getOut(), Ansi.AUTO.enabled());
    }

    void heading(String text) {
        print("", "", text, Style.BOLD);
    }

    void line(String text) {
        print("", "", text, Style.PLAIN);
    }

    void line(int indent, String text) {
        print(" ".repeat(indent), " ".repeat(indent), text, Style.PLAIN);
    }

    /** A paragraph whose first line begins with a mark, such as an outcome; the others stand under its text. */
    void marked(int indent, String mark, String text, Style style) {
        print(" ".repeat(indent) + mark, " ".repeat(indent + mark.length()), text, style);
    }

    void quiet(int indent, String text) {
        print(" ".repeat(indent), " ".repeat(indent), text, Style.FAINT);
    }

    /** An address, never broken over two lines. */
    void address(int indent, String address) {
        out.println(" ".repeat(indent) + styled(address, Style.FAINT));
    }

    /** A line of text that is shown as it was written. */
    void verbatim(String line) {
        out.println(line);
    }

    void rule() {
        out.println(styled("-".repeat(WIDTH), Style.FAINT));
    }

    void space() {
        out.println();
    }

    void done() {
        out.flush();
    }

    private void print(String first, String following, String text, Style style) {
        String indent = first;
        int width = Math.max(LEAST_WIDTH, WIDTH - first.length());
        StringBuilder line = new StringBuilder();
        for (String word : text.split("\\s+")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                out.println(indent + styled(line.toString(), style));
                line.setLength(0);
                indent = following;
            }
            if (!line.isEmpty()) {
                line.append(' ');
            }
            line.append(word);
        }
        out.println(indent + styled(line.toString(), style));
    }

    private String styled(String text, Style style) {
        return styled && style != Style.PLAIN ? "\u001B[" + style.code + "m" + text + "\u001B[0m" : text;
    }

    /** How text looks; every meaning is also said in words. */
    enum Style {
        PLAIN(""),
        BOLD("1"),
        FAINT("2"),
        GOOD("1;32"),
        BAD("1;31"),
        OPEN("1;33");

        private final String code;

        /** The style of an answer or an outcome. */
        static Style of(String word) {
            return switch (word) {
                case "KEPT", "ELIGIBLE", "MET", "LIFTED" -> GOOD;
                case "LOST", "NOT_ELIGIBLE", "NOT_MET" -> BAD;
                case "NEEDS_FACTS", "UNKNOWN", "DISCRETIONARY" -> OPEN;
                default -> BOLD;
            };
        }

        Style(String code) {
            this.code = code;
        }
    }
}
