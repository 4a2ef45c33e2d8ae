package org.circula.harness.external.adapters;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.circula.assess.Question.Reading;
import org.circula.harness.external.Answered;
import org.circula.harness.external.CaseBench;
import org.circula.harness.external.CaseInputs;
import org.circula.harness.external.LifeDraft;
import org.circula.harness.external.NotMappedException;
import org.circula.harness.external.QuestionAdapter;
import org.circula.harness.external.RestsOn;
import org.circula.law.AskedDay;
import org.circula.law.BurdenOfProof;
import org.circula.law.Words.AnswerWord;
import org.circula.verdict.Finding;
import org.circula.verdict.Outcome;
import org.circula.verdict.Verdict;

/**
 * About which day it is asked whether the livelihood of a settled person is secured, and on whom doubt falls: both as the encoded
 * law says with the question. Where it is the day on which the title would otherwise be lost, what lost it tells the day. Whoever
 * lived in another place left for good; the rest of the life decides nothing here.
 */
final class GermanyLivelihoodDate implements QuestionAdapter {

    private static final String DAY = "decisiveDateForLivelihoodForecast";
    private static final String DOUBT = "doubtFallsOn";
    private static final String LIVELIHOOD = "de.livelihood-when-leaving";
    private static final String LEFT = "leftGermany";
    private static final String LIVED_IN = "livedIn";
    private static final String TITLE = "title";
    private static final String DEPARTURE = "departure";

    /** The day on which a title is lost, by the requirement that was not met: as the requirement says itself. */
    private static final Map<String, String> LOST_ON =
            Map.of("de.absence.left-for-a-time", DEPARTURE, "de.absence.back-in-time", "end of the months away");

    private static final Map<BurdenOfProof.On, String> BEARERS = Map.of(
            BurdenOfProof.On.PERSON, "the foreigner",
            BurdenOfProof.On.AUTHORITY, "the authority");

    @Override
    public String rule() {
        return "DE_51_2_LIVELIHOOD_DATE";
    }

    @Override
    public Set<String> inputs() {
        return Set.of("country", "nationality", "born", "entry", TITLE, LEFT, LIVED_IN);
    }

    @Override
    public Set<String> words() {
        return Set.of(DAY, DOUBT);
    }

    @Override
    public Answered answer(CaseInputs inputs, CaseBench bench) {
        String state = inputs.state("country");
        if (!inputs.text(TITLE).orElse("").toLowerCase(Locale.ROOT).startsWith("unlimited")) {
            throw new NotMappedException(TITLE);
        }
        if (!inputs.has(LIVED_IN)) {
            throw new NotMappedException(LIVED_IN);
        }
        LifeDraft life = new LifeDraft()
                .nationalOf(inputs.nationality())
                .in(state, LifeDraft.EARLIEST_DAY, inputs.day(LEFT))
                .outsideSince(state, inputs.day(LEFT))
                .holds("de.settlement", state, LifeDraft.EARLIEST_DAY)
                .answers("de.left-for-a-time", false)
                .answers(LIVELIHOOD, false)
                .answers("de.spouse-of-long-resident", false)
                .answers("de.married-to-german", false)
                .answers("de.forced-marriage", false);
        Verdict verdict = bench.verdict(life, "de.settlement.keep", bench.today(), Reading.AS_UNDERSTOOD_NOW, LEFT);
        Finding lostBy = verdict.findings().stream()
                .filter(finding -> finding.outcome() == Outcome.NOT_MET)
                .filter(finding -> LOST_ON.containsKey(finding.provision().id()))
                .findFirst()
                .orElseThrow(() -> new NotMappedException(LIVED_IN));
        AnswerWord fact = bench.answerWord(LIVELIHOOD);
        return new Answered(RestsOn.finding(lostBy))
                .word(DAY, fact.onDay().map(day -> word(day, lostBy)).orElse("the day asked about"))
                .word(
                        DOUBT,
                        fact.doubt().map(doubt -> BEARERS.get(doubt.fallsOn())).orElse("not said"));
    }

    private static String word(AskedDay day, Finding lostBy) {
        return switch (day.of()) {
            case DEPARTURE -> DEPARTURE;
            case EVENT -> day.event().orElseThrow();
            case LOSS -> LOST_ON.get(lostBy.provision().id());
        };
    }
}
