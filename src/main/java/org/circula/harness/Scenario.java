package org.circula.harness;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.circula.assess.Question;
import org.circula.person.Life;

/**
 * A life with the verdicts that the law expects of it.
 *
 * @param file where it stands
 * @param line the line it begins on
 * @param name a sentence
 * @param asOf the day asked about
 * @param reading how judgments reach back
 * @param pathways the pathways put; those of {@code expect} where none are named
 * @param life the life
 * @param expect the expected word by pathway, by {@code pathway@STATE} or {@code pathway@status.kind}
 * @param effects the expected effect by the same keys
 * @param findings what single provisions must say
 * @param silent provisions that must have no finding that concerns the person
 * @param cites citations that must stand in a verdict
 * @param asks facts that must be named as missing
 * @param otherwise what some reading not taken must answer
 * @param backBy by the same keys, the last day on which somebody who leaves at the end of the day asked about is back and keeps it for
 *     sure, or the word of what is found in place of one
 * @param lostAfter by the same keys, the day after which whoever comes back has lost it whatever the facts, or {@code never}
 * @param fromSheet ids of the fact sheet's scenario cases
 */
public record Scenario(
        String file,
        int line,
        String name,
        LocalDate asOf,
        Question.Reading reading,
        List<String> pathways,
        Life life,
        Map<String, String> expect,
        Map<String, String> effects,
        Map<String, ExpectedFinding> findings,
        List<String> silent,
        List<String> cites,
        List<String> asks,
        Map<String, String> otherwise,
        Map<String, String> backBy,
        Map<String, String> lostAfter,
        List<String> fromSheet) {

    /** All pathways that it puts: those named and those of which a verdict is expected, in alphabetical order. */
    public List<String> pathwaysPut() {
        TreeSet<String> put = new TreeSet<>(pathways);
        expect.keySet().forEach(key -> put.add(pathwayOf(key)));
        return List.copyOf(put);
    }

    /** The pathway of a key of {@code expect}, which may name a State or a status besides. */
    static String pathwayOf(String key) {
        int at = key.indexOf('@');
        return at < 0 ? key : key.substring(0, at);
    }

    /**
     * What a provision must say.
     *
     * @param outcome the outcome
     * @param measured the measured value in words, such as {@code 7 months}
     * @param share the share that a quantity gives in words, such as {@code 180/420}
     */
    public record ExpectedFinding(String outcome, Optional<String> measured, Optional<String> share) {}
}
