package org.circula.assess;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.circula.law.Pathway;
import org.circula.law.RuleBases;
import org.circula.law.Territories;
import org.circula.law.Understanding;
import org.circula.measure.LifeView;
import org.circula.measure.Missing;
import org.circula.measure.StatusChain;
import org.circula.verdict.Answer;
import org.circula.verdict.Judge;
import org.circula.verdict.Mark;
import org.circula.verdict.Put;
import org.circula.verdict.Truth;
import org.circula.verdict.Verdict;

/** Judges a life: picks the law, puts the pathways, has the rules fired, and folds. Safe for use by several threads. */
public final class LifeAssessor implements Assessor {

    private final RuleBases law;
    private final Territories territories;
    private final Marker marker;
    private final List<Pathway> keepPathways;
    private final Judge judge;
    private final QuestionCheck questionCheck;
    private final String engineVersion;

    /**
     * An assessor over rule bases that are loaded and compiled.
     *
     * @param law the rule bases
     * @param marker fires their rules
     * @param knownFrom the day from which these rules are known: an earlier {@code knownAt} is refused
     * @param engineVersion the version of this software, for the record
     */
    public LifeAssessor(RuleBases law, Marker marker, LocalDate knownFrom, String engineVersion) {
        this.law = law;
        this.territories = new Territories(law.words().territories());
        this.marker = marker;
        this.keepPathways = law.bases().values().stream()
                .flatMap(base -> base.pathways().values().stream())
                .filter(pathway -> pathway.question() == Pathway.Question.KEEP)
                .sorted(Comparator.comparing(Pathway::id))
                .toList();
        this.judge = new Judge(law);
        this.questionCheck = new QuestionCheck(law, knownFrom);
        this.engineVersion = engineVersion;
    }

    @Override
    public Assessment assess(Question question) {
        questionCheck.check(question);
        LifeView life = new LifeView(question.life(), territories, question.asOf());
        List<Verdict> keepVerdicts = judgeKeeping(question, life);
        StatusEnds ends = new StatusEnds(keepVerdicts);
        LifeView after = ends.apply(life);

        PutMaker maker = new PutMaker(law, question, life);
        boolean byName = !question.pathways().isEmpty();
        candidates(question).forEach(pathway -> maker.put(pathway, byName));
        List<Put> others = maker.puts().stream()
                .filter(put -> put.pathway().question() != Pathway.Question.KEEP)
                .map(put -> withStatusAfter(put, after))
                .toList();
        Map<Integer, List<Mark>> marks = others.isEmpty() ? Map.of() : marker.mark(others, after);
        List<Verdict> verdicts = new ArrayList<>();
        for (Put put : maker.puts()) {
            verdicts.add(
                    put.pathway().question() == Pathway.Question.KEEP
                            ? keepVerdict(put, keepVerdicts, life, question)
                            : judgeOther(put, others, marks, after, ends, question));
        }
        verdicts.sort(ORDER);
        return new Assessment(question, verdicts, maker.notPut(), editions(verdicts), engineVersion);
    }

    private static final Comparator<Verdict> ORDER = Comparator.comparing(
                    (Verdict verdict) -> verdict.put().jurisdiction())
            .thenComparing(verdict -> verdict.put().pathway().id())
            .thenComparing(verdict -> verdict.put().number());

    /** Keeping is judged first and for every status, asked or not, since other verdicts hang on it. */
    private List<Verdict> judgeKeeping(Question question, LifeView life) {
        Question everything = new Question(
                question.life(), question.asOf(), question.knownAt(), question.reading(), List.of(), List.of());
        PutMaker maker = new PutMaker(law, everything, life);
        keepPathways.forEach(pathway -> maker.put(pathway, false));
        if (maker.puts().isEmpty()) {
            return List.of();
        }
        List<Verdict> verdicts = new ArrayList<>();
        Map<Integer, List<Mark>> marks = marker.mark(maker.puts(), life);
        for (Put put : maker.puts()) {
            verdicts.add(judge.judge(put, life, marks.getOrDefault(put.number(), List.of()), understanding(question)));
        }
        // A status that lapses may be asked for by the keeping of another; no circle exists, so this comes to rest.
        int roundsLeft = life.statuses().size();
        while (roundsLeft > 0 && judgedAgain(verdicts, life, question)) {
            roundsLeft--;
        }
        return verdicts;
    }

    /** Judges anew what hangs on another status that has ended; whether an answer changed. */
    private boolean judgedAgain(List<Verdict> verdicts, LifeView life, Question question) {
        StatusEnds ends = new StatusEnds(verdicts);
        boolean changed = false;
        for (int at = 0; at < verdicts.size(); at++) {
            Put put = verdicts.get(at).put();
            LifeView seen = ends.applyToOthersThan(put.held().orElseThrow(), life);
            if (seen != life) {
                List<Mark> marks = marker.mark(List.of(put), seen).getOrDefault(put.number(), List.of());
                Verdict again = judge.judge(put, seen, marks, understanding(question));
                changed |= again.answer() != verdicts.get(at).answer();
                verdicts.set(at, again);
            }
        }
        return changed;
    }

    private Verdict keepVerdict(Put put, List<Verdict> keepVerdicts, LifeView life, Question question) {
        Optional<Verdict> judged = keepVerdicts.stream()
                .filter(verdict ->
                        verdict.put().pathway().id().equals(put.pathway().id()))
                .filter(verdict -> put.truth() == Truth.YES
                        && verdict.put()
                                .held()
                                .map(StatusChain::key)
                                .equals(put.held().map(StatusChain::key)))
                .findFirst();
        return judged.orElseGet(() -> {
            Map<Integer, List<Mark>> marks = marker.mark(List.of(put), life);
            return judge.judge(put, life, marks.getOrDefault(put.number(), List.of()), understanding(question));
        });
    }

    private Verdict judgeOther(
            Put put,
            List<Put> others,
            Map<Integer, List<Mark>> marks,
            LifeView after,
            StatusEnds ends,
            Question question) {
        Put now = others.stream()
                .filter(other -> other.number() == put.number())
                .findFirst()
                .orElseThrow();
        Verdict verdict = judge.judge(now, after, marks.getOrDefault(now.number(), List.of()), understanding(question));
        return now.held().map(held -> hanging(verdict, held, ends)).orElse(verdict);
    }

    /** A verdict that hangs on a status: no where the status is gone, open where it is open. */
    private static Verdict hanging(Verdict verdict, StatusChain held, StatusEnds ends) {
        List<Verdict> keeping = ends.on(held);
        List<Verdict.HangsOn> hangsOn = keeping.stream()
                .map(keep -> new Verdict.HangsOn(
                        held.kind(), held.state(), keep.put().pathway().id()))
                .toList();
        boolean asksForTheDay = verdict.put().pathway().concerns() instanceof Pathway.Holders;
        LocalDate day = verdict.put().asOf();
        Answer answer = verdict.answer();
        List<Missing> missing = verdict.missing();
        if (asksForTheDay && !held.held().perhaps().contains(day)) {
            answer = Answer.NO;
            missing = List.of();
        } else if (asksForTheDay && !held.held().surely().contains(day) && answer != Answer.NO) {
            answer = Answer.NEEDS_FACTS;
            TreeSet<Missing> all = new TreeSet<>(missing);
            keeping.forEach(keep -> all.addAll(keep.missing()));
            missing = new ArrayList<>(all);
        }
        return new Verdict(
                verdict.put(),
                answer,
                verdict.effect(),
                verdict.findings(),
                verdict.shown(),
                missing,
                verdict.inhibitors(),
                hangsOn,
                verdict.otherReadings(),
                verdict.lostOn());
    }

    private static Put withStatusAfter(Put put, LifeView after) {
        Optional<StatusChain> held = put.held()
                .flatMap(chain -> after.statuses().stream()
                        .filter(other -> other.key().equals(chain.key()))
                        .findFirst());
        return new Put(put.number(), put.pathway(), put.jurisdiction(), held, put.state(), put.truth(), put.asOf());
    }

    private List<Pathway> candidates(Question question) {
        if (!question.pathways().isEmpty()) {
            return question.pathways().stream()
                    .distinct()
                    .map(id -> law.pathway(id).orElseThrow())
                    .toList();
        }
        Set<String> asked = new TreeSet<>(question.jurisdictions());
        if (asked.isEmpty()) {
            asked.addAll(TouchedJurisdictions.of(question.life(), law));
        }
        asked.add(RuleBases.UNION);
        return asked.stream()
                .flatMap(jurisdiction -> law.bases().get(jurisdiction).pathways().values().stream())
                .sorted(Comparator.comparing(Pathway::id))
                .toList();
    }

    private Map<String, String> editions(List<Verdict> verdicts) {
        Map<String, String> editions = new TreeMap<>();
        for (Verdict verdict : verdicts) {
            for (String jurisdiction : List.of(
                    verdict.put().jurisdiction(), verdict.put().pathway().jurisdiction())) {
                editions.put(jurisdiction, law.bases().get(jurisdiction).contentHash());
            }
        }
        return editions;
    }

    private static Understanding understanding(Question question) {
        return switch (question.reading()) {
            case AS_UNDERSTOOD_NOW -> Understanding.AS_UNDERSTOOD_NOW;
            case AS_APPLIED_THEN -> Understanding.AS_APPLIED_THEN;
        };
    }
}
