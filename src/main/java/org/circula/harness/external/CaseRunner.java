package org.circula.harness.external;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Puts cases to the real engine and compares. */
public final class CaseRunner {

    private final Map<String, QuestionAdapter> adapters = new LinkedHashMap<>();
    private final CaseBench bench;

    public CaseRunner(List<QuestionAdapter> adapters, CaseBench bench) {
        adapters.forEach(adapter -> this.adapters.put(adapter.rule(), adapter));
        this.bench = bench;
    }

    /** Runs one case. */
    public CaseResult run(ExternalCase asked) {
        QuestionAdapter adapter = adapters.get(asked.rule());
        if (adapter == null) {
            return new CaseResult.NotCovered(asked, "rule");
        }
        CaseInputs inputs = new CaseInputs(asked.inputs());
        Optional<String> unknown = inputs.keys().stream()
                .filter(key -> !adapter.inputs().contains(key))
                .findFirst();
        if (unknown.isPresent()) {
            return new CaseResult.NotCovered(asked, unknown.get());
        }
        try {
            Answered answered = adapter instanceof DatedQuestionAdapter dated
                            && !asked.days().isEmpty()
                    ? dated.answer(inputs, asked.days(), bench)
                    : adapter.answer(inputs, bench);
            return compare(asked, adapter.words(), answered);
        } catch (NotMappedException notMapped) {
            return new CaseResult.NotCovered(asked, notMapped.key());
        } catch (RefusedLifeException refused) {
            return new CaseResult.Differs(asked, Map.of("refused", String.valueOf(refused.getMessage())));
        }
    }

    private static CaseResult compare(ExternalCase asked, Set<String> words, Answered answered) {
        Map<String, Object> expected = asked.comparable(words);
        Map<String, Object> actual = new LinkedHashMap<>();
        for (String key : expected.keySet()) {
            if (!answered.values().containsKey(key)) {
                return new CaseResult.NotCovered(asked, key);
            }
            actual.put(key, answered.values().get(key));
        }
        if (expected.isEmpty() && asked.structured().isEmpty() && !asked.prose().isEmpty()) {
            return sideBySide(asked, answered);
        }
        if (!asked.structured().isEmpty() || expected.isEmpty()) {
            return new CaseResult.NotCovered(
                    asked,
                    asked.structured().isEmpty()
                            ? "expected"
                            : asked.structured().get(0));
        }
        boolean same = expected.keySet().stream().allMatch(key -> CaseValue.same(expected.get(key), actual.get(key)));
        return same ? new CaseResult.Agreed(asked, answered.restsOn()) : new CaseResult.Differs(asked, actual);
    }

    private static CaseResult sideBySide(ExternalCase asked, Answered answered) {
        Map<String, String> words = new LinkedHashMap<>();
        for (String key : asked.prose().keySet()) {
            if (!answered.words().containsKey(key)) {
                return new CaseResult.NotCovered(asked, key);
            }
            words.put(key, answered.words().get(key));
        }
        return new CaseResult.SideBySide(asked, words, answered.restsOn());
    }
}
