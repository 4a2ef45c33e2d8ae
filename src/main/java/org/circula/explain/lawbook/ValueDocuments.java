package org.circula.explain.lawbook;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.circula.explain.Citing;
import org.circula.law.Citation;
import org.circula.law.Effect;
import org.circula.law.Grade;
import org.circula.law.ProvisionValue;
import org.circula.law.RuleBases;
import org.circula.law.Source;

/** Makes documents of values and citations. */
final class ValueDocuments {

    private final RuleBases law;

    ValueDocuments(RuleBases law) {
        this.law = law;
    }

    /**
     * A value as a document.
     *
     * @param jurisdiction the base that states it
     * @param until its last day as it holds where it is looked at
     */
    ValueDocument of(String jurisdiction, ProvisionValue value, Optional<LocalDate> until) {
        return new ValueDocument(
                value.from(),
                until,
                value.fromGrade().map(Grade::name),
                value.inForceFrom(),
                value.inForceUntil(),
                value.none(),
                value.measure().map(MeasureKeys::of).orElse(Map.of()),
                value.keep().map(ConditionKeys::of).orElse(Map.of()),
                value.asks(),
                value.holds(),
                value.effect().map(Effect::word),
                value.force().map(force -> force.name().toLowerCase(Locale.ROOT)),
                value.leavesOut().map(ValueDocuments::leftOut).orElse(Map.of()),
                value.onlyIf().map(ValueDocuments::countedClass).orElse(Map.of()),
                value.part().map(MeasureKeys::of).orElse(Map.of()),
                value.whole().map(MeasureKeys::of).orElse(Map.of()),
                value.each().map(ConditionKeys::of),
                citations(jurisdiction, value.sources(), value.grade(), value.textOf()),
                value.note(),
                value.readings().stream()
                        .map(reading -> reading(jurisdiction, reading, until))
                        .toList(),
                value.taken());
    }

    private ValueDocument.ReadingDocument reading(
            String jurisdiction, ProvisionValue.Reading reading, Optional<LocalDate> until) {
        return new ValueDocument.ReadingDocument(
                reading.name(),
                reading.says(),
                of(jurisdiction, reading.value(), until),
                citations(jurisdiction, reading.sources(), reading.value().grade(), Optional.empty()));
    }

    /** Citations as a base makes them, with what it knows of each act. */
    List<Citing> citations(String jurisdiction, List<Citation> sources, Grade grade, Optional<LocalDate> textOf) {
        return sources.stream()
                .map(citation -> citation(jurisdiction, citation, grade, textOf))
                .toList();
    }

    private Citing citation(String jurisdiction, Citation citation, Grade grade, Optional<LocalDate> textOf) {
        Optional<Source> source = law.source(jurisdiction, citation.act());
        return new Citing(
                citation.act(),
                citation.at(),
                source.map(Source::title).orElse(citation.act()),
                source.map(Source::says),
                source.flatMap(Source::address),
                textOf.or(() -> source.flatMap(Source::textOf)),
                grade.name());
    }

    private static Map<String, Object> leftOut(ProvisionValue.LeftOut leftOut) {
        Map<String, Object> keys = new LinkedHashMap<>();
        if (!leftOut.awayFor().isEmpty()) {
            keys.put("away-for", leftOut.awayFor());
        }
        if (!leftOut.under().isEmpty()) {
            keys.put("under", leftOut.under());
        }
        leftOut.longAbsences().ifPresent(absences -> {
            boolean whole = absences.part() == ProvisionValue.Part.WHOLE;
            keys.put(
                    whole ? "absent-longer-than" : "absent-beyond",
                    absences.longerThan().toString());
            if (!absences.notFor().isEmpty()) {
                keys.put("not-for", absences.notFor());
            }
            if (!absences.whileHolding().isEmpty()) {
                keys.put("while-holding", absences.whileHolding());
            }
        });
        keys.put("counts-as", leftOut.asPresence() ? "presence" : "nothing");
        leftOut.cap().ifPresent(cap -> keys.put("cap", cap.toString()));
        return keys;
    }

    private static Map<String, Object> countedClass(ProvisionValue.CountedClass counted) {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("measure", MeasureKeys.of(counted.measure()));
        keys.put("is", ConditionKeys.of(counted.is()));
        counted.on().ifPresent(day -> keys.put("on-day", dayOfAbsence(day)));
        return keys;
    }

    private static Map<String, Object> dayOfAbsence(ProvisionValue.DayOfAbsence day) {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("of-absence", day.moment().name().toLowerCase(Locale.ROOT));
        keys.put("outside", MeasureKeys.place(day.outside()));
        keys.put("reaches", day.reaches().toString());
        return keys;
    }
}
