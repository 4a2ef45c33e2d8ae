package org.circula.harness.external.adapters;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.circula.assess.Question.Reading;
import org.circula.harness.external.AgeInWords;
import org.circula.harness.external.Answered;
import org.circula.harness.external.CaseBench;
import org.circula.harness.external.CaseInputs;
import org.circula.harness.external.LifeDraft;
import org.circula.harness.external.NotMappedException;
import org.circula.harness.external.QuestionAdapter;
import org.circula.harness.external.RestsOn;
import org.circula.verdict.Finding;
import org.circula.verdict.Verdict;

/**
 * In which States the pension age is reached by somebody of an age, now and at a later age, which stands in the name of what is
 * expected. Whoever has the age reaches it today, and is later asked about on the day of the later age. Whether there is enough
 * insurance is another question; where the age hangs on insurance, which no case tells, or on what only the person knows, or where
 * the law of a State is not encoded, a case is not mapped.
 */
final class UnionPensionAges implements QuestionAdapter {

    private static final String AGE = "age";
    private static final String STATES = "countries";
    private static final String NOW = "payableNow";
    private static final String LATER = "payableAt67";
    private static final Pattern AGE_IN_NAME = Pattern.compile("\\d+");

    /** The claim of a pension in a State, and what it says of the age. */
    private record Claim(String pathway, String age) {}

    private static final Map<String, Claim> CLAIMS = Map.of(
            "DE", new Claim("de.old-age.claim", "de.old-age.age"),
            "ES", new Claim("es.pension.claim", "es.pension.age"),
            "IE", new Claim("ie.pension.claim", "ie.pension.age"),
            "NL", new Claim("nl.aow.claim", "nl.aow.age"));

    @Override
    public String rule() {
        return "EU_PENSION_AGE_DIFFERS";
    }

    @Override
    public Set<String> inputs() {
        return Set.of(AGE, STATES);
    }

    @Override
    public Answered answer(CaseInputs inputs, CaseBench bench) {
        Set<String> states = inputs.countries(STATES);
        if (states.isEmpty() || !CLAIMS.keySet().containsAll(states)) {
            throw new NotMappedException(STATES);
        }
        AgeInWords age = inputs.text(AGE).flatMap(AgeInWords::of).orElseThrow(() -> new NotMappedException(AGE));
        LocalDate born = age.birthOfWhoReachesItOn(bench.today());
        LocalDate later = ageInName(LATER).reachedByWhoWasBornOn(born);
        Finding first = ageIn(states.iterator().next(), born, bench.today(), bench);
        return new Answered(RestsOn.finding(first))
                .with(NOW, payable(states, born, bench.today(), bench))
                .with(LATER, payable(states, born, later, bench));
    }

    private static AgeInWords ageInName(String key) {
        Matcher age = AGE_IN_NAME.matcher(key);
        return age.results()
                .findFirst()
                .flatMap(found -> AgeInWords.of(found.group()))
                .orElseThrow();
    }

    private static Set<String> payable(Set<String> states, LocalDate born, LocalDate day, CaseBench bench) {
        Set<String> payable = new TreeSet<>();
        for (String state : states) {
            switch (ageIn(state, born, day, bench).outcome()) {
                case MET, LIFTED -> payable.add(state);
                case NOT_MET -> {}
                default -> throw new NotMappedException(AGE);
            }
        }
        return payable;
    }

    private static Finding ageIn(String state, LocalDate born, LocalDate day, CaseBench bench) {
        Claim claim = CLAIMS.get(state);
        Verdict verdict =
                bench.verdict(new LifeDraft().born(born), claim.pathway(), day, Reading.AS_UNDERSTOOD_NOW, AGE);
        return Findings.on(claim.age(), verdict);
    }
}
