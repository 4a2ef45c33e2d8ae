package org.circula.web.advice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.circula.advise.Advice;
import org.circula.advise.dates.DutyToDo;
import org.circula.advise.dates.EarliestDay;
import org.circula.advise.dates.LatestReturn;
import org.circula.explain.AskedQuestionShown.Because;
import org.circula.explain.Explainer;
import org.circula.law.Effect;
import org.circula.law.Pathway;
import org.circula.law.RuleBases;
import org.circula.web.advice.AdviceDocument.DutyShown;
import org.circula.web.advice.AdviceDocument.EarliestShown;
import org.circula.web.advice.AdviceDocument.ReturnShown;

/** Puts advice in words. */
public final class AdviceDocuments {

    private final RuleBases law;
    private final Explainer explainer;

    public AdviceDocuments(RuleBases law, Explainer explainer) {
        this.law = law;
        this.explainer = explainer;
    }

    /** The document of one piece of advice. */
    public AdviceDocument of(Advice advice) {
        LocalDate asOf = advice.assessment().question().asOf();
        Optional<LocalDate> everything = advice.backByForEverything();
        List<String> sentences = new ArrayList<>();
        everything.ifPresent(
                day -> sentences.add(explainer.say("advice.everything", Map.of("day", explainer.dayToActOn(day)))));
        sentences.add(explainer.say("advice.law-of-later-days", Map.of()));
        TripWords trips = new TripWords(law, explainer);
        return new AdviceDocument(
                asOf,
                advice.assessment().question().reading().word(),
                explainer.language(),
                everything,
                sentences,
                advice.returns().stream().map(found -> shown(found, asOf)).toList(),
                advice.earliest().stream()
                        .map(found -> shown(found, "advice.earliest.FROM"))
                        .toList(),
                advice.earliestUnderPlans().stream()
                        .map(found -> shown(found, "advice.earliest.FROM.planned"))
                        .toList(),
                advice.trips().stream().map(trips::shown).toList(),
                advice.changes().stream()
                        .map(new ChangesShownInWords(law, explainer)::shown)
                        .toList(),
                advice.losses().stream()
                        .map(new LossesShownInWords(law, explainer)::shown)
                        .toList(),
                explainer.information());
    }

    private ReturnShown shown(LatestReturn found, LocalDate asOf) {
        List<Because> binds = because(
                found.jurisdiction(),
                found.bindsFirst(),
                found.day().map(day -> day.plusDays(1)).orElse(asOf));
        List<DutyShown> duties = found.duties().stream()
                .map(duty -> shown(duty, found.jurisdiction(), asOf))
                .toList();
        List<String> sentences = new ArrayList<>();
        sentences.add(explainer.say(
                "advice.return." + found.found(),
                Map.of(
                        "country", explainer.place(found.state()),
                        "status", explainer.status(found.statusKind()),
                        "day", explainer.dayToActOn(found.day().orElse(found.lookedUntil())))));
        if (found.found() == LatestReturn.Found.BACK_BY) {
            sentences.add(explainer.say(
                    "advice.return.journey",
                    Map.of("country", explainer.place(found.state()), "day", explainer.day(found.lastDayPresent()))));
            found.effect()
                    .ifPresent(effect -> sentences.add(explainer.say("advice.effect." + effect.word(), Map.of())));
        }
        binds.forEach(provision -> sentences.add(saying("advice.return.binds", provision)));
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
                duties,
                found.lookedUntil(),
                sentences);
    }

    private EarliestShown shown(EarliestDay found, String keyOfADay) {
        LocalDate day = found.day().or(found::openFrom).orElse(found.from());
        List<Because> metLast = because(found.jurisdiction(), found.metLast(), day);
        List<Because> inTheWay = because(found.jurisdiction(), found.inTheWay(), found.from());
        boolean already = found.day().filter(found.from()::equals).isPresent();
        String key = already
                ? "advice.earliest.now"
                : found.found() == EarliestDay.Found.FROM ? keyOfADay : keyWithoutADay(found);
        List<String> sentences = new ArrayList<>();
        sentences.add(explainer.say(key, Map.of("day", explainer.dayToActOn(day), "says", wanted(found.pathway()))));
        metLast.forEach(provision -> sentences.add(saying("advice.earliest.met-last", provision)));
        inTheWay.forEach(provision -> sentences.add(saying("advice.earliest.in-the-way", provision)));
        return new EarliestShown(
                found.pathway(),
                found.jurisdiction(),
                found.statusKind(),
                found.state(),
                word(found.found()),
                found.day(),
                found.openFrom(),
                metLast,
                inTheWay,
                found.lookedUntil(),
                sentences);
    }

    private static String keyWithoutADay(EarliestDay found) {
        boolean opensLater = found.openFrom().filter(found.from()::isBefore).isPresent();
        return "advice.earliest." + found.found() + (opensLater ? ".from" : "");
    }

    private String wanted(String pathway) {
        return law.pathway(pathway).map(this::says).orElse(pathway);
    }

    private String says(Pathway pathway) {
        return explainer.says(pathway);
    }

    private List<Because> because(String jurisdiction, List<String> provisions, LocalDate day) {
        return provisions.stream()
                .map(provision -> explainer.because(jurisdiction, provision, day))
                .toList();
    }

    private String saying(String key, Because provision) {
        return explainer.say(key, Map.of("says", TripWords.unfinished(provision.text())));
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

    private static String word(Enum<?> found) {
        return found.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
