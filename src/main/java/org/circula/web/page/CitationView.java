package org.circula.web.page;

import java.util.Optional;
import org.circula.explain.Citing;

/**
 * A citation laid out for reading.
 *
 * @param text the act and the article
 * @param title what the act is, in English
 * @param address where it can be read; only addresses of the web
 * @param state how well it is known and the state of the text that was read
 * @param weak whether the text itself was not read
 */
public record CitationView(String text, Optional<String> title, Optional<String> address, String state, boolean weak) {

    static CitationView of(Citing citing) {
        String day = citing.textOf()
                .map(read -> ", as it stood on " + DayText.of(read))
                .orElse("");
        String state = switch (citing.grade()) {
            case "TEXT" -> "text read" + day;
            case "SECONDARY" -> "second-hand source" + day;
            default -> "unverified: nobody has checked this against a source";
        };
        return new CitationView(
                citing.title() + ", " + citing.at(),
                citing.says(),
                citing.address().filter(address -> address.startsWith("https://") || address.startsWith("http://")),
                state,
                !citing.grade().equals("TEXT"));
    }
}
