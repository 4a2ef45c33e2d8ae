package org.circula.web.question;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.circula.person.EntryFields;
import org.circula.person.Fault;
import org.circula.person.FaultCollector;
import org.circula.person.LifeReader;
import org.circula.person.SourceText;
import org.circula.person.ValueReader;

/** Reads a body that holds a life and what is asked of it, as strictly as a life by itself, and tells all faults at once. */
class BodyReader {

    private final LifeReader lives;

    BodyReader(LifeReader lives) {
        this.lives = lives;
    }

    /**
     * Reads a body.
     *
     * @param noun what it is called in a message
     * @param keys those it may have
     * @param question makes what is asked of its fields; empty where a fault was told
     */
    <T> BodyReading<T> read(
            SourceText text, String noun, List<String> keys, Function<BodyFields, Optional<T>> question) {
        if (text.root().isEmpty()) {
            return new BodyReading.Unreadable<>(text.faults());
        }
        FaultCollector collector = new FaultCollector();
        ValueReader values = new ValueReader(collector);
        List<Fault> faults = new ArrayList<>(text.faults());
        Optional<T> asked = EntryFields.of(text.root().get(), noun, keys, values)
                .flatMap(fields -> question.apply(new BodyFields(fields, values, lives, faults)));
        faults.addAll(collector.inOrderOfText());
        if (faults.isEmpty()) {
            return new BodyReading.Good<>(asked.orElseThrow());
        }
        faults.sort(Comparator.comparingInt(Fault::line).thenComparingInt(Fault::column));
        return new BodyReading.Faulty<>(faults);
    }
}
