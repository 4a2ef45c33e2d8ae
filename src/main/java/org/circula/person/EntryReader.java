package org.circula.person;

import java.util.List;
import java.util.Optional;
import org.circula.time.Span;

/** Reads the entries of a life's lists. An entry with a fault comes back empty. */
final class EntryReader {

    private static final List<String> STAY_KEYS = List.of("in", "outside", "from", "to", "reason", "irregular-exit");
    private static final List<String> STATUS_KEYS =
            List.of("kind", "in", "from", "to", "employer", "entries", "used", "planned");
    private static final List<String> WORK_KEYS = List.of("in", "from", "to", "occupation", "employer");
    private static final List<String> INSURED_KEYS = List.of("in", "branch", "from", "to", "credits", "unit");
    private static final List<String> EVENT_KEYS = List.of("kind", "date", "until", "in", "to", "about");
    private static final List<String> PLAN_KEYS = List.of("leave", "from", "to", "in", "reason");
    private static final List<String> UNKNOWN_KEYS = List.of("from", "to");

    private static final List<String> ENTRIES = List.of("one", "two", "multiple");
    private static final List<String> USED = List.of("lawfully", "unlawfully", "not");
    private static final List<String> UNITS = List.of("day", "month", "quarter", "year");

    private final ValueReader values;
    private final Vocabulary vocabulary;

    EntryReader(ValueReader values, Vocabulary vocabulary) {
        this.values = values;
        this.vocabulary = vocabulary;
    }

    Optional<Stay> stay(SourceValue value) {
        return open(value, "a stay", STAY_KEYS).flatMap(fields -> {
            Optional<Stay.Place> place = place(fields);
            Optional<Span> days = fields.days();
            Optional<String> reason = reason(fields);
            Optional<Boolean> irregularExit = fields.yesNo("irregular-exit");
            return place.flatMap(where -> days.map(span -> new Stay(where, span, reason, irregularExit)));
        });
    }

    private Optional<Stay.Place> place(EntryFields fields) {
        Optional<SourceValue> outside = fields.value("outside");
        if (outside.isEmpty() && !fields.has("in")) {
            return fields.fault(
                    "in",
                    "A stay needs the key \"in\" with a country, or \"outside\" with a territory; both are missing here."
                            + " Add one.");
        }
        Optional<Stay.Place> inside = fields.country("in").map(Stay.In::new);
        if (outside.isEmpty()) {
            return inside;
        }
        Optional<Stay.Place> place =
                outside.flatMap(value -> values.territory(value, vocabulary)).map(Stay.Outside::new);
        if (fields.has("in")) {
            return fields.fault(
                    "outside",
                    "A stay has either \"in\" or \"outside\", not both. Keep \"in\" if the country is known, else"
                            + " \"outside\".");
        }
        return place;
    }

    Optional<HeldStatus> status(SourceValue value) {
        return open(value, "a status", STATUS_KEYS).flatMap(fields -> {
            Optional<String> kind = fields.requiredWord("kind", "a kind of status", vocabulary.statuses());
            Optional<String> state = fields.requiredCountry("in");
            Optional<Span> days = fields.days();
            Optional<String> employer = fields.text("employer");
            Optional<String> entries = fields.choice("entries", ENTRIES);
            Optional<String> used = fields.choice("used", USED);
            boolean planned = fields.yesNo("planned").orElse(false);
            if (kind.isEmpty() || state.isEmpty() || days.isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(new HeldStatus(kind.get(), state.get(), days.get(), employer, entries, used, planned));
        });
    }

    Optional<Work> work(SourceValue value) {
        return open(value, "a period of work", WORK_KEYS).flatMap(fields -> {
            Optional<String> country = fields.requiredCountry("in");
            Optional<Span> days = fields.days();
            Optional<String> occupation = fields.word("occupation", "an occupation", vocabulary.occupations());
            Optional<String> employer = fields.text("employer");
            return country.flatMap(where -> days.map(span -> new Work(where, span, occupation, employer)));
        });
    }

    Optional<Insurance> insurance(SourceValue value) {
        return open(value, "an insured period", INSURED_KEYS).flatMap(fields -> {
            Optional<String> country = fields.requiredCountry("in");
            Optional<String> branch = fields.requiredWord("branch", "a branch of insurance", vocabulary.branches());
            boolean byDays = fields.has("from") || fields.has("to");
            boolean byCredits = fields.has("credits") || fields.has("unit");
            if (byDays == byCredits) {
                return fields.fault(
                        byDays ? "credits" : "from",
                        "An insured period has either \"from\" and \"to\", or \"credits\" and \"unit\": "
                                + (byDays
                                        ? "not both. Keep one of the pairs."
                                        : "one of the pairs is needed. Add it."));
            }
            Optional<Span> days = byDays ? fields.days() : Optional.empty();
            Optional<Insurance.Credits> credits = byCredits ? credits(fields) : Optional.empty();
            if (country.isEmpty() || branch.isEmpty() || (days.isEmpty() && credits.isEmpty())) {
                return Optional.empty();
            }
            return Optional.of(new Insurance(country.get(), branch.get(), days, credits));
        });
    }

    private Optional<Insurance.Credits> credits(EntryFields fields) {
        Optional<Integer> number = fields.required("credits").flatMap(values::wholeNumber);
        Optional<String> unit = fields.required("unit").flatMap(value -> values.choice(value, UNITS));
        return number.flatMap(count -> unit.map(each -> new Insurance.Credits(count, each)));
    }

    Optional<LifeEvent> event(SourceValue value) {
        return open(value, "an event", EVENT_KEYS).flatMap(fields -> {
            Optional<String> kind = fields.requiredWord("kind", "a kind of event", vocabulary.events());
            var date = fields.day("date");
            var until = fields.day("until");
            Optional<String> inState = fields.country("in");
            Optional<String> toState = fields.country("to");
            Optional<String> about = fields.text("about");
            if (fields.has("in") && fields.has("to")) {
                return fields.fault(
                        "to", "In an event \"in\" and \"to\" both name the State concerned. Keep one of them.");
            }
            return kind.map(word -> new LifeEvent(word, date, until, inState.or(() -> toState), about));
        });
    }

    Optional<Plan> plan(SourceValue value) {
        return open(value, "a plan", PLAN_KEYS).flatMap(fields -> {
            Optional<String> leaves = fields.requiredCountry("leave");
            Optional<Span> days = fields.days();
            Optional<String> stayIn = fields.country("in");
            Optional<String> reason = reason(fields);
            return leaves.flatMap(country -> days.map(span -> new Plan(country, span, stayIn, reason)));
        });
    }

    Optional<Span> unknownDays(SourceValue value) {
        return open(value, "an unknown stretch", UNKNOWN_KEYS).flatMap(EntryFields::days);
    }

    private Optional<String> reason(EntryFields fields) {
        return fields.word("reason", "a reason", vocabulary.reasons());
    }

    private Optional<EntryFields> open(SourceValue value, String noun, List<String> keys) {
        return EntryFields.of(value, noun, keys, values);
    }
}
