package org.circula.web.advice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.circula.advise.Advice;
import org.circula.advise.dates.EarliestDay;
import org.circula.explain.AskedQuestionShown.Because;
import org.circula.explain.Explainer;
import org.circula.law.Pathway;
import org.circula.law.RuleBases;
import org.circula.web.advice.AdviceDocument.EarliestShown;

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
        ReturnsInWords returns = new ReturnsInWords(explainer);
        List<String> sentences = new ArrayList<>(returns.ofEverything(advice));
        sentences.add(explainer.say("advice.law-of-later-days", Map.of()));
        TripWords trips = new TripWords(law, explainer);
        return new AdviceDocument(
                asOf,
                advice.assessment().question().reading().word(),
                explainer.language(),
                advice.backByForEverything(),
                sentences,
                advice.returns().stream()
                        .map(found -> returns.shown(found, asOf))
                        .toList(),
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
                ReturnsInWords.word(found.found()),
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
}
