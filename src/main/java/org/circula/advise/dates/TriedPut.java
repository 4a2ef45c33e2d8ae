package org.circula.advise.dates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.circula.assess.Assessor;
import org.circula.assess.Question;
import org.circula.law.Pathway;
import org.circula.law.RuleBases;
import org.circula.measure.StatusChain;
import org.circula.person.HeldStatus;
import org.circula.person.Life;
import org.circula.verdict.Put;
import org.circula.verdict.Verdict;

/**
 * One put that is tried again with other days: the pathway, the status it is about, the law that answers, the reading.
 *
 * @param assessor judges
 * @param lawInTime the rule bases
 * @param pathway what is asked
 * @param jurisdiction the rule base whose law answers
 * @param status the key of the status the put is about, if any
 * @param state the State that granted it, or in which it is asked for
 * @param reading how judgments reach back
 */
public record TriedPut(
        Assessor assessor,
        LawInTime lawInTime,
        Pathway pathway,
        String jurisdiction,
        Optional<String> status,
        Optional<String> state,
        Question.Reading reading) {

    /** The put that a verdict answered. */
    public static TriedPut of(Assessor assessor, RuleBases law, Verdict verdict, Question.Reading reading) {
        return of(assessor, new LawInTime(law), verdict, reading);
    }

    /** The put that a verdict answered, where several are tried by one law. */
    public static TriedPut of(Assessor assessor, LawInTime law, Verdict verdict, Question.Reading reading) {
        Put put = verdict.put();
        return new TriedPut(
                assessor,
                law,
                put.pathway(),
                put.jurisdiction(),
                put.held().map(StatusChain::key),
                put.state(),
                reading);
    }

    /** The rule bases. */
    public RuleBases law() {
        return lawInTime.law();
    }

    /** What was judged on one day. */
    public record Judged(Optional<Verdict> verdict, List<Verdict> keepingOfOthers) {}

    /** The verdict on a day, and those on keeping every status held, on which it may hang; none where it is not put then. */
    public Judged on(Life life, LocalDate day) {
        if (!pathway.encodes(day)) {
            return new Judged(Optional.empty(), List.of());
        }
        List<String> asked = new ArrayList<>(keepingOf(life));
        if (!asked.contains(pathway.id())) {
            asked.add(pathway.id());
        }
        List<Verdict> verdicts = verdicts(life, day, asked);
        Optional<Verdict> own = verdicts.stream().filter(this::isOwn).findFirst();
        List<Verdict> others = verdicts.stream()
                .filter(verdict -> verdict.put().pathway().question() == Pathway.Question.KEEP)
                .filter(verdict -> !isOwn(verdict))
                .toList();
        return new Judged(own, others);
    }

    /** The verdicts on keeping every status held, and no other. */
    Judged keeping(Life life, LocalDate day) {
        Set<String> asked = keepingOf(life);
        return new Judged(Optional.empty(), asked.isEmpty() ? List.of() : verdicts(life, day, List.copyOf(asked)));
    }

    private List<Verdict> verdicts(Life life, LocalDate day, List<String> asked) {
        return assessor.assess(new Question(
                        life,
                        day,
                        Optional.empty(),
                        reading,
                        List.copyOf(law().bases().keySet()),
                        asked))
                .verdicts();
    }

    private boolean isOwn(Verdict verdict) {
        Put put = verdict.put();
        return put.pathway().id().equals(pathway.id())
                && put.jurisdiction().equals(jurisdiction)
                && put.held().map(StatusChain::key).equals(status)
                && put.state().equals(state);
    }

    /** The keep pathways of the statuses that the life tells of. */
    private Set<String> keepingOf(Life life) {
        Set<String> kinds = new LinkedHashSet<>();
        life.statuses().items().stream().map(HeldStatus::kind).forEach(kinds::add);
        return lawInTime.keeping(kinds);
    }
}
