package org.circula.assess;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.circula.law.Pathway;
import org.circula.law.RuleBase;
import org.circula.law.RuleBases;
import org.circula.law.Territories;
import org.circula.law.Understanding;
import org.circula.measure.LifeView;
import org.circula.measure.StatusChain;
import org.circula.verdict.Judge;
import org.circula.verdict.MarksOfPuts;
import org.circula.verdict.Put;
import org.circula.verdict.Truth;
import org.circula.verdict.Verdict;

/** Judges a life: picks the law, puts the pathways, has the rules fired, and folds. Safe for use by several threads. */
public final class LifeAssessor implements Assessor {

    private final RuleBases law;
    private final Territories territories;
    private final Marker marker;
    private final PathwayIndex pathways;
    private final Judge judge;
    private final QuestionCheck questionCheck;
    private final Map<String, String> contentHashes;
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
        this.pathways = new PathwayIndex(law);
        this.judge = new Judge(law);
        this.questionCheck = new QuestionCheck(law, knownFrom);
        this.contentHashes = law.bases().values().stream()
                .collect(Collectors.toUnmodifiableMap(RuleBase::jurisdiction, RuleBase::contentHash));
        this.engineVersion = engineVersion;
    }

    @Override
    public Assessment assess(Question question) {
        questionCheck.check(question);
        LifeView life = new LifeView(question.life(), territories, question.asOf());
        PutMaker keeping = new PutMaker(law, aboutEverything(question), life, 0);
        keeping.putAll(pathways.keeping(life.statuses()), false);
        PutMaker asked = new PutMaker(law, question, life, keeping.count());
        boolean byName = !question.pathways().isEmpty();
        asked.putAll(candidates(question), byName);

        // Most lives lose no status, so all puts go to the rules together, and only a life that does goes again.
        List<Put> keepPuts = keeping.puts();
        List<Put> askedPuts = asked.puts();
        List<Put> puts = new ArrayList<>(keepPuts.size() + askedPuts.size());
        puts.addAll(keepPuts);
        for (Put put : askedPuts) {
            if (!isKeeping(put) || put.held().isEmpty()) {
                puts.add(put);
            }
        }
        MarksOfPuts marks = puts.isEmpty() ? MarksOfPuts.none() : marker.mark(puts, life);
        List<Verdict> keepVerdicts = judgeKeeping(question, keepPuts, marks, life);
        StatusEnds ends = new StatusEnds(keepVerdicts);
        LifeView after = ends.apply(life);
        MarksOfPuts marksAfter = after == life ? marks : markOthers(askedPuts, after);
        List<Verdict> verdicts = new ArrayList<>(askedPuts.size());
        for (Put put : askedPuts) {
            verdicts.add(
                    isKeeping(put)
                            ? keepVerdict(put, keepVerdicts, life, marks, question)
                            : judgeOther(put, after, marksAfter, ends, question));
        }
        verdicts.sort(LifeAssessor::inOrder);
        return new Assessment(question, verdicts, asked.notPut(), contentHashes, engineVersion);
    }

    private MarksOfPuts markOthers(List<Put> asked, LifeView after) {
        List<Put> others = asked.stream()
                .filter(put -> !isKeeping(put))
                .map(put -> withStatusAfter(put, after))
                .toList();
        return others.isEmpty() ? MarksOfPuts.none() : marker.mark(others, after);
    }

    private static boolean isKeeping(Put put) {
        return put.pathway().question() == Pathway.Question.KEEP;
    }

    /** Keeping is judged for every status, asked or not, since other verdicts hang on it. */
    private static Question aboutEverything(Question question) {
        return new Question(
                question.life(), question.asOf(), question.knownAt(), question.reading(), List.of(), List.of());
    }

    private Verdict judge(Put put, LifeView life, MarksOfPuts marks, Question question) {
        return judge.judge(put, life, marks.on(put), understanding(question));
    }

    /** The order of jurisdictions and pathways; each life's few verdicts are put in it, so no chain of comparators is asked. */
    private static int inOrder(Verdict one, Verdict other) {
        int byJurisdiction = one.put().jurisdiction().compareTo(other.put().jurisdiction());
        if (byJurisdiction != 0) {
            return byJurisdiction;
        }
        int byPathway = one.put().pathway().id().compareTo(other.put().pathway().id());
        return byPathway != 0
                ? byPathway
                : Integer.compare(one.put().number(), other.put().number());
    }

    private List<Verdict> judgeKeeping(Question question, List<Put> puts, MarksOfPuts marks, LifeView life) {
        List<Verdict> verdicts = new ArrayList<>(puts.size());
        for (Put put : puts) {
            verdicts.add(judge(put, life, marks, question));
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
        if (!StatusEnds.endsSome(verdicts)) {
            return false;
        }
        StatusEnds ends = new StatusEnds(verdicts);
        boolean changed = false;
        for (int at = 0; at < verdicts.size(); at++) {
            Put put = verdicts.get(at).put();
            LifeView seen = ends.applyToOthersThan(put.held().orElseThrow(), life);
            if (seen != life) {
                Verdict again = judge(put, seen, marker.mark(List.of(put), seen), question);
                changed |= again.answer() != verdicts.get(at).answer();
                verdicts.set(at, again);
            }
        }
        return changed;
    }

    /** The verdict found already for the same status; a put for what is perhaps held besides is judged now. */
    private Verdict keepVerdict(
            Put put, List<Verdict> keepVerdicts, LifeView life, MarksOfPuts marks, Question question) {
        for (Verdict verdict : keepVerdicts) {
            if (put.truth() == Truth.YES
                    && verdict.put().pathway().id().equals(put.pathway().id())
                    && isSame(verdict.put().held(), put.held())) {
                return verdict;
            }
        }
        return judge(put, life, marks, question);
    }

    private static boolean isSame(Optional<StatusChain> one, Optional<StatusChain> other) {
        return one.isEmpty() || other.isEmpty()
                ? one.isEmpty() && other.isEmpty()
                : one.get().isSameAs(other.get());
    }

    private Verdict judgeOther(Put put, LifeView after, MarksOfPuts marks, StatusEnds ends, Question question) {
        Put now = withStatusAfter(put, after);
        Verdict verdict = judge(now, after, marks, question);
        return now.held().map(held -> HangingVerdict.of(verdict, held, ends)).orElse(verdict);
    }

    private static Put withStatusAfter(Put put, LifeView after) {
        if (put.held().isEmpty()) {
            return put;
        }
        StatusChain held = put.held().get();
        Optional<StatusChain> now = Optional.empty();
        for (StatusChain other : after.statuses()) {
            if (other == held) {
                return put;
            }
            if (now.isEmpty() && other.isSameAs(held)) {
                now = Optional.of(other);
            }
        }
        return new Put(put.number(), put.pathway(), put.jurisdiction(), now, put.state(), put.truth(), put.asOf());
    }

    private List<LocatedPathway> candidates(Question question) {
        if (!question.pathways().isEmpty()) {
            return pathways.named(question.pathways());
        }
        Set<String> asked = new TreeSet<>(question.jurisdictions());
        if (asked.isEmpty()) {
            asked.addAll(TouchedJurisdictions.of(question.life(), law));
        }
        asked.add(RuleBases.UNION);
        return pathways.of(asked);
    }

    private static Understanding understanding(Question question) {
        return switch (question.reading()) {
            case AS_UNDERSTOOD_NOW -> Understanding.AS_UNDERSTOOD_NOW;
            case AS_APPLIED_THEN -> Understanding.AS_APPLIED_THEN;
        };
    }
}
