package org.circula.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.circula.law.Pathway;
import org.circula.law.Pathway.Requirement;
import org.circula.law.RuleBases;
import org.circula.law.Understanding;
import org.circula.person.Life;

/**
 * Answers every pathway for a life of which everything is known, in the plainest way: no bounds, no rules fired, nothing shared
 * with the rooms that it checks.
 */
public final class PlainJudge {

    private final PlainLaw law;
    private final Understanding understanding;

    public PlainJudge(RuleBases law, Understanding understanding) {
        this.law = PlainLaw.of(law);
        this.understanding = understanding;
    }

    /** Every put of every pathway, where all rule bases are asked. */
    public List<PlainVerdict> judge(Life known, LocalDate asOf) {
        PlainLife life = life(known, asOf);
        List<PlainVerdict> verdicts = new ArrayList<>();
        PlainEnds ends = ends(life);
        law.pathways().values().forEach(pathway -> verdicts.addAll(verdicts(puts(life, pathway), life, ends)));
        return verdicts;
    }

    /** The answers to the puts of one pathway, or to the one about a status of the person; empty where an answer is open. */
    List<Optional<PlainOutcome>> answers(PlainLife life, Pathway pathway, Optional<PlainLife.Chain> about) {
        List<PlainPut> puts = puts(life, pathway).stream()
                .filter(put -> about.isEmpty()
                        || about.map(PlainLife.Chain::key).equals(put.held().map(PlainLife.Chain::key)))
                .toList();
        boolean keeps = pathway.question() == Pathway.Question.KEEP;
        // The keeping of a status hangs on the other statuses alone.
        boolean alone = keeps && life.chains(status -> true).size() == 1;
        PlainEnds ends = puts.isEmpty() || alone ? PlainEnds.none() : ends(life);
        List<Optional<PlainOutcome>> answers = new ArrayList<>();
        for (PlainPut put : puts) {
            List<PlainOutcome> possible = (keeps ? ends.lives(life, put) : ends.lives(life))
                    .stream().map(world -> outcome(put, world)).distinct().toList();
            answers.add(possible.size() == 1 ? Optional.of(possible.get(0)) : Optional.empty());
        }
        return answers;
    }

    private PlainOutcome outcome(PlainPut put, PlainLife life) {
        return isNoLongerHeld(put, life)
                ? PlainOutcome.NOT_MET
                : fold(put, life).outcome(put.pathway().requirementsOn(put.asOf()));
    }

    private static boolean isNoLongerHeld(PlainPut put, PlainLife life) {
        boolean keeps = put.pathway().question() == Pathway.Question.KEEP;
        boolean asksForToday = put.pathway().concerns() instanceof Pathway.Holders;
        return !keeps && asksForToday && !holds(put, life);
    }

    List<PlainPut> puts(PlainLife life, Pathway pathway) {
        return new PlainPuts(law.bases(), life).of(pathway);
    }

    Pathway pathway(String id) {
        return Optional.ofNullable(law.pathways().get(id)).orElseThrow();
    }

    PlainLife life(Life known, LocalDate asOf) {
        return new PlainLife(known, law.bases().words().territories(), asOf);
    }

    private List<PlainVerdict> verdicts(List<PlainPut> puts, PlainLife life, PlainEnds ends) {
        List<PlainVerdict> verdicts = new ArrayList<>();
        for (PlainPut put : puts) {
            boolean keeps = put.pathway().question() == Pathway.Question.KEEP;
            verdicts.add(verdict(put, keeps ? ends.lives(life, put) : ends.lives(life), ends.untold()));
        }
        return verdicts;
    }

    /** Judges the keeping of every status until no further status ends. */
    private PlainEnds ends(PlainLife life) {
        List<PlainPut> keeping = law.ending().stream()
                .flatMap(pathway -> puts(life, pathway).stream())
                .toList();
        PlainEnds ends = PlainEnds.none();
        for (int round = 0; round <= keeping.size(); round++) {
            Map<String, List<PlainEnds.End>> found = new HashMap<>();
            for (PlainPut put : keeping) {
                List<PlainEnds.End> ofThis = new ArrayList<>();
                for (PlainLife world : ends.lives(life, put)) {
                    ofThis.addAll(end(put, world));
                }
                if (ofThis.stream().anyMatch(end -> !end.equals(PlainEnds.End.never()))) {
                    found.computeIfAbsent(put.held().orElseThrow().key(), key -> new ArrayList<>())
                            .add(PlainEnds.End.earliestToLatest(ofThis));
                }
            }
            PlainEnds next = new PlainEnds(found);
            if (next.equals(ends)) {
                return ends;
            }
            ends = next;
        }
        throw new IllegalStateException("Statuses hang on each other in a circle.");
    }

    /** How a status ends by this put: on a day, on some day, perhaps, or not at all. */
    private List<PlainEnds.End> end(PlainPut put, PlainLife life) {
        LocalDate granted = put.held().orElseThrow().days().first();
        PlainFold fold = fold(put, life);
        Requirement requirement = put.pathway().requirementsOn(put.asOf());
        PlainOutcome outcome = fold.outcome(requirement);
        List<PlainFinding> lapses = fold.because(requirement, outcome).stream()
                .filter(PlainFinding::lapses)
                .toList();
        if (outcome == PlainOutcome.MET || lapses.isEmpty()) {
            return List.of(PlainEnds.End.never());
        }
        if (outcome != PlainOutcome.NOT_MET) {
            return List.of(PlainEnds.End.perhapsFrom(granted.plusDays(1)));
        }
        return List.of(PlainFold.firstDayGone(lapses)
                .map(day -> PlainEnds.End.on(day, told(lapses)))
                .orElse(PlainEnds.End.between(granted.plusDays(1), put.asOf())));
    }

    /** Whether the day follows from a stretch of time alone. */
    private static boolean told(List<PlainFinding> lapses) {
        return lapses.stream().allMatch(PlainFinding::inStretches);
    }

    private PlainProvision provisions(PlainPut put, PlainLife life) {
        return new PlainProvision(new PlainValues(law, understanding, life, put), new PlainMatch(life, put));
    }

    private PlainFold fold(PlainPut put, PlainLife life) {
        PlainProvision provisions = provisions(put, life);
        Map<String, PlainFinding> findings = new HashMap<>();
        return new PlainFold(id -> findings.computeIfAbsent(id, provisions::judge));
    }

    /** The answer, if it is the same in all lives that the end of other statuses leaves possible. */
    private PlainVerdict verdict(PlainPut put, List<PlainLife> lives, boolean untold) {
        PlainVerdict first = verdict(put, lives.get(0));
        if (lives.size() == 1) {
            return untold ? first.hangingOnUntoldDay() : first;
        }
        List<PlainVerdict> all = lives.stream().map(life -> verdict(put, life)).toList();
        boolean same = all.stream().allMatch(verdict -> verdict.answer().equals(first.answer()));
        return new PlainVerdict(
                first.put(),
                first.pathway(),
                same ? first.answer() : Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                true,
                first.because());
    }

    private PlainVerdict verdict(PlainPut put, PlainLife life) {
        String pathway = put.pathway().id();
        if (isNoLongerHeld(put, life)) {
            return new PlainVerdict(
                    put.key(),
                    pathway,
                    Optional.of(PlainOutcome.NOT_MET),
                    Optional.empty(),
                    Optional.empty(),
                    false,
                    List.of("not held any more"));
        }
        PlainFold fold = fold(put, life);
        Requirement requirement = put.pathway().requirementsOn(put.asOf());
        PlainOutcome outcome = fold.outcome(requirement);
        List<PlainFinding> reasons = fold.because(requirement, PlainOutcome.NOT_MET);
        return new PlainVerdict(
                put.key(),
                pathway,
                Optional.of(outcome),
                outcome == PlainOutcome.NOT_MET ? PlainFold.hardest(reasons) : Optional.empty(),
                outcome == PlainOutcome.NOT_MET
                        ? PlainFold.firstDayGone(PlainFold.ofTheHardest(reasons))
                        : Optional.empty(),
                false,
                fold.said(requirement));
    }

    private static boolean holds(PlainPut put, PlainLife life) {
        PlainLife.Chain own = put.held().orElseThrow();
        return life.under(status ->
                        status.kind().equals(own.kind()) && status.state().equals(own.state()))
                .has(put.asOf());
    }
}
