package org.circula.explain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.circula.law.AskedDay;
import org.circula.law.CountryCodes;
import org.circula.law.Words.AnswerWord;
import org.circula.measure.LifeView;
import org.circula.time.DaySet;

/** What goes with a question: the day that counts for its answer, told where the life shows it, and who must prove it. */
final class ProofWords {

    private final Wording wording;
    private final Optional<LifeView> life;

    ProofWords(Wording wording, Optional<LifeView> life) {
        this.wording = wording;
        this.life = life;
    }

    /** The sentences, in the order in which they follow the question; none for most answers. */
    List<String> about(AnswerWord answer) {
        List<String> sentences = new ArrayList<>();
        answer.onDay().ifPresent(day -> sentences.add(day(day, answer)));
        answer.doubt()
                .ifPresent(doubt -> sentences.add(
                        wording.catalogue().say("doubt." + doubt.fallsOn().word(), Map.of())));
        return sentences;
    }

    private String day(AskedDay day, AnswerWord answer) {
        String key = "asked-day." + day.of().word();
        Optional<LocalDate> known = life.flatMap(view -> known(day, answer, view));
        Map<String, Object> slots = new HashMap<>();
        day.event().ifPresent(event -> slots.put("event", says(event)));
        known.ifPresent(found -> slots.put("day", wording.days().day(found)));
        return wording.catalogue().say(known.isPresent() ? key + ".known" : key, slots);
    }

    private String says(String event) {
        return Optional.ofNullable(wording.law().words().events().get(event))
                .map(word -> LawWords.unfinished(word.says()))
                .orElse(event);
    }

    private static Optional<LocalDate> known(AskedDay day, AnswerWord answer, LifeView view) {
        return day.of() == AskedDay.Of.EVENT
                ? day.event().flatMap(event -> view.lastEvent(event, view.asOf()))
                : onlyDeparture(answer, view);
    }

    /**
     * The day on which the person left the State whose law asks, known where the stays tell every day since the first of them and
     * there was one absence alone. A word of the Union or of all names no State.
     */
    private static Optional<LocalDate> onlyDeparture(AnswerWord answer, LifeView view) {
        String state = answer.id().split("\\.", 2)[0].toUpperCase(Locale.ROOT);
        if (!CountryCodes.all().contains(state)) {
            return Optional.empty();
        }
        DaySet present = view.presence(List.of(state)).surely();
        Optional<LocalDate> first = present.firstDay();
        if (first.isEmpty() || view.asOf().isBefore(first.get())) {
            return Optional.empty();
        }
        boolean open =
                !view.presence(List.of(state)).within(first.get(), view.asOf()).isKnown();
        DaySet away = view.absence(List.of(state)).surely().within(first.get(), view.asOf());
        return open || away.runCount() != 1 ? Optional.empty() : away.firstDay().map(day -> day.minusDays(1));
    }
}
