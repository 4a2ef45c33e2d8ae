package org.circula.simulate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.circula.assess.Assessment;
import org.circula.assess.Assessor;
import org.circula.assess.Question;
import org.circula.verdict.Put;
import org.circula.verdict.Verdict;

/** Puts each question twice: to the law as it is, and to the law as a reform would have it. Keeps nothing. */
public final class ReformTrial {

    private final Assessor law;
    private final Assessor reformed;

    /**
     * Compares two laws.
     *
     * @param law judges by the law as it is
     * @param reformed judges by the law as the reform would have it
     */
    public ReformTrial(Assessor law, Assessor reformed) {
        this.law = law;
        this.reformed = reformed;
    }

    /**
     * Both answers to every put, in the order of the reformed law; those that it no longer asks stand last.
     *
     * @throws org.circula.assess.RefusedQuestionException where either law refuses the question
     */
    public List<ComparedAnswer> on(Question question) {
        Map<Asked, Verdict> before = byWhatIsAsked(law.assess(question));
        Map<Asked, Verdict> after = byWhatIsAsked(reformed.assess(question));
        return Stream.concat(after.keySet().stream(), before.keySet().stream())
                .distinct()
                .map(asked -> new ComparedAnswer(
                        Optional.ofNullable(before.get(asked)), Optional.ofNullable(after.get(asked))))
                .toList();
    }

    private static Map<Asked, Verdict> byWhatIsAsked(Assessment assessment) {
        Map<Asked, Verdict> verdicts = new LinkedHashMap<>();
        List<Asked> alike = new ArrayList<>();
        for (Verdict verdict : assessment.verdicts()) {
            Asked first = Asked.of(verdict.put());
            long earlier = alike.stream().filter(first::equals).count();
            alike.add(first);
            verdicts.put(first.asOneOf((int) earlier), verdict);
        }
        return verdicts;
    }

    /**
     * What tells puts apart that two laws share: their numbers do not, since one law may put more than the other.
     *
     * @param place which it is among puts that are alike, such as those for two statuses of one kind held one after the other
     */
    private record Asked(
            String pathway,
            String jurisdiction,
            Optional<String> kind,
            Optional<String> state,
            String truth,
            int place) {

        static Asked of(Put put) {
            return new Asked(
                    put.pathway().id(),
                    put.jurisdiction(),
                    put.statusKind(),
                    put.state(),
                    put.truth().name(),
                    0);
        }

        Asked asOneOf(int alike) {
            return new Asked(pathway, jurisdiction, kind, state, truth, alike);
        }
    }
}
