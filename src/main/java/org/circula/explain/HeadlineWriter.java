package org.circula.explain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.circula.law.Effect;
import org.circula.law.Pathway;
import org.circula.verdict.Answer;
import org.circula.verdict.Outcome;
import org.circula.verdict.Put;
import org.circula.verdict.Truth;
import org.circula.verdict.Verdict;

/** The answer first: what holds, in which country, since or until which day, and who brings it about. */
final class HeadlineWriter {

    private final Wording wording;
    private final Catalogue catalogue;

    HeadlineWriter(Wording wording) {
        this.wording = wording;
        this.catalogue = wording.catalogue();
    }

    /** The tag above a verdict. */
    String label(Verdict verdict) {
        String key = "word." + verdict.word();
        return catalogue.say(verdict.effect()
                .map(effect -> key + "." + effect.word())
                .filter(catalogue::has)
                .orElse(key));
    }

    List<Sentence> write(Verdict verdict, Optional<BackBy> backBy, String reading) {
        List<Sentence> sentences = new ArrayList<>();
        sentences.add(new Sentence(
                Sentence.Kind.HEADLINE, answer(verdict), Optional.empty(), citationsOfWhatDecides(verdict)));
        Optional<Effect> effect = verdict.effect().filter(some -> isLost(verdict));
        effect.ifPresent(brought ->
                sentences.add(Sentence.own(Sentence.Kind.EFFECT, catalogue.say("effect." + brought.word()))));
        verdict.lostOn()
                .filter(lost -> verdict.answer() == Answer.NO)
                .ifPresent(lost -> sentences.add(Sentence.own(Sentence.Kind.LOST_ON, lostOn(lost, effect))));
        if (verdict.answer() == Answer.NEEDS_FACTS && !verdict.missing().isEmpty()) {
            sentences.add(Sentence.own(
                    Sentence.Kind.QUESTION,
                    catalogue.say("facts.count", "count", verdict.missing().size())));
        }
        backBy.ifPresent(back -> sentences.add(new Sentence(
                Sentence.Kind.BACK_BY,
                catalogue.say(
                        "back-by",
                        Map.of("place", back.place(), "day", wording.days().dayToActOn(back.day()))),
                Optional.of(back.provision()),
                back.citations())));
        held(verdict.put()).ifPresent(held -> sentences.add(Sentence.own(Sentence.Kind.HELD, held)));
        sentences.add(Sentence.own(Sentence.Kind.LAW, law(verdict.put(), reading)));
        return sentences;
    }

    private String answer(Verdict verdict) {
        Map<String, Object> slots = new HashMap<>();
        String says = wording.lawWords().says(verdict.put().pathway());
        slots.put("want", LawWords.inside(LawWords.unfinished(says), catalogue.language()));
        slots.put("object", object(LawWords.unfinished(says)));
        slots.put("country", country(verdict.put()));
        slots.put("count", unmet(verdict));
        boolean keeps = verdict.put().pathway().question() == Pathway.Question.KEEP;
        boolean renews = verdict.findings().stream()
                .flatMap(finding -> finding.effect().stream())
                .anyMatch(effect -> effect == Effect.MUST_BE_REFUSED || effect == Effect.MAY_BE_REFUSED);
        if (keeps && verdict.answer() == Answer.NO && verdict.effect().isPresent()) {
            return capital(
                    catalogue.say("headline.keep.NO." + verdict.effect().get().word(), slots));
        }
        String group = keeps && !renews ? "headline.keep." : "headline.other.";
        return capital(catalogue.say(group + verdict.answer() + reasonWithoutFinding(verdict, keeps), slots));
    }

    /** Nothing is unmet, and yet the answer is no: the status is gone, or nothing that would allow it concerns the person. */
    private static String reasonWithoutFinding(Verdict verdict, boolean keeps) {
        boolean unmet = verdict.findings().stream().anyMatch(finding -> finding.outcome() == Outcome.NOT_MET);
        if (keeps || unmet || verdict.answer() != Answer.NO) {
            return "";
        }
        return verdict.hangsOn().isEmpty() ? ".unconcerned" : ".without-status";
    }

    private static boolean isLost(Verdict verdict) {
        return verdict.answer() == Answer.NO && verdict.put().pathway().question() == Pathway.Question.KEEP;
    }

    private static long unmet(Verdict verdict) {
        return Math.max(
                1,
                verdict.findings().stream()
                        .filter(finding -> finding.outcome() == Outcome.NOT_MET)
                        .count());
    }

    /** What is kept, out of "Keep …": a noun with its own capitals. */
    private String object(String want) {
        String[] around = catalogue.say("headline.object-of", "object", "\n").split("\n", -1);
        boolean fits = want.startsWith(around[0]) && want.endsWith(around[1]);
        return fits
                ? want.substring(around[0].length(), want.length() - around[1].length())
                : catalogue.say("headline.object-unnamed");
    }

    private String lostOn(Verdict.LostOn lost, Optional<Effect> effect) {
        String suffix = effect.filter(some -> some == Effect.LAPSES_BY_LAW)
                .map(some -> "." + some.word())
                .orElse("");
        return lost.earliest().equals(lost.latest())
                ? catalogue.say("lost.on" + suffix, "day", wording.days().day(lost.earliest()))
                : catalogue.say(
                        "lost.between" + suffix,
                        Map.of(
                                "earliest", wording.days().day(lost.earliest()),
                                "latest", wording.days().day(lost.latest())));
    }

    /** Through which status or insurance the pathway concerns the person. */
    private Optional<String> held(Put put) {
        boolean byInsurance = put.pathway().concerns() instanceof Pathway.Insured;
        if (put.truth() == Truth.MAYBE) {
            return Optional.of(catalogue.say(byInsurance ? "insured.perhaps" : "held.perhaps"));
        }
        if (byInsurance) {
            return put.state()
                    .map(state -> catalogue.say(
                            "insured.in", Map.of("country", wording.places().name(state))));
        }
        return put.held()
                .map(status -> catalogue.say(
                        "held.status",
                        Map.of(
                                "status", wording.lawWords().status(status.kind()),
                                "country", wording.places().name(status.state()),
                                "day", wording.days().day(status.grantedOn()))));
    }

    private String law(Put put, String reading) {
        return catalogue.say(
                "law.state-and-day",
                Map.of(
                        "country", wording.places().nameOfJurisdiction(put.jurisdiction()),
                        "day", wording.days().day(put.asOf()),
                        "reading", catalogue.say("reading." + reading)));
    }

    private String country(Put put) {
        return put.state()
                .map(wording.places()::name)
                .orElseGet(() -> wording.places().nameOfJurisdiction(put.jurisdiction()));
    }

    /** Where the law says what decided: the requirements not met, or all that are, or those an office weighs. */
    private List<Citing> citationsOfWhatDecides(Verdict verdict) {
        return verdict.findings().stream()
                .filter(finding -> decides(finding.outcome(), verdict.answer()))
                .flatMap(finding -> finding.value().stream()
                        .flatMap(value -> wording.lawWords().citing(finding.provision(), value).stream()))
                .distinct()
                .toList();
    }

    private static boolean decides(Outcome outcome, Answer answer) {
        return switch (answer) {
            case YES -> outcome == Outcome.MET || outcome == Outcome.LIFTED;
            case NO -> outcome == Outcome.NOT_MET;
            case NEEDS_FACTS -> outcome == Outcome.UNKNOWN;
            case DISCRETIONARY -> outcome == Outcome.DISCRETIONARY;
        };
    }

    /** A name may open a sentence: "the Netherlands". */
    private static String capital(String sentence) {
        return sentence.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + sentence.substring(1);
    }

    /**
     * The last safe day to come back.
     *
     * @param day the day
     * @param place where one has to be
     * @param provision the provision whose limit is reached first
     * @param citations where it stands
     */
    record BackBy(LocalDate day, String place, String provision, List<Citing> citations) {}
}
