package org.circula.harness.external.adapters;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.circula.harness.external.Answered;
import org.circula.harness.external.CaseBench;
import org.circula.harness.external.CaseInputs;
import org.circula.harness.external.LaidLength;
import org.circula.harness.external.LengthInWords;
import org.circula.harness.external.LifeDraft;
import org.circula.harness.external.NotMappedException;
import org.circula.harness.external.QuestionAdapter;
import org.circula.harness.external.RestsOn;
import org.circula.verdict.Answer;
import org.circula.verdict.Verdict;

/**
 * Whether a title of Germany lapsed on leaving or by being away. A marriage, a livelihood or a coercion that a case does not tell
 * is taken as not there; presence in prose, and what an embassy was told, are not mapped.
 */
final class GermanyTitleLapse implements QuestionAdapter {

    private static final Map<String, String> LENGTHS = Map.of("absenceMonths", "months");
    private static final String DEPARTURE = "departure";
    private static final String LEFT = "leftGermany";
    private static final String BACK = "returned";
    private static final String TITLE = "title";
    private static final Map<String, String> PATHWAYS = Map.of("de.settlement", "de.settlement.keep");

    @Override
    public String rule() {
        return "DE_51_AUFENTHG";
    }

    @Override
    public Set<String> inputs() {
        return Set.of("country", "nationality", TITLE, "absenceMonths", "reason", DEPARTURE, LEFT, BACK, "lawAsOf");
    }

    @Override
    public Answered answer(CaseInputs inputs, CaseBench bench) {
        String state = inputs.state("country");
        LocalDate asked = inputs.dayIfSaid(BACK).orElse(bench.today());
        AskedLaw law = AskedLaw.of(inputs, asked);
        String title = title(inputs);
        boolean forGood = leftForGood(inputs);
        LifeDraft life = new LifeDraft().nationalOf(inputs.nationality());
        life.holds(title, state, tellStays(inputs, bench, state, law.day(), life))
                .answers("de.left-for-a-time", !forGood)
                .answers("de.livelihood-when-leaving", false)
                .answers("de.spouse-of-long-resident", false)
                .answers("de.married-to-german", false)
                .answers("de.forced-marriage", false);
        Verdict verdict = bench.verdict(
                life, PATHWAYS.getOrDefault(title, "de.permit.keep"), law.day(), law.reading(), "lawAsOf");
        return new Answered(RestsOn.verdict(verdict)).whether("titleLapsed", verdict, Answer.NO);
    }

    /** Tells the stays, and answers with the day of leaving, on which the title was held. */
    private static String tellStays(CaseInputs inputs, CaseBench bench, String state, LocalDate day, LifeDraft life) {
        Optional<ToldAbsence> told = inputs.has(BACK)
                ? ToldAbsence.byDays(inputs, LEFT, LEFT, BACK)
                : ToldAbsence.byLength(inputs, LENGTHS, day);
        if (told.isPresent()) {
            ToldAbsence absence = told.get();
            life.in(state, LifeDraft.EARLIEST_DAY, absence.leaving())
                    .outside(state, absence.leaving(), absence.back(), ToldAbsence.reason(inputs, bench))
                    .inSince(state, absence.back());
            return absence.leaving();
        }
        if (!inputs.has(DEPARTURE)) {
            throw new NotMappedException(LEFT);
        }
        LengthInWords shortest = LengthInWords.inSentence("one day").orElseThrow();
        LocalDate leaving = inputs.dayIfSaid(LEFT)
                .orElseGet(() -> LaidLength.absenceUpTo(day, shortest).lastDayPresent());
        life.in(state, LifeDraft.EARLIEST_DAY, leaving).outsideSince(state, leaving);
        return leaving.toString();
    }

    private static boolean leftForGood(CaseInputs inputs) {
        Optional<String> words = inputs.text(DEPARTURE).map(text -> text.toLowerCase(Locale.ROOT));
        if (words.filter(text -> !text.contains("not temporary")).isPresent()) {
            throw new NotMappedException(DEPARTURE);
        }
        return words.isPresent();
    }

    private static String title(CaseInputs inputs) {
        String words = inputs.text(TITLE).orElse("").toLowerCase(Locale.ROOT);
        if (words.startsWith("niederlassungserlaubnis")) {
            return "de.settlement";
        }
        if (words.startsWith("blaue karte") || words.startsWith("blue card")) {
            return "eu.blue-card";
        }
        if (words.isEmpty() || words.startsWith("aufenthaltserlaubnis")) {
            return "eu.national-permit";
        }
        throw new NotMappedException(TITLE);
    }
}
