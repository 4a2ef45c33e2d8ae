package org.circula.cli;

import org.circula.explain.Explainer;
import org.circula.law.Reform;

/** What is said of a reform wherever it is used: that it is not law, whose it is and how far it has come. */
final class ReformText {

    private ReformText() {}

    static void about(Reform reform, Page page, Explainer explainer) {
        page.line("This is not law. " + stage(reform, explainer) + " Here it is taken to hold from "
                + explainer.day(reform.from()) + ".");
        reform.note().ifPresent(note -> page.line(note.endsWith(".") ? note : note + "."));
    }

    private static String stage(Reform reform, Explainer explainer) {
        String by = " by " + reform.by();
        String seen = explainer.day(reform.seen());
        return switch (reform.stage()) {
            case PROPOSED -> "It was proposed" + by + ", and was last seen to be no more on " + seen + ".";
            case WITHDRAWN -> "It was proposed" + by + " and given up, as was seen on " + seen + ".";
            case SUGGESTED -> "It was suggested" + by + ", as was seen on " + seen + ".";
        };
    }
}
