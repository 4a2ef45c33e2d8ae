package org.circula.harness.deep;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.circula.assess.LifeAssessor;
import org.circula.assess.Marker;
import org.circula.assess.Question;
import org.circula.law.RuleBases;
import org.circula.person.HeldStatus;
import org.circula.person.Life;
import org.circula.verdict.Marks;
import org.circula.verdict.MarksOfPuts;
import org.circula.verdict.SilentProvisionException;
import org.circula.verdict.Verdict;

/** Puts one pathway to lives, by the law as it is and by the law without one exception. For one thread. */
final class Bench {

    private static final String VERSION = "deep check";

    private final RuleBases law;
    private final Marker rules;
    private final LocalDate today;
    private final Asked asked;
    private final Set<String> spoke = new HashSet<>();
    private final LifeAssessor assessor;
    private final Map<String, LifeAssessor> without = new HashMap<>();
    private long judged;

    Bench(RuleBases law, Marker rules, LocalDate today, Asked asked) {
        this.law = law;
        this.rules = rules;
        this.today = today;
        this.asked = asked;
        this.assessor = new LifeAssessor(law, this::noting, today, VERSION);
    }

    /** How many lives were judged so far. */
    long judged() {
        return judged;
    }

    LifeAssessor assessor() {
        return assessor;
    }

    /** The verdict on the status asked about, by the law as it is. */
    Told put(Life life, Slice slice, Optional<HeldStatus> status) {
        return put(assessor, life, slice, status);
    }

    /** The verdict had the law not known one exception. */
    Told putWithout(String exception, Life life, Slice slice, Optional<HeldStatus> status) {
        LifeAssessor other = without.computeIfAbsent(
                exception,
                id -> new LifeAssessor(law, (puts, seen) -> leftOut(id, rules.mark(puts, seen)), today, VERSION));
        return put(other, life, slice, status);
    }

    private Told put(LifeAssessor by, Life life, Slice slice, Optional<HeldStatus> status) {
        judged++;
        spoke.clear();
        try {
            List<Verdict> verdicts = by.assess(new Question(
                            life,
                            slice.day(),
                            Optional.empty(),
                            slice.reading(),
                            List.of(),
                            List.of(asked.pathway().id())))
                    .verdicts();
            return new Told(about(verdicts, status), Set.copyOf(spoke), Optional.empty());
        } catch (SilentProvisionException silent) {
            return new Told(Optional.empty(), Set.copyOf(spoke), Optional.of(silent.provision()));
        }
    }

    private Optional<Verdict> about(List<Verdict> verdicts, Optional<HeldStatus> status) {
        List<Verdict> own = verdicts.stream()
                .filter(verdict -> verdict.put().jurisdiction().equals(asked.jurisdiction()))
                .filter(verdict -> asked.state().isEmpty()
                        || verdict.put().state().isEmpty()
                        || verdict.put().state().equals(asked.state()))
                .toList();
        return own.stream()
                .filter(verdict -> verdict.put()
                        .held()
                        .filter(held -> status.filter(one -> one.kind().equals(held.kind()))
                                .isPresent())
                        .isPresent())
                .findFirst()
                .or(() -> own.stream().findFirst());
    }

    private MarksOfPuts noting(List<org.circula.verdict.Put> puts, org.circula.measure.LifeView life) {
        MarksOfPuts marks = rules.mark(puts, life);
        puts.stream()
                .filter(put -> put.pathway().id().equals(asked.pathway().id()))
                .flatMap(put -> marks.on(put).all().stream())
                .forEach(mark -> spoke.add(mark.provision()));
        return marks;
    }

    private static MarksOfPuts leftOut(String provision, MarksOfPuts marks) {
        MarksOfPuts.Collector fewer = new MarksOfPuts.Collector();
        marks.byNumber()
                .forEach((number, all) -> fewer.add(
                        number,
                        Marks.of(all.all().stream()
                                .filter(mark -> !mark.provision().equals(provision))
                                .toList())));
        return fewer.marks();
    }
}
