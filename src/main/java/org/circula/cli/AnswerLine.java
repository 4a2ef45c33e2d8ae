package org.circula.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.circula.ask.AskedFact;
import org.circula.ask.Telling;
import org.circula.person.Life;
import org.circula.person.LifeReader;
import org.circula.person.LifeReading;
import org.circula.person.LifeWriter;
import org.circula.person.Stay;
import org.circula.person.Vocabulary;

/**
 * Reads the answer to one question from one line: in the short form that the question shows, or as the life file writes it. The line
 * is read by the reader of lives, so that it is refused for the same reasons and in the same words.
 */
final class AnswerLine {

    private final LifeReader reader;

    AnswerLine(Vocabulary words) {
        this.reader = new LifeReader(words);
    }

    /** How a question is answered. */
    static String form(AskedFact fact) {
        return switch (fact.unit()) {
            case "yes-no" -> "yes, no, or weighed";
            case "money" -> "an amount and a currency, such as 1400 EUR";
            case "count" -> "a whole number";
            case "day" -> "a day, such as 2024-01-31";
            case "event" ->
                "the day, such as 2024-01-31, with the day it fixes if any; more after a semicolon; or none";
            case "countries" -> "country codes, such as MA, ES; or none";
            case "place" -> "a country code, or stays as a life file writes them";
            case "reason" ->
                "a reason, such as " + fact.choices().get(fact.choices().size() - 1);
            case "use" -> "lawfully, or not";
            default -> listForm(fact.word());
        };
    }

    private static String listForm(String list) {
        return switch (list) {
            case "statuses" ->
                "all statuses, such as eu.ltr ES 2015-01-01; es.temporary ES 2010-01-01 2014-12-31; or none";
            case "insured" -> "all insurance, such as ES old-age 2010-01-01 2014-12-31; or none";
            default -> "all work, such as ES 2010-01-01 2014-12-31 domestic-work; or none";
        };
    }

    /**
     * The life with the answer.
     *
     * @throws BadInputException where the line cannot be read as an answer
     */
    Life told(Life life, AskedFact fact, String line) {
        if (fact.kind().name().equals("REASON")) {
            return Telling.tell(life, fact, read(withReason(life, fact, line)));
        }
        if (fact.unit().equals("use")) {
            return Telling.tell(life, fact, read(withUse(life, fact, line)));
        }
        return Telling.tell(life, fact, read(text(fact, line)));
    }

    /** The status asked about, with its use. */
    private static String withUse(Life life, AskedFact fact, String line) {
        return life.statuses().items().stream()
                .filter(status ->
                        status.kind().equals(fact.word()) && fact.stretches().contains(status.days()))
                .map(status -> "{kind: \"" + status.kind() + "\", in: \"" + status.state() + "\", from: \""
                        + status.days().firstDay() + "\""
                        + status.days()
                                .end()
                                .map(end -> ", to: \"" + end + "\"")
                                .orElse("") + ", used: \"" + line
                        + "\"}")
                .collect(Collectors.joining(", ", "statuses: [", "]"));
    }

    private Life read(String text) {
        LifeReading reading = reader.read(text);
        if (reading instanceof LifeReading.Bad bad) {
            throw new BadInputException(bad.faults().stream()
                    .map(fault -> fault.message())
                    .distinct()
                    .toList());
        }
        return ((LifeReading.Good) reading).life();
    }

    private static String text(AskedFact fact, String line) {
        return switch (fact.unit()) {
            case "yes-no" -> "answers: {" + fact.word() + ": " + yesNo(line) + "}";
            case "count" -> "answers: {" + fact.word() + ": " + line + "}";
            case "money" -> "answers: {" + fact.word() + ": " + money(line) + "}";
            case "day" -> day(fact, line);
            case "event" -> "events: [" + items(fact.unit(), ofKind(fact.word(), line)) + "]";
            case "countries" -> "person: {nationalities: [" + countries(line) + "]}";
            case "place" -> "stays: " + place(fact, line);
            default -> fact.word() + ": [" + items(fact.word(), line) + "]";
        };
    }

    private static String yesNo(String line) {
        return switch (line.toLowerCase(java.util.Locale.ROOT)) {
            case "yes", "y" -> "true";
            case "no", "n" -> "false";
            default -> line;
        };
    }

    private static String money(String line) {
        String[] parts = line.split("\\s+");
        return parts.length == 2 ? "{amount: " + parts[0] + ", currency: \"" + parts[1] + "\"}" : line;
    }

    private static String day(AskedFact fact, String line) {
        return fact.word().equals("born")
                ? "person: {born: \"" + line + "\"}"
                : "events: [{kind: \"" + fact.word() + "\", date: \"" + line + "\"}]";
    }

    /** Events of one kind, which is not repeated for each of them unless they are written as in a life file. */
    private static String ofKind(String kind, String line) {
        if (line.equals("none") || line.equals("no")) {
            return "none";
        }
        return line.startsWith("[")
                ? line
                : java.util.Arrays.stream(line.split(";"))
                        .map(String::strip)
                        .map(event -> event.startsWith(kind + " ") ? event : kind + " " + event)
                        .collect(Collectors.joining("; "));
    }

    private static String countries(String line) {
        return line.equals("none") ? "" : quoted(line.split("[,\\s]+"));
    }

    private static String quoted(String[] words) {
        return java.util.Arrays.stream(words).map(word -> "\"" + word + "\"").collect(Collectors.joining(", "));
    }

    private static String place(AskedFact fact, String line) {
        if (line.startsWith("[")) {
            return line;
        }
        return fact.stretches().stream()
                .map(span -> "{in: \"" + line + "\", from: \"" + span.firstDay() + "\""
                        + span.end().map(end -> ", to: \"" + end + "\"").orElse("") + "}")
                .collect(Collectors.joining(", ", "[", "]"));
    }

    private static String items(String list, String line) {
        if (line.equals("none")) {
            return "";
        }
        if (line.startsWith("[")) {
            return line.substring(1, line.length() - (line.endsWith("]") ? 1 : 0));
        }
        List<String> keys = switch (list) {
            case "event" -> List.of("kind", "date", "until");
            case "statuses" -> List.of("kind", "in", "from", "to");
            case "insured" -> List.of("in", "branch", "from", "to");
            default -> List.of("in", "from", "to", "occupation");
        };
        List<String> items = new ArrayList<>();
        for (String item : line.split(";")) {
            String[] words = item.strip().split("\\s+");
            List<String> fields = new ArrayList<>();
            for (int at = 0; at < words.length; at++) {
                String key = at < keys.size() ? keys.get(at) : "too-much";
                fields.add(key + ": \"" + words[at] + "\"");
            }
            items.add("{" + String.join(", ", fields) + "}");
        }
        return String.join(", ", items);
    }

    /** The stays asked about, with the reason. */
    private static String withReason(Life life, AskedFact fact, String line) {
        List<Stay> stays = life.stays().items().stream()
                .filter(stay -> fact.stretches().contains(stay.days()))
                .map(stay -> new Stay(stay.place(), stay.days(), java.util.Optional.of(line), stay.irregularExit()))
                .toList();
        Life unknown = Life.unknown();
        return LifeWriter.toYaml(new Life(
                unknown.person(),
                org.circula.person.Known.all(stays),
                List.of(),
                unknown.statuses(),
                unknown.work(),
                unknown.insured(),
                unknown.events(),
                List.of(),
                java.util.Map.of()));
    }
}
