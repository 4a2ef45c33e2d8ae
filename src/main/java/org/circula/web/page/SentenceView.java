package org.circula.web.page;

import java.util.List;
import org.circula.explain.Sentence;

/** A sentence and where the law says so. */
public record SentenceView(String text, List<CitationView> citations) {

    static SentenceView of(Sentence sentence) {
        return new SentenceView(
                sentence.text(),
                sentence.citations().stream().map(CitationView::of).toList());
    }
}
