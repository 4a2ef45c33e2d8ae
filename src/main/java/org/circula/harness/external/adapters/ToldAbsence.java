package org.circula.harness.external.adapters;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.circula.harness.external.CaseBench;
import org.circula.harness.external.CaseInputs;
import org.circula.harness.external.CaseInputs.WrittenSpan;
import org.circula.harness.external.LaidLength;
import org.circula.harness.external.LengthInWords;
import org.circula.harness.external.NotMappedException;

/**
 * An absence as a case tells it: by its days, or by its length alone.
 *
 * @param leaving the day of leaving, still a day of presence
 * @param back the day of coming back
 */
record ToldAbsence(String leaving, String back) {

    /** The absence told by days under these keys: one key of a span, or the key of leaving and the key of coming back. */
    static Optional<ToldAbsence> byDays(CaseInputs inputs, String spanKey, String leavingKey, String backKey) {
        if (inputs.has(leavingKey)) {
            return Optional.of(new ToldAbsence(
                    inputs.day(leavingKey).toString(), inputs.day(backKey).toString()));
        }
        return inputs.span(spanKey)
                .map(span ->
                        new ToldAbsence(span.from(), span.to().orElseThrow(() -> new NotMappedException(spanKey))));
    }

    /** The absence told by its length under one of these keys, over by the day; {@code units} gives the unit of each key. */
    static Optional<ToldAbsence> byLength(CaseInputs inputs, Map<String, String> units, LocalDate day) {
        return units.entrySet().stream()
                .filter(entry -> inputs.has(entry.getKey()))
                .map(entry -> LengthInWords.inUnit(inputs.text(entry.getKey()).orElseThrow(), entry.getValue())
                        .orElseThrow(() -> new NotMappedException(entry.getKey())))
                .map(length -> of(LaidLength.absenceBefore(day, length)))
                .findFirst();
    }

    /** The absence told in a sentence that gives its length, over by the day. */
    static Optional<ToldAbsence> inWords(CaseInputs inputs, String key, LocalDate day) {
        return inputs.text(key)
                .map(text -> LengthInWords.inSentence(text).orElseThrow(() -> new NotMappedException(key)))
                .map(length -> of(LaidLength.absenceBefore(day, length)));
    }

    private static ToldAbsence of(LaidLength.Absence absence) {
        return new ToldAbsence(
                absence.lastDayPresent().toString(), absence.dayOfReturn().toString());
    }

    /** The day of coming back as a day, where it is one. */
    Optional<LocalDate> dayBack() {
        return new WrittenSpan(leaving, Optional.of(back)).lastDay();
    }

    /** The reason of an absence, a word of the rule bases; any other is not mapped. */
    static Optional<String> reason(CaseInputs inputs, CaseBench bench) {
        Optional<String> reason = inputs.text("reason");
        if (reason.filter(word -> !bench.knowsReason(word)).isPresent()) {
            throw new NotMappedException("reason");
        }
        return reason;
    }
}
