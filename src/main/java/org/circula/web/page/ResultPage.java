package org.circula.web.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.circula.explain.AssessmentDocument;
import org.circula.explain.AssessmentDocument.NotPutShown;
import org.circula.explain.Explained;
import org.circula.explain.Sentence;

/**
 * The verdicts laid out for reading: in full what the person holds, in one line each what else can be asked.
 *
 * <p>A life is put to dozens of pathways. All reasons for all of them would be a page that nobody reads and that a bad line
 * does not carry; so each line has a button that asks for its reasons.
 *
 * @param asOf the day of the law in words
 * @param asUnderstoodNow whether judgments reach back
 * @param ofOnePathway whether one pathway alone was asked
 * @param full verdicts with their reasons, in the order of urgency
 * @param groups the other verdicts, in one line each
 * @param notPut pathways that were not put, with the reason
 * @param notChecked what was not checked, said once for all verdicts
 * @param editions the content hash of each rule base that answered
 * @param engineVersion the version of this software
 * @param information that this is information, not legal advice
 */
public record ResultPage(
        String asOf,
        boolean asUnderstoodNow,
        boolean ofOnePathway,
        List<VerdictView> full,
        List<VerdictGroup> groups,
        List<NotPutShown> notPut,
        List<String> notChecked,
        Map<String, String> editions,
        String engineVersion,
        String information) {

    static ResultPage of(AssessmentDocument document, boolean ofOnePathway) {
        Predicate<Explained> inFull =
                verdict -> ofOnePathway || verdict.question().equals("keep");
        List<VerdictView> full = new ArrayList<>();
        for (int index = 0; index < document.verdicts().size(); index++) {
            if (inFull.test(document.verdicts().get(index))) {
                full.add(VerdictView.of(document.verdicts().get(index), index + 1));
            }
        }
        full.sort(Comparator.comparing(VerdictView::urgency));
        return new ResultPage(
                DayText.of(document.asOf()),
                document.reading().equals("as-understood-now"),
                ofOnePathway,
                List.copyOf(full),
                VerdictGroup.of(
                        document.verdicts().stream().filter(inFull.negate()).toList()),
                document.notPut(),
                notChecked(document.verdicts()),
                document.editions(),
                document.engineVersion(),
                document.information());
    }

    /** Each sentence once: most verdicts leave the same things unchecked. */
    private static List<String> notChecked(List<Explained> verdicts) {
        return verdicts.stream()
                .flatMap(verdict -> verdict.notChecked().stream())
                .filter(sentence -> sentence.provision().isEmpty())
                .map(Sentence::text)
                .distinct()
                .toList();
    }
}
