package org.circula.harness.external.adapters;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.circula.harness.external.Answered;
import org.circula.harness.external.CaseBench;
import org.circula.harness.external.CaseInputs;
import org.circula.harness.external.CaseInputs.WrittenSpan;
import org.circula.harness.external.LifeDraft;
import org.circula.harness.external.NotMappedException;
import org.circula.harness.external.QuestionAdapter;
import org.circula.harness.external.RestsOn;
import org.circula.verdict.Answer;
import org.circula.verdict.Verdict;

/**
 * Whether a card of France lapses by an absence. Extensions that were asked for without a day, and evidence in prose, are not
 * mapped.
 */
final class FranceCardLapse implements QuestionAdapter {

    private static final Map<String, String> LENGTHS = Map.of("absenceYears", "years", "absenceMonths", "months");
    private static final String EXTENSION = "extensionRequested";
    private static final Map<String, String> PATHWAYS = Map.of(
            "fr.resident", "fr.resident.keep",
            "fr.permanent", "fr.resident.keep",
            "fr.algerian-certificate", "fr.algerian-certificate.keep",
            "eu.ltr", "eu.ltr.keep");

    @Override
    public String rule() {
        return "FR_CARD_LAPSE_3Y";
    }

    @Override
    public Set<String> inputs() {
        return Set.of(
                "country",
                "nationality",
                "status",
                "leftAbout",
                "stays",
                "absenceYears",
                "absenceMonths",
                EXTENSION,
                "lawAsOf");
    }

    @Override
    public Answered answer(CaseInputs inputs, CaseBench bench) {
        String state = inputs.state("country");
        if (inputs.text(EXTENSION).filter(word -> !word.equals("false")).isPresent()) {
            throw new NotMappedException(EXTENSION);
        }
        AskedLaw law = AskedLaw.of(inputs, bench.today());
        String status = status(inputs);
        String pathway = PATHWAYS.get(status);
        String territory = status.equals("eu.ltr") ? "EU" : state;
        LifeDraft life = new LifeDraft().nationalOf(inputs.nationality());
        life.holds(status, state, tellStays(inputs, state, territory, law.day(), life));
        Verdict verdict = bench.verdict(life, pathway, law.day(), law.reading(), "lawAsOf");
        return new Answered(RestsOn.verdict(verdict))
                .whether("statusLost", verdict, Answer.NO)
                .whether("withdrawalUpheld", verdict, Answer.NO);
    }

    /** Tells the stays, and answers with the day of leaving for the first time, on which the card was held. */
    private static String tellStays(CaseInputs inputs, String state, String territory, LocalDate day, LifeDraft life) {
        Optional<ToldAbsence> absence = ToldAbsence.byLength(inputs, LENGTHS, day);
        if (absence.isPresent()) {
            life.in(state, LifeDraft.EARLIEST_DAY, absence.get().leaving())
                    .outside(territory, absence.get().leaving(), absence.get().back(), Optional.empty())
                    .inSince(state, absence.get().back());
            return absence.get().leaving();
        }
        List<WrittenSpan> stays = inputs.spans("stays");
        Optional<LocalDate> left = inputs.dayIfSaid("leftAbout");
        if (left.isEmpty() && stays.isEmpty()) {
            throw new NotMappedException("stays");
        }
        left.ifPresent(leaving -> life.in(state, LifeDraft.EARLIEST_DAY, leaving));
        String away = left.map(LocalDate::toString).orElse("");
        for (WrittenSpan stay : stays) {
            if (!away.isEmpty()) {
                life.outside(territory, away, stay.from(), Optional.empty());
            }
            life.in(state, stay);
            away = stay.to().orElse("");
        }
        if (!away.isEmpty()) {
            life.outsideSince(territory, away);
        }
        return left.map(LocalDate::toString).orElseGet(() -> stays.get(0).from());
    }

    private static String status(CaseInputs inputs) {
        String words = inputs.text("status").orElse("resident card").toLowerCase(Locale.ROOT);
        if (PATHWAYS.containsKey(words)) {
            return words;
        }
        if (words.contains("algeri") || words.contains("algéri")) {
            return "fr.algerian-certificate";
        }
        if (words.contains("long-term") || words.contains("longue durée")) {
            return "eu.ltr";
        }
        if (words.contains("resident") || words.contains("résident") || words.contains("ten-year")) {
            return "fr.resident";
        }
        throw new NotMappedException("status");
    }
}
