package org.circula.explain;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.circula.law.Words;
import org.circula.time.Span;

/** Changes that would turn a verdict, in words: "Back 23 days earlier: in Spain from 28 February 2022 on." */
final class ChangeWords {

    private final Wording wording;
    private final Catalogue catalogue;

    ChangeWords(Wording wording) {
        this.wording = wording;
        this.catalogue = wording.catalogue();
    }

    /** One change as a sentence. */
    String say(String kind, Optional<String> what, Optional<String> place, Optional<Span> days, int amount) {
        Map<String, Object> slots = new HashMap<>();
        slots.put("days", catalogue.say("length.days", "count", amount));
        slots.put("count", amount);
        slots.put("place", place.map(wording.places()::name).orElse(""));
        slots.put("what", what.map(word -> named(kind, word)).orElse(""));
        slots.put("span", days.map(wording.days()::span).orElse(""));
        slots.put("first", days.map(Span::firstDay).map(wording.days()::day).orElse(""));
        slots.put("last", days.flatMap(Span::end).map(wording.days()::day).orElse(""));
        slots.put(
                "after",
                days.flatMap(Span::end)
                        .map(ChangeWords::dayAfter)
                        .map(wording.days()::day)
                        .orElse(""));
        slots.put(
                "before",
                days.map(span -> span.firstDay().minusDays(1))
                        .map(wording.days()::day)
                        .orElse(""));
        return catalogue.say(key(kind, what, amount), used(key(kind, what, amount), slots));
    }

    /** One thing that would turn a yes, as a sentence. */
    String loss(String kind, String what, String answer) {
        String named = switch (kind) {
            case "event" -> named("HAVE_EVENT", what);
            case "status" -> named("HOLD_STATUS", what);
            default -> named("ANSWER_YES", what);
        };
        return catalogue.say("loss." + kind, Map.of("what", named, "answer", answer));
    }

    /** Several changes that go together, as sentences. */
    List<String> together(List<String> changes) {
        return changes.size() < 2
                ? changes
                : java.util.stream.Stream.concat(
                                java.util.stream.Stream.of(catalogue.say("change.together")), changes.stream())
                        .toList();
    }

    private static LocalDate dayAfter(LocalDate day) {
        return day.plusDays(1);
    }

    /** A status or an event of today has no amount, and work in any occupation no name. */
    private String key(String kind, Optional<String> what, int amount) {
        String key = "change." + kind;
        if (amount == 0 && catalogue.has(key + ".now")) {
            return key + ".now";
        }
        return what.isEmpty() && catalogue.has(key + ".any") ? key + ".any" : key;
    }

    private Map<String, Object> used(String key, Map<String, Object> slots) {
        Map<String, Object> used = new HashMap<>(slots);
        used.keySet().retainAll(catalogue.slots(key));
        return used;
    }

    private String named(String kind, String word) {
        Words words = wording.law().words();
        return switch (kind) {
            case "HOLD_STATUS", "KEEP_STATUS_LONGER" -> wording.lawWords().status(word);
            case "HAVE_EVENT", "EVENT_EARLIER", "EVENT_LATER" ->
                Optional.ofNullable(words.events().get(word))
                        .map(event -> event.says().substring(0, 1).toLowerCase(Locale.ROOT)
                                + event.says().substring(1))
                        .orElse(word);
            case "INSURED_LONGER" -> words.branches().getOrDefault(word, word);
            case "WORK_LONGER" -> words.occupations().getOrDefault(word, word);
            default ->
                Optional.ofNullable(words.answers().get(word))
                        .map(Words.AnswerWord::question)
                        .orElse(word);
        };
    }
}
