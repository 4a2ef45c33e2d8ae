package org.circula.oracle;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.circula.assess.CompiledAssessor;
import org.circula.assess.Question;
import org.circula.law.Pathway;
import org.circula.law.RuleBases;
import org.circula.law.Understanding;
import org.circula.law.load.LoadingResult;
import org.circula.law.load.RuleBasesLoader;
import org.circula.person.Life;
import org.circula.person.LifeWriter;
import org.circula.verdict.Answer;
import org.circula.verdict.Verdict;

/** Circula and the plain judge, asked the same about the same life. */
final class TwoJudges implements AutoCloseable {

    private final RuleBases law;
    private final List<Pathway> pathways;
    private final CompiledAssessor assessor;

    private TwoJudges(RuleBases law) {
        this.law = law;
        this.assessor = CompiledAssessor.compile(law, LocalDate.of(2020, 1, 1), "test");
        this.pathways = law.bases().values().stream()
                .flatMap(base -> base.pathways().values().stream())
                .sorted(Comparator.comparing(Pathway::id))
                .toList();
    }

    static TwoJudges ofTheShippedLaw() {
        return new TwoJudges(((LoadingResult.Loaded) RuleBasesLoader.load(Path.of("rules"))).ruleBases());
    }

    RuleBases law() {
        return law;
    }

    /** All pathways in the order of their ids. */
    List<Pathway> pathways() {
        return pathways;
    }

    @Override
    public void close() {
        assessor.close();
    }

    /**
     * Where they differ on a put, in answer, effect or day of loss.
     *
     * @param seen counts the answers of each pathway
     */
    List<String> differences(
            Life life, LocalDate asOf, Understanding understanding, Map<String, Map<String, Integer>> seen) {
        Map<String, Verdict> verdicts = new HashMap<>();
        for (Verdict verdict : assess(life, asOf, understanding)) {
            verdicts.put(key(verdict), verdict);
        }
        List<String> differences = new ArrayList<>();
        for (PlainVerdict plain : new PlainJudge(law, understanding).judge(life, asOf)) {
            seen.computeIfAbsent(plain.pathway(), id -> new TreeMap<>())
                    .merge(plain.answer().map(Enum::name).orElse("OPEN"), 1, Integer::sum);
            difference(plain, Optional.ofNullable(verdicts.remove(plain.put())))
                    .ifPresent(found -> differences.add(plain.put() + " on " + asOf + " " + understanding + ": " + found
                            + "\n" + LifeWriter.toYaml(life)));
        }
        verdicts.keySet()
                .forEach(put ->
                        differences.add(put + " on " + asOf + ": put by Circula alone\n" + LifeWriter.toYaml(life)));
        return differences;
    }

    /**
     * Where a status ended on a day that no stretch of time tells, Circula says that facts are needed, and the plain judge finds the
     * day by trying each: there a verdict that needs facts is no difference, and the effect is not compared.
     */
    private static Optional<String> difference(PlainVerdict plain, Optional<Verdict> found) {
        if (found.isEmpty()) {
            return Optional.of("not put by Circula");
        }
        Verdict verdict = found.get();
        if (plain.hangsOnUntoldDay() && verdict.answer() == Answer.NEEDS_FACTS) {
            return Optional.empty();
        }
        if (!Optional.of(word(verdict.answer())).equals(plain.answer())) {
            return Optional.of("answer, " + both(plain, verdict));
        }
        if (!plain.hangsOnUntoldDay() && !verdict.effect().equals(plain.effect())) {
            return Optional.of("effect, " + both(plain, verdict));
        }
        Optional<LocalDate> day = verdict.lostOn().map(Verdict.LostOn::earliest);
        boolean otherDay = plain.goneFrom().isPresent() && day.isPresent() && !day.equals(plain.goneFrom());
        return otherDay ? Optional.of("day of loss, " + both(plain, verdict)) : Optional.empty();
    }

    private static String both(PlainVerdict plain, Verdict verdict) {
        List<String> because = verdict.findings().stream()
                .map(finding -> finding.provision().id() + "=" + finding.outcome() + " "
                        + finding.measured().map(Object::toString).orElse(""))
                .toList();
        return "plain: " + plain + "\nproduct: " + verdict.answer() + " " + verdict.effect() + " " + verdict.lostOn()
                + "\n" + String.join("\n", because);
    }

    private static PlainOutcome word(Answer answer) {
        return switch (answer) {
            case YES -> PlainOutcome.MET;
            case NO -> PlainOutcome.NOT_MET;
            case DISCRETIONARY -> PlainOutcome.DISCRETIONARY;
            case NEEDS_FACTS -> PlainOutcome.UNKNOWN;
        };
    }

    private static String key(Verdict verdict) {
        return PlainPut.key(
                verdict.put().pathway().id(),
                verdict.put().held().map(held -> held.key()),
                verdict.put().state());
    }

    private List<Verdict> assess(Life life, LocalDate asOf, Understanding understanding) {
        Question.Reading reading = understanding == Understanding.AS_UNDERSTOOD_NOW
                ? Question.Reading.AS_UNDERSTOOD_NOW
                : Question.Reading.AS_APPLIED_THEN;
        return assessor.assess(new Question(
                        life,
                        asOf,
                        Optional.empty(),
                        reading,
                        List.copyOf(law.bases().keySet()),
                        List.of()))
                .verdicts();
    }
}
