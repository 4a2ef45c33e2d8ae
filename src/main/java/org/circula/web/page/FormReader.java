package org.circula.web.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.circula.assess.Question;
import org.circula.person.LifeReader;
import org.circula.person.LifeReading;
import org.circula.web.question.AskedQuestion;
import org.springframework.stereotype.Component;

/** Reads a form into a question, or tells all that is wrong with it. */
@Component
class FormReader {

    /** Slips of the pen in a year are told here; which days are encoded, the rule bases tell. */
    private static final int FIRST_YEAR = 1900;

    private static final int LAST_YEAR = 2199;

    private final LifeReader lives;

    FormReader(LifeReader lives) {
        this.lives = lives;
    }

    /** A question, or faults; one of the two is there. */
    record Read(Optional<AskedQuestion> question, List<FormFault> faults) {
        Read {
            faults = List.copyOf(faults);
        }
    }

    Read read(LifeForm form) {
        List<FormFault> faults = new ArrayList<>();
        Optional<LifeReading> reading = Optional.empty();
        if (form.life().isBlank()) {
            faults.add(FormFault.in(FormFault.LIFE, "Paste a life, or choose a file with one."));
        } else {
            reading = Optional.of(lives.read(form.life()));
        }
        if (reading.orElse(null) instanceof LifeReading.Bad bad) {
            bad.faults().forEach(fault -> faults.add(FormFault.of(fault)));
        }
        Optional<LocalDate> asOf = day(form, faults);
        if (!faults.isEmpty() || !(reading.orElse(null) instanceof LifeReading.Good good)) {
            return new Read(Optional.empty(), faults);
        }
        Question.Reading judgments =
                form.asUnderstoodNow() ? Question.Reading.AS_UNDERSTOOD_NOW : Question.Reading.AS_APPLIED_THEN;
        List<String> pathways = form.pathway().isEmpty() ? List.of() : List.of(form.pathway());
        return new Read(Optional.of(AskedQuestion.about(good.life(), asOf, judgments, pathways)), List.of());
    }

    /** The day typed; empty, without a fault, where none was. */
    private static Optional<LocalDate> day(LifeForm form, List<FormFault> faults) {
        if (form.namesNoDay()) {
            return Optional.empty();
        }
        try {
            int year = Integer.parseInt(form.year().strip());
            LocalDate day = LocalDate.of(
                    year,
                    Integer.parseInt(form.month().strip()),
                    Integer.parseInt(form.day().strip()));
            if (year >= FIRST_YEAR && year <= LAST_YEAR) {
                return Optional.of(day);
            }
            faults.add(FormFault.in(FormFault.DAY, "Write the year with four digits, such as 2026."));
        } catch (NumberFormatException noNumber) {
            faults.add(FormFault.in(
                    FormFault.DAY,
                    "Enter the day of the law as three numbers: day, month and year, such as 1 3 2026."));
        } catch (DateTimeException noDay) {
            faults.add(FormFault.in(
                    FormFault.DAY, "This day does not exist in the calendar. Look at the day and the month."));
        }
        return Optional.empty();
    }
}
