package org.circula.web.advice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.circula.advise.plan.TripCost;
import org.circula.advise.plan.TripCost.MarginCost;
import org.circula.advise.plan.TripCost.PathwayCost;
import org.circula.explain.Explainer;
import org.circula.law.Pathway;
import org.circula.law.RuleBases;
import org.circula.web.advice.AdviceDocument.DaysShown;
import org.circula.web.advice.AdviceDocument.MarginShown;
import org.circula.web.advice.AdviceDocument.PathwayShown;
import org.circula.web.advice.AdviceDocument.TripShown;

/** What a trip costs, in words. */
final class TripWords {

    private final RuleBases law;
    private final Explainer explainer;

    TripWords(RuleBases law, Explainer explainer) {
        this.law = law;
        this.explainer = explainer;
    }

    TripShown shown(TripCost trip) {
        List<String> sentences = new ArrayList<>();
        LocalDate leaving = trip.plan().days().firstDay();
        Optional<LocalDate> back = trip.plan().days().end();
        String leaves = explainer.place(trip.plan().leaves());
        sentences.add(
                back.isPresent()
                        ? explainer.say(
                                "advice.trip",
                                Map.of(
                                        "leaves",
                                        leaves,
                                        "first",
                                        explainer.day(leaving),
                                        "last",
                                        explainer.day(back.get())))
                        : explainer.say(
                                "advice.trip.without-return",
                                Map.of("leaves", leaves, "first", explainer.day(leaving))));
        if (back.isPresent()) {
            trip.days()
                    .forEach(days -> sentences.add(explainer.say(
                            days.gained() < 0 ? "advice.trip.days-lost" : "advice.trip.days-gained",
                            Map.of(
                                    "country", explainer.place(days.country()),
                                    "days", explainer.count(Math.abs(days.gained()), "days")))));
        }
        trip.insuredMonths()
                .ifPresent(insured -> sentences.add(explainer.say(
                        "advice.trip.insured",
                        Map.of(
                                "country", explainer.place(insured.country()),
                                "months", explainer.count(insured.months(), "months")))));
        trip.pathways().forEach(pathway -> sentences.addAll(sentences(pathway, trip.judgedOn())));
        return new TripShown(
                leaving,
                back,
                trip.plan().leaves(),
                trip.plan().stayIn(),
                trip.judgedOn(),
                trip.days().stream()
                        .map(days -> new DaysShown(days.country(), days.gained()))
                        .toList(),
                trip.pathways().stream().map(TripWords::shown).toList(),
                sentences);
    }

    /** Of what one does not hold, only the answer and the day are told: room in a pathway not open yet helps nobody. */
    private List<String> sentences(PathwayCost cost, LocalDate day) {
        List<String> sentences = new ArrayList<>();
        String wanted = law.pathway(cost.pathway()).map(explainer::says).orElse(cost.pathway());
        if (!cost.without().equals(cost.with())) {
            sentences.add(explainer.say(
                    "advice.trip.answer",
                    Map.of(
                            "says", wanted,
                            "without", explainer.word(cost.without()),
                            "with", explainer.word(cost.with()))));
        }
        boolean keeps = law.pathway(cost.pathway())
                .filter(pathway -> pathway.question() == Pathway.Question.KEEP)
                .isPresent();
        if (keeps) {
            cost.margins().forEach(margin -> sentences.add(sentence(margin, cost.jurisdiction(), day)));
        }
        cost.earliest()
                .filter(moved -> !moved.without().equals(moved.with()))
                .ifPresent(moved -> sentences.add(sentence(moved, wanted)));
        return sentences;
    }

    private String sentence(MarginCost margin, String jurisdiction, LocalDate day) {
        String key = "advice.trip.margin"
                + (margin.without() >= 0
                        ? margin.with() >= 0 ? "" : ".missed"
                        : margin.with() >= 0 ? ".met" : ".still-missed");
        return explainer.say(
                key,
                Map.of(
                        "says",
                        unfinished(explainer
                                .because(jurisdiction, margin.provision(), day)
                                .text()),
                        "without",
                        explainer.count(Math.abs(margin.without()), margin.unit()),
                        "with",
                        explainer.count(Math.abs(margin.with()), margin.unit())));
    }

    private String sentence(TripCost.EarliestMoved moved, String wanted) {
        if (moved.without().isEmpty() || moved.with().isEmpty()) {
            boolean lost = moved.with().isEmpty();
            LocalDate day = moved.without().or(moved::with).orElseThrow();
            return explainer.say(
                    lost ? "advice.trip.earliest.lost" : "advice.trip.earliest.won",
                    Map.of("says", wanted, lost ? "without" : "with", explainer.day(day)));
        }
        return explainer.say(
                "advice.trip.earliest",
                Map.of(
                        "says", wanted,
                        "without", explainer.day(moved.without().get()),
                        "with", explainer.day(moved.with().get())));
    }

    private static PathwayShown shown(PathwayCost cost) {
        return new PathwayShown(
                cost.pathway(),
                cost.jurisdiction(),
                cost.statusKind(),
                cost.state(),
                cost.without(),
                cost.with(),
                cost.margins().stream()
                        .map(margin ->
                                new MarginShown(margin.provision(), margin.without(), margin.with(), margin.unit()))
                        .toList(),
                cost.earliest().flatMap(TripCost.EarliestMoved::without),
                cost.earliest().flatMap(TripCost.EarliestMoved::with));
    }

    static String unfinished(String sentence) {
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }
}
