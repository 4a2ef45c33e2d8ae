package org.circula.web.advice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.circula.advise.Advice;
import org.circula.advise.dates.DutyToDo;
import org.circula.advise.dates.LatestReturn;
import org.circula.advise.dates.PerhapsKept;
import org.circula.explain.AskedQuestionShown.Because;
import org.circula.explain.Explainer;
import org.circula.law.Effect;
import org.circula.web.advice.AdviceDocument.DutyShown;
import org.circula.web.advice.AdviceDocument.PerhapsKeptShown;
import org.circula.web.advice.AdviceDocument.ReturnShown;
import org.circula.web.advice.AdviceDocument.StretchShown;

/** Puts in words by which day to be back. */
final class ReturnsInWords {

    private final Explainer explainer;

    ReturnsInWords(Explainer explainer) {
        this.explainer = explainer;
    }

    /** By which day to be back for all that is held, where there is such a day, and what it does not speak of. */
    List<String> ofEverything(Advice advice) {
        int undecided = advice.undecided().size();
        String key = "advice.everything" + (undecided == 0 ? "" : undecided == 1 ? ".but-one" : ".but-some");
        return advice
                .backByForAllThatIsSure()
                .map(day -> explainer.say(
                        key, Map.of("day", explainer.dayToActOn(day), "number", String.valueOf(undecided))))
                .stream()
                .toList();
    }

    ReturnShown shown(LatestReturn found, LocalDate asOf) {
        LocalDate then = found.day().map(day -> day.plusDays(1)).orElse(asOf);
        List<Because> binds = because(found.jurisdiction(), found.bindsFirst(), then);
        Optional<PerhapsKeptShown> perhapsKept =
                found.perhapsKept().map(perhaps -> shown(perhaps, found.jurisdiction(), asOf));
        List<DutyShown> duties = found.duties().stream()
                .map(duty -> shown(duty, found.jurisdiction(), asOf))
                .toList();
        List<String> sentences = new ArrayList<>(byWhichDay(found));
        found.effect().ifPresent(effect -> sentences.add(explainer.say("advice.effect." + effect.word(), Map.of())));
        List<Because> reliesOn =
                because(found.jurisdiction(), found.reliesOn(), found.day().orElse(found.lookedUntil()));
        reliesOn.forEach(provision -> sentences.add(saying("advice.return.relies-on", provision)));
        if (perhapsKept.isEmpty()) {
            binds.forEach(provision -> sentences.add(saying("advice.return.binds", provision)));
        } else {
            sentences.addAll(afterwards(found, perhapsKept.get()));
        }
        duties.forEach(duty -> sentences.add(saying(duty)));
        return new ReturnShown(
                found.pathway(),
                found.jurisdiction(),
                found.statusKind(),
                found.state(),
                found.lastDayPresent(),
                word(found.found()),
                found.day(),
                found.effect().map(Effect::word),
                binds,
                reliesOn,
                perhapsKept,
                duties,
                found.lookedUntil(),
                sentences);
    }

    private List<String> byWhichDay(LatestReturn found) {
        boolean backBy = found.found() == LatestReturn.Found.BACK_BY;
        boolean ifStillSo = found.found() == LatestReturn.Found.NO_LIMIT_FOUND
                && !found.reliesOn().isEmpty();
        String condition = backBy && found.perhapsKept().isPresent() ? ".surely" : ifStillSo ? ".if-still-so" : "";
        String first = explainer.say(
                "advice.return." + found.found() + condition,
                Map.of(
                        "country", explainer.place(found.state()),
                        "status", explainer.status(found.statusKind()),
                        "day", explainer.dayToActOn(found.day().orElse(found.lookedUntil()))));
        return backBy
                ? List.of(
                        first,
                        explainer.say(
                                "advice.return.journey",
                                Map.of(
                                        "country", explainer.place(found.state()),
                                        "day", explainer.day(found.lastDayPresent()))))
                : List.of(first);
    }

    /** Until when it hangs on what, and what ends that. */
    private List<String> afterwards(LatestReturn found, PerhapsKeptShown perhaps) {
        List<String> sentences = new ArrayList<>();
        for (StretchShown stretch : perhaps.stretches()) {
            boolean isLast = stretch.until().equals(found.lookedUntil());
            sentences.add(explainer.say(
                    "advice.return.stretch." + stretch.answer() + (isLast ? ".later" : ""),
                    Map.of(
                            "from", explainer.day(stretch.from()),
                            "day", explainer.dayToActOn(stretch.until()))));
            stretch.hangsOn().forEach(provision -> sentences.add(saying("advice.return.hangs-on", provision)));
            stretch.unlessLifted()
                    .forEach(provision ->
                            sentences.add(saying("advice.return.unless-lifted." + stretch.answer(), provision)));
            stretch.noLongerMet().forEach(provision -> sentences.add(saying("advice.return.no-longer", provision)));
        }
        perhaps.until()
                .ifPresent(day -> sentences.add(
                        explainer.say("advice.return.lost-after", Map.of("day", explainer.dayToActOn(day)))));
        perhaps.effect().ifPresent(effect -> sentences.add(explainer.say("advice.effect." + effect, Map.of())));
        perhaps.lostBy().forEach(provision -> sentences.add(saying("advice.return.lost-by", provision)));
        if (!perhaps.everyDayTried()) {
            sentences.add(explainer.say("advice.return.not-every-day", Map.of()));
        }
        return sentences;
    }

    private PerhapsKeptShown shown(PerhapsKept perhaps, String jurisdiction, LocalDate asOf) {
        return new PerhapsKeptShown(
                perhaps.stretches().stream()
                        .map(stretch -> new StretchShown(
                                stretch.from(),
                                stretch.until(),
                                word(stretch.answer()),
                                because(jurisdiction, stretch.hangsOn(), stretch.from()),
                                because(jurisdiction, stretch.unlessLifted(), stretch.from()),
                                because(jurisdiction, stretch.noLongerMet(), stretch.from())))
                        .toList(),
                perhaps.until(),
                because(
                        jurisdiction,
                        perhaps.lostBy(),
                        perhaps.until().map(day -> day.plusDays(1)).orElse(asOf)),
                perhaps.effect().map(Effect::word),
                perhaps.everyDayTried());
    }

    private DutyShown shown(DutyToDo duty, String jurisdiction, LocalDate asOf) {
        Because because = explainer.because(jurisdiction, duty.provision(), asOf);
        return new DutyShown(because.provision(), because.text(), because.citations(), duty.by());
    }

    private String saying(DutyShown duty) {
        String says = TripWords.unfinished(duty.text());
        return duty.by()
                .map(day ->
                        explainer.say("advice.return.duty-by", Map.of("says", says, "day", explainer.dayToActOn(day))))
                .orElseGet(() -> explainer.say("advice.return.duty", Map.of("says", says)));
    }

    private List<Because> because(String jurisdiction, List<String> provisions, LocalDate day) {
        return provisions.stream()
                .map(provision -> explainer.because(jurisdiction, provision, day))
                .toList();
    }

    private String saying(String key, Because provision) {
        return explainer.say(key, Map.of("says", TripWords.unfinished(provision.text())));
    }

    /** The word of the documents for what was found. */
    static String word(Enum<?> found) {
        return found.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
