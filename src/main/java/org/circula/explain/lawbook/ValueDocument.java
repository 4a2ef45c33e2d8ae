package org.circula.explain.lawbook;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.circula.explain.Citing;

/**
 * What a provision says from a day on.
 *
 * @param from the first day, on the axis of the provision's {@code datedBy}
 * @param until the last day, if it ended
 * @param fromGrade how well the first day is known, where worse than the value
 * @param inForceFrom the first day of the calendar on which it holds, where {@code from} is on another axis
 * @param inForceUntil the last such day
 * @param noSuchRule whether the law has no such rule from this day
 * @param measure what is counted, under the keys of the rule base
 * @param keep the condition that keeps or qualifies
 * @param asks the answer that decides
 * @param holds the outcome for whomever the rule names
 * @param effect what happens when it is not met
 * @param force how Union law binds
 * @param leavesOut the days an exception leaves out
 * @param onlyIf a count on which an exception depends
 * @param part the part of a quantity
 * @param whole the whole of a quantity
 * @param each the rate per unit of a quantity
 * @param citations where the law says so
 * @param note a sentence that goes with the citation
 * @param readings other readings of a contested point
 * @param taken why this reading is taken
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ValueDocument(
        LocalDate from,
        Optional<LocalDate> until,
        Optional<String> fromGrade,
        Optional<LocalDate> inForceFrom,
        Optional<LocalDate> inForceUntil,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean noSuchRule,
        Map<String, Object> measure,
        Map<String, Object> keep,
        Optional<String> asks,
        Optional<Boolean> holds,
        Optional<String> effect,
        Optional<String> force,
        Map<String, Object> leavesOut,
        Map<String, Object> onlyIf,
        Map<String, Object> part,
        Map<String, Object> whole,
        Optional<Object> each,
        List<Citing> citations,
        Optional<String> note,
        List<ReadingDocument> readings,
        Optional<String> taken) {

    public ValueDocument {
        citations = List.copyOf(citations);
        readings = List.copyOf(readings);
    }

    /**
     * Another reading of a contested point.
     *
     * @param name its name
     * @param says what it holds
     * @param value the value as this reading has it
     * @param citations who holds it
     */
    public record ReadingDocument(String name, String says, ValueDocument value, List<Citing> citations) {}
}
