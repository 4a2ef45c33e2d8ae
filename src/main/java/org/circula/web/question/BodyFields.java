package org.circula.web.question;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.circula.assess.Question;
import org.circula.person.EntryFields;
import org.circula.person.Fault;
import org.circula.person.Life;
import org.circula.person.LifeReader;
import org.circula.person.LifeReading;
import org.circula.person.SourceValue;
import org.circula.person.ValueReader;

/**
 * The fields of a body, with those that every question has.
 *
 * @param fields the fields
 * @param values reads entries inside them
 * @param lives reads the life
 * @param faults takes the faults of the life
 */
record BodyFields(EntryFields fields, ValueReader values, LifeReader lives, List<Fault> faults) {

    private static final List<String> READINGS =
            Arrays.stream(Question.Reading.values()).map(Question.Reading::word).toList();

    /** The life, which must be there. */
    Optional<Life> life() {
        return fields.required("life").flatMap(this::life);
    }

    /** How judgments reach back; as understood now where it is left out. */
    Question.Reading reading() {
        return fields.choice("reading", READINGS).map(BodyFields::reading).orElse(Question.Reading.AS_UNDERSTOOD_NOW);
    }

    private Optional<Life> life(SourceValue value) {
        LifeReading reading = lives.read(value);
        if (reading instanceof LifeReading.Bad bad) {
            faults.addAll(bad.faults());
            return Optional.empty();
        }
        return Optional.of(((LifeReading.Good) reading).life());
    }

    private static Question.Reading reading(String word) {
        return Arrays.stream(Question.Reading.values())
                .filter(reading -> reading.word().equals(word))
                .findFirst()
                .orElseThrow();
    }
}
