package org.circula.law.check;

import java.util.List;
import java.util.Map;
import org.circula.law.Faults;
import org.circula.law.MeasureSpecification;
import org.circula.law.Place;
import org.circula.law.ProvisionValue;
import org.circula.law.RuleText;
import org.circula.law.Words.AnswerType;
import org.circula.law.Words.AnswerWord;
import org.circula.law.parse.DomainParser.Parsed;
import org.circula.law.parse.RulesDraft;

/** Tests and rules ask for a yes or a no, measures for an amount or a count. */
final class AnswersFit implements RuleCheck {

    @Override
    public void check(RulesDraft draft, Faults faults) {
        Map<String, AnswerWord> answers = draft.words().answers();
        for (Parsed parsed : draft.provisionsAndOverrides()) {
            List<ProvisionValue> values = parsed.provision().values();
            for (int index = 0; index < values.size(); index++) {
                ProvisionValue value = values.get(index);
                Place asks = Places.ofValue(parsed, index, "asks");
                value.asks().ifPresent(answer -> isYesNo(answers.get(answer), answer, asks, faults));
                Place measure = Places.ofValue(parsed, index, "measure");
                value.measure()
                        .flatMap(MeasureSpecification::asks)
                        .ifPresent(answer -> isNumber(answers.get(answer), answer, measure, faults));
            }
        }
        for (RuleText rule : draft.rules()) {
            rule.leftSide().patterns().stream()
                    .flatMap(pattern -> pattern.factType().equals("Answered")
                            ? pattern.allowed("fact").stream()
                            : java.util.stream.Stream.empty())
                    .forEach(answer -> isYesNo(answers.get(answer), answer, rule.place(), faults));
        }
    }

    /** An answer that nobody defines is a fault of its own. */
    private static void isYesNo(
            @org.jspecify.annotations.Nullable AnswerWord word, String answer, Place place, Faults faults) {
        if (word != null && word.type() != AnswerType.YES_NO) {
            faults.add(
                    place,
                    "'" + answer + "' is no question of yes or no (" + word.place()
                            + "), but here one is needed. Compare it in a limit with {take: answered-amount, asks: "
                            + answer
                            + "}, or ask something else.");
        }
    }

    private static void isNumber(
            @org.jspecify.annotations.Nullable AnswerWord word, String answer, Place place, Faults faults) {
        if (word != null && word.type() == AnswerType.YES_NO) {
            faults.add(
                    place,
                    "'" + answer + "' is answered by yes or no (" + word.place()
                            + "), which cannot be measured. Give it type: amount or type: count, or make this a test with asks: "
                            + answer + ".");
        }
    }
}
