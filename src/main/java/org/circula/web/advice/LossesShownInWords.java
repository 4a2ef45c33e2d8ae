package org.circula.web.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.circula.advise.change.NearestLosses;
import org.circula.explain.Explainer;
import org.circula.law.Pathway;
import org.circula.law.RuleBases;
import org.circula.web.advice.AdviceDocument.LossShown;
import org.circula.web.advice.AdviceDocument.LossesShown;
import org.circula.web.advice.AdviceDocument.RoomShown;

/** What would lose a yes first, in words. */
final class LossesShownInWords {

    private static final String EVENT = "event";
    private static final String ANSWER = "answer";
    private static final String STATUS = "status";

    private final RuleBases law;
    private final Explainer explainer;

    LossesShownInWords(RuleBases law, Explainer explainer) {
        this.law = law;
        this.explainer = explainer;
    }

    LossesShown shown(NearestLosses found) {
        List<LossShown> losses = new ArrayList<>();
        found.byEvents().forEach(loss -> losses.add(shown(EVENT, loss)));
        found.byAnswers().forEach(loss -> losses.add(shown(ANSWER, loss)));
        found.byLosingStatuses().forEach(loss -> losses.add(shown(STATUS, loss)));
        List<String> sentences = new ArrayList<>();
        sentences.add(law.pathway(found.pathway()).map(explainer::says).orElse(found.pathway()) + ".");
        sentences.add(found.lastDayByWaiting()
                .map(day -> explainer.say("loss.last-day", Map.of("day", explainer.dayToActOn(day))))
                .orElseGet(() -> explainer.say("loss.no-end", Map.of())));
        found.limits().forEach(room -> sentences.add(sentence(room, found)));
        losses.forEach(loss -> sentences.add(explainer.loss(loss.kind(), loss.what(), answer(found, loss))));
        return new LossesShown(
                found.pathway(),
                found.jurisdiction(),
                found.statusKind(),
                found.state(),
                found.lastDayByWaiting(),
                found.limits().stream()
                        .map(room -> new RoomShown(
                                room.provision(),
                                room.margin().amount(),
                                room.margin().unit(),
                                room.limitDay()))
                        .toList(),
                losses,
                sentences);
    }

    private static LossShown shown(String kind, NearestLosses.Loss loss) {
        return new LossShown(
                kind,
                loss.what(),
                loss.turnsTo().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                loss.provisions());
    }

    private String answer(NearestLosses found, LossShown loss) {
        boolean keeps = law.pathway(found.pathway())
                .filter(pathway -> pathway.question() == Pathway.Question.KEEP)
                .isPresent();
        String word = loss.turnsTo().toUpperCase(Locale.ROOT).replace('-', '_');
        return explainer.say("answer." + (keeps ? "keep." : "other.") + word, Map.of());
    }

    private String sentence(NearestLosses.Room room, NearestLosses found) {
        String says = TripWords.unfinished(explainer
                .because(found.jurisdiction(), room.provision(), found.asOf())
                .text());
        long amount = room.margin().amount();
        return amount == 0
                ? explainer.say("loss.no-room", Map.of("says", says))
                : explainer.say(
                        "loss.room",
                        Map.of(
                                "says",
                                says,
                                "room",
                                explainer.count(amount, room.margin().unit())));
    }
}
