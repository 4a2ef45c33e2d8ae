package org.circula.cli;

import java.util.Optional;
import org.circula.law.Reform;

/** What is said of a reform wherever it is used: that it is not law, whose it is and how far it has come. */
final class ReformText {

    private ReformText() {}

    static void about(Reform reform, Page page) {
        page.line("This is not law. " + stage(reform) + " Here it is taken to hold from " + reform.from() + ".");
        reform.note().ifPresent(note -> page.line(note.endsWith(".") ? note : note + "."));
    }

    private static String stage(Reform reform) {
        String by = Optional.of(reform.by()).map(who -> " by " + who).orElse("");
        return switch (reform.stage()) {
            case PROPOSED -> "It was proposed" + by + ", as was last seen on " + reform.seen() + ".";
            case WITHDRAWN -> "It was proposed" + by + " and given up, as was seen on " + reform.seen() + ".";
            case SUGGESTED -> "It was suggested" + by + ", as was seen on " + reform.seen() + ".";
        };
    }
}
