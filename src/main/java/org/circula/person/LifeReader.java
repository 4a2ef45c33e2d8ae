package org.circula.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.circula.time.Span;

/**
 * Reads a life from YAML or JSON text: one schema, described in {@code docs/the-life-file.md}.
 *
 * <p>Days are inclusive at the door: {@code from} is the first day that belongs to an entry and {@code to} the last. An
 * entry without {@code to} has not ended: the person is still there, the status still held, the work still done. Two stays
 * may share their travel day and no more.
 *
 * <p>A list that is present is complete, an absent list is unknown, {@code []} is none, and {@code {items: […], complete:
 * false}} says that there may be more. {@code unknown} and {@code plans} are always complete, so that absent means none.
 *
 * <p>Reading is strict. Every scalar is read as text and then parsed, so that quotes make no difference; unknown, missing
 * and duplicate keys, impossible days, unknown words and contradictions are faults, and all of them are told at once.
 *
 * <p>A reader keeps nothing between texts and may be shared by threads.
 */
public final class LifeReader {

    private static final List<String> KEYS =
            List.of("person", "stays", "unknown", "statuses", "work", "insured", "events", "plans", "answers");
    private static final List<String> PERSON_KEYS = List.of("born", "sex", "nationalities");
    private static final List<String> SEXES = List.of("F", "M", "X");

    private final Vocabulary vocabulary;

    /** A reader that knows these words. */
    public LifeReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Reads a text, JSON if it begins like JSON, else YAML. */
    public LifeReading read(String text) {
        return read(SourceText.read(text));
    }

    /** Reads a text that comes as UTF-8 bytes, from a file or over HTTP. */
    public LifeReading read(byte[] text) {
        return read(SourceText.read(text));
    }

    /** Reads a text that was taken apart before; the faults found then are told together with the new ones. */
    public LifeReading read(SourceText text) {
        List<Fault> faults = new ArrayList<>(text.faults());
        if (text.root().isEmpty()) {
            return new LifeReading.Bad(faults);
        }
        LifeReading reading = read(text.root().get());
        if (reading instanceof LifeReading.Bad bad) {
            faults.addAll(bad.faults());
        }
        faults.sort(Comparator.comparingInt(Fault::line).thenComparingInt(Fault::column));
        return faults.isEmpty() ? reading : new LifeReading.Bad(faults);
    }

    /**
     * Reads a life that stands inside a larger text, such as a request or a list of scenarios. Pointers and lines are those
     * of the larger text. Faults of that text as YAML or JSON ({@link SourceText#faults()}) are the caller's to tell.
     */
    public LifeReading read(SourceValue value) {
        FaultCollector faults = new FaultCollector();
        ValueReader values = new ValueReader(faults);
        Optional<Life> life = EntryFields.of(value, "a life", KEYS, values).map(fields -> life(fields, values));
        List<Fault> found = faults.inOrderOfText();
        return found.isEmpty() ? new LifeReading.Good(life.orElseThrow()) : new LifeReading.Bad(found);
    }

    private Life life(EntryFields fields, ValueReader values) {
        ListReader lists = new ListReader(values);
        EntryReader entries = new EntryReader(values, vocabulary);
        Person person = person(fields.value("person"), values, lists);
        ListReader.ItemsRead<Stay> stays = lists.read(fields.value("stays"), entries::stay);
        ListReader.ItemsRead<Span> unknown = lists.readPlain(fields.value("unknown"), entries::unknownDays);
        ListReader.ItemsRead<HeldStatus> statuses = lists.read(fields.value("statuses"), entries::status);
        ListReader.ItemsRead<Work> work = lists.read(fields.value("work"), entries::work);
        ListReader.ItemsRead<Insurance> insured = lists.read(fields.value("insured"), entries::insurance);
        ListReader.ItemsRead<LifeEvent> events =
                lists.readByKind(fields.value("events"), "a kind of event", vocabulary.events(), entries::event);
        ListReader.ItemsRead<Plan> plans = lists.readPlain(fields.value("plans"), entries::plan);
        Map<String, Answer> answers = new AnswerReader(values, vocabulary).answers(fields.value("answers"));

        StayOverlaps.report(stays.items(), values.faults());
        person.born().ifPresent(born -> {
            DaysBeforeBirth check = new DaysBeforeBirth(born, values.faults());
            check.report(stays.items(), "from", stay -> firstDay(stay.days()));
            check.report(statuses.items(), "from", status -> firstDay(status.days()));
            check.report(work.items(), "from", period -> firstDay(period.days()));
            check.report(insured.items(), "from", period -> period.days().map(Span::firstDay));
            check.report(events.items(), "date", LifeEvent::date);
            check.report(plans.items(), "from", plan -> firstDay(plan.days()));
        });
        return new Life(
                person,
                stays.known(),
                unknown.plainItems(),
                statuses.known(),
                work.known(),
                insured.known(),
                events.known(),
                plans.plainItems(),
                answers);
    }

    private static Optional<LocalDate> firstDay(Span days) {
        return Optional.of(days.firstDay());
    }

    private static Person person(Optional<SourceValue> written, ValueReader values, ListReader lists) {
        Person nobodyKnown = Life.unknown().person();
        return written.flatMap(value -> EntryFields.of(value, "a person", PERSON_KEYS, values))
                .map(fields -> {
                    ListReader.ItemsRead<String> nationalities =
                            lists.read(fields.value("nationalities"), values::country);
                    reportRepeated(nationalities.items(), values);
                    return new Person(fields.day("born"), fields.choice("sex", SEXES), nationalities.known());
                })
                .orElse(nobodyKnown);
    }

    private static void reportRepeated(List<ListReader.Item<String>> nationalities, ValueReader values) {
        Set<String> seen = new HashSet<>();
        for (ListReader.Item<String> nationality : nationalities) {
            if (!seen.add(nationality.value())) {
                values.fault(
                        nationality.source(),
                        Quoted.text(nationality.value()) + " stands here twice. Keep one of them.");
            }
        }
    }
}
