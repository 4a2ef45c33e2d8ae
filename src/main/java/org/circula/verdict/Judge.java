package org.circula.verdict;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.circula.law.Effect;
import org.circula.law.Pathway.Requirement;
import org.circula.law.RuleBases;
import org.circula.law.Understanding;
import org.circula.measure.LifeView;
import org.circula.measure.Measurer;
import org.circula.measure.Missing;

/** Turns what the rules marked into a verdict: findings, exceptions joined, the fold. Holds no state. */
public final class Judge {

    private final RuleBases law;
    private final Measurer measurer = new Measurer();

    public Judge(RuleBases law) {
        this.law = law;
    }

    /**
     * Judges one put.
     *
     * @param put what is asked
     * @param life the life, with the statuses that earlier verdicts have ended
     * @param marks what the rules marked on this put
     * @param understanding how judgments reach back
     * @throws SilentProvisionException where a required provision stayed silent without leave
     */
    public Verdict judge(Put put, LifeView life, List<Mark> marks, Understanding understanding) {
        Map<String, Mark> byProvision = marks.stream().collect(Collectors.toMap(Mark::provision, Function.identity()));
        JudgedLife judgedLife = new JudgedLife(put, life, law, byProvision, understanding, measurer);
        ProvisionJudge judge = new ProvisionJudge(judgedLife);
        Requirement requirement = put.pathway().requirementsOn(put.asOf());
        Map<String, JudgedProvision> judged = new LinkedHashMap<>();
        for (String provision : Fold.provisions(requirement)) {
            judged.put(provision, judge.judge(provision));
        }
        Fold fold = new Fold(judged);
        Answer folded = fold.answer(requirement);
        Answer answer = put.truth() == Truth.MAYBE ? Answer.NEEDS_FACTS : folded;
        List<Finding> findings =
                judged.values().stream().map(JudgedProvision::finding).toList();
        List<Finding> shown = put.pathway().shows().stream()
                .map(provision -> judge.judge(provision).finding())
                .toList();
        return new Verdict(
                put,
                answer,
                effect(answer, findings),
                findings,
                shown,
                missing(put, answer, findings),
                answer == Answer.NO
                        ? findings.stream()
                                .filter(Finding::isInhibitorThatBound)
                                .map(finding -> finding.provision().id())
                                .toList()
                        : List.of(),
                List.of(),
                otherReadings(requirement, judged, folded),
                lostOn(answer, put, judged));
    }

    private static Optional<Effect> effect(Answer answer, List<Finding> findings) {
        return answer != Answer.NO
                ? Optional.empty()
                : findings.stream()
                        .filter(finding -> finding.outcome() == Outcome.NOT_MET)
                        .flatMap(finding -> finding.effect().stream())
                        .min(Effect::compareTo);
    }

    private static List<Missing> missing(Put put, Answer answer, List<Finding> findings) {
        if (answer != Answer.NEEDS_FACTS) {
            return List.of();
        }
        TreeSet<Missing> missing = new TreeSet<>();
        if (put.truth() == Truth.MAYBE) {
            missing.add(new Missing(Missing.Kind.STATUS, put.statusKind().orElse("statuses"), List.of()));
        }
        findings.stream()
                .filter(finding -> finding.outcome() == Outcome.UNKNOWN)
                .forEach(finding -> missing.addAll(finding.missing()));
        return new ArrayList<>(missing);
    }

    private static List<Verdict.ReadingAnswer> otherReadings(
            Requirement requirement, Map<String, JudgedProvision> judged, Answer taken) {
        List<Verdict.ReadingAnswer> answers = new ArrayList<>();
        judged.forEach((id, provision) -> {
            for (Finding.OtherReading reading : provision.finding().otherReadings()) {
                Map<String, JudgedProvision> instead = new LinkedHashMap<>(judged);
                instead.put(id, provision.read(reading.outcome()));
                Answer other = new Fold(instead).answer(requirement);
                if (other != taken) {
                    answers.add(new Verdict.ReadingAnswer(id, reading.name(), reading.says(), other));
                }
            }
        });
        return answers;
    }

    /** When it was lost: at the earliest and at the latest, over the requirements that were not met. */
    private static Optional<Verdict.LostOn> lostOn(Answer answer, Put put, Map<String, JudgedProvision> judged) {
        if (answer != Answer.NO) {
            return Optional.empty();
        }
        Optional<LocalDate> earliest = Optional.empty();
        Optional<LocalDate> latest = Optional.empty();
        for (JudgedProvision provision : judged.values()) {
            if (provision.finding().outcome() == Outcome.NOT_MET) {
                earliest = earlier(earliest, provision.firstLossDay());
                latest = earlier(latest, provision.lastLossDay());
            }
        }
        if (earliest.isEmpty() || latest.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Verdict.LostOn(earliest.get(), latest.get()));
    }

    private static Optional<LocalDate> earlier(Optional<LocalDate> one, Optional<LocalDate> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.or(() -> other);
        }
        return one.get().isBefore(other.get()) ? one : other;
    }
}
