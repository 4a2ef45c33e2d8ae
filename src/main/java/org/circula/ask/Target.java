package org.circula.ask;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.circula.assess.Assessment;
import org.circula.assess.Assessor;
import org.circula.assess.Question;
import org.circula.law.Pathway;
import org.circula.measure.StatusChain;
import org.circula.person.Life;
import org.circula.verdict.Put;
import org.circula.verdict.Truth;
import org.circula.verdict.Verdict;

/**
 * The put that is asked about, found again in lives of which more is known.
 *
 * @param assessor judges
 * @param question the question as it was put
 * @param pathway what is asked
 * @param put the put in the life as it was known; empty where it was not put
 * @param others the statuses of the other puts
 */
record Target(Assessor assessor, Question question, Pathway pathway, Optional<Put> put, List<String> others) {

    Target {
        others = List.copyOf(others);
    }

    /** The verdict on this put in a life; empty where the pathway is not put to it. */
    Optional<Verdict> verdict(Life life) {
        Assessment assessment = assessor.assess(new Question(
                life,
                question.asOf(),
                question.knownAt(),
                question.reading(),
                question.jurisdictions(),
                List.of(pathway.id())));
        List<Verdict> verdicts = assessment.verdicts();
        Optional<StatusChain> held = put.flatMap(Put::held);
        if (held.isPresent() && pathway.question() == Pathway.Question.KEEP) {
            return verdicts.stream()
                    .filter(verdict ->
                            verdict.put().held().map(StatusChain::key).equals(held.map(StatusChain::key)))
                    .findFirst();
        }
        Optional<String> state = put.flatMap(Put::state);
        List<Verdict> possible = verdicts.stream()
                .filter(verdict -> state.isEmpty() || verdict.put().state().equals(state))
                .filter(verdict -> held.isPresent()
                        || verdict.put()
                                .held()
                                .map(StatusChain::key)
                                .filter(others::contains)
                                .isEmpty())
                .toList();
        return possible.stream()
                .filter(verdict -> verdict.put().truth() == Truth.YES)
                .findFirst()
                .or(() -> possible.stream().findFirst());
    }

    /** When the status asked about was granted. */
    Optional<LocalDate> grantedOn() {
        return put.flatMap(Put::held).map(StatusChain::grantedOn);
    }
}
