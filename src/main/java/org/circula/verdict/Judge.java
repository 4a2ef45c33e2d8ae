package org.circula.verdict;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.circula.law.Effect;
import org.circula.law.Pathway;
import org.circula.law.Pathway.Requirement;
import org.circula.law.Provision;
import org.circula.law.RuleBases;
import org.circula.law.Understanding;
import org.circula.measure.LifeView;
import org.circula.measure.Measurer;
import org.circula.measure.Missing;

/**
 * Turns what the rules marked into a verdict: findings, exceptions joined, the fold. Keeps nothing of a life; safe for use by
 * several threads.
 */
public final class Judge {

    private final RuleBases law;
    private final Measurer measurer = new Measurer();

    private final StatedProvisions stated;

    public Judge(RuleBases law) {
        this.law = law;
        this.stated = new StatedProvisions(law);
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
    public Verdict judge(Put put, LifeView life, Marks marks, Understanding understanding) {
        JudgedLife judgedLife = new JudgedLife(put, life, law, marks, understanding, measurer);
        ProvisionJudge judge = new ProvisionJudge(judgedLife);
        Requirement requirement = put.pathway().requirementsOn(put.asOf());
        RequiredProvisions required = stated.requiredBy(requirement, put.jurisdiction());
        List<JudgedProvision> judged =
                judgedOnes(marks.on(required), required.valuesOn(put.asOf(), law, understanding), judge);
        List<Finding> findings = findings(required, judged);
        Fold fold = new Fold(required, judged);
        Answer folded = fold.answer();
        Answer answer = put.truth() == Truth.MAYBE ? Answer.NEEDS_FACTS : folded;
        List<JudgedProvision> lostBy = answer == Answer.NO ? fold.lostBy() : List.of();
        Optional<Effect> effect = effect(lostBy);
        return new Verdict(
                put,
                answer,
                effect,
                findings,
                shown(put, marks, judge),
                missing(put, answer, findings),
                inhibitors(answer, findings),
                List.of(),
                otherReadings(required, judged, folded),
                lostBy.isEmpty() || fold.mayHaveLostAWayBefore() ? Optional.empty() : lostOn(put, effect, lostBy));
    }

    private static List<JudgedProvision> judgedOnes(
            List<MarkedProvision> required, ValuesOnADay onTheDay, ProvisionJudge judge) {
        JudgedProvision[] judged = new JudgedProvision[required.size()];
        for (int at = 0; at < judged.length; at++) {
            judged[at] = judge.judge(required.get(at), onTheDay, at);
        }
        return Arrays.asList(judged);
    }

    private static List<Finding> findings(RequiredProvisions required, List<JudgedProvision> judged) {
        Finding[] findings = new Finding[judged.size()];
        for (int at = 0; at < findings.length; at++) {
            JudgedProvision found = judged.get(at);
            findings[at] = required.isOneOfSeveralWays(at) ? found.asOneOfSeveralWays() : found.finding();
        }
        return List.of(findings);
    }

    private List<Finding> shown(Put put, Marks marks, ProvisionJudge judge) {
        List<String> shows = put.pathway().shows();
        Finding[] shown = new Finding[shows.size()];
        for (int at = 0; at < shown.length; at++) {
            Provision provision = stated.in(put.jurisdiction(), shows.get(at));
            shown[at] = judge.judge(MarkedProvision.of(provision, marks, id -> stated.in(put.jurisdiction(), id)))
                    .finding();
        }
        return List.of(shown);
    }

    private static List<String> inhibitors(Answer answer, List<Finding> findings) {
        if (answer != Answer.NO) {
            return List.of();
        }
        List<String> inhibitors = new ArrayList<>(findings.size());
        for (int at = 0; at < findings.size(); at++) {
            if (findings.get(at).isInhibitorThatBound()) {
                inhibitors.add(findings.get(at).provision().id());
            }
        }
        return inhibitors;
    }

    private static Optional<Effect> effect(List<JudgedProvision> lostBy) {
        Effect hardest = null;
        for (int at = 0; at < lostBy.size(); at++) {
            Effect effect = lostBy.get(at).finding().effect().orElse(null);
            if (effect != null && (hardest == null || effect.compareTo(hardest) < 0)) {
                hardest = effect;
            }
        }
        return Optional.ofNullable(hardest);
    }

    private static List<Missing> missing(Put put, Answer answer, List<Finding> findings) {
        if (answer != Answer.NEEDS_FACTS) {
            return List.of();
        }
        TreeSet<Missing> missing = new TreeSet<>();
        if (put.truth() == Truth.MAYBE) {
            missing.add(
                    put.pathway().concerns() instanceof Pathway.Insured
                            ? new Missing(Missing.Kind.LIST, "insured", List.of())
                            : new Missing(Missing.Kind.STATUS, put.statusKind().orElse("statuses"), List.of()));
        }
        findings.stream()
                .filter(finding -> finding.outcome() == Outcome.UNKNOWN)
                .forEach(finding -> missing.addAll(finding.missing()));
        return new ArrayList<>(missing);
    }

    /**
     * What readings not taken would answer, where they answer otherwise. A reading that several requirements share by its name is one
     * reading: it is tried in all of them at once, and told with the first.
     */
    private static List<Verdict.ReadingAnswer> otherReadings(
            RequiredProvisions required, List<JudgedProvision> judged, Answer taken) {
        List<Verdict.ReadingAnswer> answers = List.of();
        for (int at = 0; at < judged.size(); at++) {
            List<Finding.OtherReading> readings = judged.get(at).finding().otherReadings();
            for (int one = 0; one < readings.size(); one++) {
                Finding.OtherReading reading = readings.get(one);
                if (isRead(judged.subList(0, at), reading.name())) {
                    continue;
                }
                Answer other = new Fold(required, readBy(reading.name(), judged)).answer();
                if (other != taken) {
                    answers = answers.isEmpty() ? new ArrayList<>() : answers;
                    answers.add(new Verdict.ReadingAnswer(
                            required.all().get(at).id(), reading.name(), reading.says(), other));
                }
            }
        }
        return answers;
    }

    private static boolean isRead(List<JudgedProvision> judged, String name) {
        for (int at = 0; at < judged.size(); at++) {
            if (judged.get(at).finding().reading(name).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static List<JudgedProvision> readBy(String name, List<JudgedProvision> judged) {
        JudgedProvision[] read = new JudgedProvision[judged.size()];
        for (int at = 0; at < read.length; at++) {
            JudgedProvision provision = judged.get(at);
            Optional<Finding.OtherReading> reading = provision.finding().reading(name);
            read[at] =
                    reading.isEmpty() ? provision : provision.read(reading.get().outcome());
        }
        return Arrays.asList(read);
    }

    /**
     * When it was lost, with the effect that the verdict says: at the earliest and at the latest, over the requirements that were not
     * met and have that effect. Empty where the day of one of them cannot be said: it may have been the first. A status, or the stay
     * under it, is not lost before the day after it was granted, though days before may count.
     */
    private static Optional<Verdict.LostOn> lostOn(Put put, Optional<Effect> effect, List<JudgedProvision> lostBy) {
        Optional<LocalDate> earliest = Optional.empty();
        Optional<LocalDate> latest = Optional.empty();
        for (JudgedProvision provision : lostBy) {
            if (provision.finding().effect().equals(effect)) {
                Optional<LocalDate> first = provision.firstLossDay();
                if (first.isEmpty()) {
                    return Optional.empty();
                }
                earliest = earlier(earliest, first);
                latest = earlier(latest, provision.lastLossDay());
            }
        }
        if (earliest.isEmpty() || latest.isEmpty()) {
            return Optional.empty();
        }
        Optional<LocalDate> held = put.held()
                .filter(status -> put.pathway().question() == Pathway.Question.KEEP
                        || put.pathway().question() == Pathway.Question.STAY)
                .map(status -> status.grantedOn().plusDays(1));
        return Optional.of(new Verdict.LostOn(notBefore(held, earliest.get()), notBefore(held, latest.get())));
    }

    private static LocalDate notBefore(Optional<LocalDate> first, LocalDate day) {
        return first.filter(day::isBefore).orElse(day);
    }

    private static Optional<LocalDate> earlier(Optional<LocalDate> one, Optional<LocalDate> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.or(() -> other);
        }
        return one.get().isBefore(other.get()) ? one : other;
    }
}
