package org.circula.harness.external.adapters;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.circula.harness.external.Answered;
import org.circula.harness.external.CaseBench;
import org.circula.harness.external.CaseInputs;
import org.circula.harness.external.LifeDraft;
import org.circula.harness.external.NotMappedException;
import org.circula.harness.external.QuestionAdapter;
import org.circula.harness.external.RestsOn;
import org.circula.verdict.Answer;
import org.circula.verdict.Verdict;

/**
 * Whether an absence from the Netherlands cost the rights of a Turkish worker or of the family under Decision 1/80. No legitimate
 * reason is told. A decision that takes the permit for being away is annulled where these rights are kept; a permit taken for
 * anything else is not mapped.
 */
final class NetherlandsAssociationRights implements QuestionAdapter {

    private static final Map<String, String> LENGTHS = Map.of("continuousAbsenceYears", "years");
    private static final String WITHDRAWN_FOR = "permitWithdrawnFor";
    private static final Set<String> FOR_BEING_AWAY =
            Set.of("absence", "main residence moved", "moving main residence");

    @Override
    public String rule() {
        return "NL_ASSOC_1_80_ABSENCE";
    }

    @Override
    public Set<String> inputs() {
        return Set.of("country", "nationality", "continuousAbsenceYears", WITHDRAWN_FOR, "lawAsOf");
    }

    @Override
    public Answered answer(CaseInputs inputs, CaseBench bench) {
        String state = inputs.state("country");
        if (inputs.has(WITHDRAWN_FOR)
                && !FOR_BEING_AWAY.contains(
                        inputs.text(WITHDRAWN_FOR).orElseThrow().toLowerCase(Locale.ROOT))) {
            throw new NotMappedException(WITHDRAWN_FOR);
        }
        AskedLaw law = AskedLaw.of(inputs, bench.today());
        ToldAbsence absence = ToldAbsence.byLength(inputs, LENGTHS, law.day())
                .orElseThrow(() -> new NotMappedException("continuousAbsenceYears"));
        LifeDraft life = new LifeDraft()
                .nationalOf(inputs.nationality())
                .in(state, LifeDraft.EARLIEST_DAY, absence.leaving())
                .outside(state, absence.leaving(), absence.back(), Optional.empty())
                .inSince(state, absence.back())
                .holds("nl.association", state, absence.leaving())
                .answers("nl.legitimate-reason", false);
        Verdict verdict = bench.verdict(life, "nl.association.keep", law.day(), law.reading(), "lawAsOf");
        return new Answered(RestsOn.verdict(verdict))
                .whether("associationRightsLost", verdict, Answer.NO)
                .whether("decisionAnnulled", verdict, Answer.YES);
    }
}
