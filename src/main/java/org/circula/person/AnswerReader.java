package org.circula.person;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads answers, each by the type of its question. */
final class AnswerReader {

    private static final List<String> MONEY_KEYS = List.of("amount", "currency");

    private final ValueReader values;
    private final Vocabulary vocabulary;

    AnswerReader(ValueReader values, Vocabulary vocabulary) {
        this.values = values;
        this.vocabulary = vocabulary;
    }

    Map<String, Answer> answers(Optional<SourceValue> written) {
        if (written.isEmpty()) {
            return Map.of();
        }
        if (!(written.get() instanceof SourceValue.Mapping mapping)) {
            values.fault(
                    written.get(),
                    "Here answers are expected: each with its question's id as the key, such as es.language.a2: true.");
            return Map.of();
        }
        if (mapping.entries().size() > ListReader.MOST_ITEMS) {
            values.fault(mapping, "There are more than " + ListReader.MOST_ITEMS + " answers; no more are read.");
            return Map.of();
        }
        Map<String, Answer> answers = new HashMap<>();
        for (SourceValue.Entry entry : mapping.entries()) {
            answer(entry).ifPresent(answer -> answers.put(entry.key(), answer));
        }
        return answers;
    }

    private Optional<Answer> answer(SourceValue.Entry entry) {
        AnswerType type = vocabulary.answers().get(entry.key());
        if (type == null) {
            values.faults().add(entry.keyPosition(), () -> unknownQuestion(entry.key()));
            return Optional.empty();
        }
        return switch (type) {
            case YES_NO -> yesNo(entry.value());
            case COUNT -> values.wholeNumber(entry.value()).map(Answer.Count::new);
            case AMOUNT -> money(entry.value());
        };
    }

    private String unknownQuestion(String id) {
        return Quoted.text(id) + " is not a question that the rule bases ask. "
                + NearestWords.advice(id, vocabulary.answers().keySet())
                + " What follows from stays, statuses, work, insurance or events is never an answer.";
    }

    private Optional<Answer> yesNo(SourceValue value) {
        return values.choice(value, List.of("true", "false", "weighed"))
                .map(word -> "weighed".equals(word) ? new Answer.Weighed() : new Answer.YesNo("true".equals(word)));
    }

    private Optional<Answer> money(SourceValue value) {
        return EntryFields.of(value, "an amount of money", MONEY_KEYS, values).flatMap(fields -> {
            Optional<BigDecimal> amount = fields.required("amount").flatMap(values::amount);
            Optional<String> currency = fields.required("currency").flatMap(values::currency);
            return amount.flatMap(number -> currency.map(code -> new Answer.Money(number, code)));
        });
    }
}
