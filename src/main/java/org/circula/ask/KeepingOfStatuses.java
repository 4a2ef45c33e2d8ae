package org.circula.ask;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.circula.ask.fact.ReadingOfLaw;
import org.circula.ask.fact.Reads;
import org.circula.assess.Assessor;
import org.circula.assess.Question;
import org.circula.law.Pathway;
import org.circula.law.RuleBases;
import org.circula.measure.StatusChain;
import org.circula.person.HeldStatus;
import org.circula.verdict.Answer;
import org.circula.verdict.Verdict;

/** What the keeping of a person's statuses reads, where it is open: a status that lapses is lost for whatever asks for it. */
final class KeepingOfStatuses {

    private final RuleBases law;
    private final Assessor assessor;
    private final ReadingOfLaw reading;

    KeepingOfStatuses(RuleBases law, Assessor assessor, ReadingOfLaw reading) {
        this.law = law;
        this.assessor = assessor;
        this.reading = reading;
    }

    /** What is read by the open keeping of any status but that of one put, and of the kinds that may turn out to be held. */
    Reads open(Question question, Optional<String> ownKey, List<String> sought) {
        Reads reads = new Reads();
        Set<String> kinds = new TreeSet<>(sought);
        for (Verdict verdict : verdicts(question)) {
            boolean definite = verdict.answer() == Answer.YES || verdict.answer() == Answer.NO;
            Optional<StatusChain> held = verdict.put().held();
            if (!definite && held.isPresent() && !held.map(StatusChain::key).equals(ownKey)) {
                kinds.add(held.get().kind());
            }
        }
        for (Pathway pathway : keeping(kinds)) {
            law.bases().keySet().forEach(jurisdiction -> reads.add(reading.ofPathway(pathway, jurisdiction)));
        }
        return reads;
    }

    private List<Verdict> verdicts(Question question) {
        Set<String> held = new TreeSet<>();
        question.life().statuses().items().stream().map(HeldStatus::kind).forEach(held::add);
        List<String> pathways = keeping(held).stream()
                .filter(pathway -> pathway.encodes(question.asOf()))
                .map(Pathway::id)
                .toList();
        return pathways.isEmpty()
                ? List.of()
                : assessor.assess(new Question(
                                question.life(),
                                question.asOf(),
                                question.knownAt(),
                                question.reading(),
                                List.of(),
                                pathways))
                        .verdicts();
    }

    private List<Pathway> keeping(Set<String> kinds) {
        return law.bases().values().stream()
                .flatMap(base -> base.pathways().values().stream())
                .filter(pathway -> pathway.question() == Pathway.Question.KEEP)
                .filter(pathway -> pathway.concerns() instanceof Pathway.Holders holders
                        && holders.kinds().stream().anyMatch(kinds::contains))
                .sorted(java.util.Comparator.comparing(Pathway::id))
                .toList();
    }
}
