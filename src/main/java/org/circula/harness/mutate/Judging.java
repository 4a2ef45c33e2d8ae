package org.circula.harness.mutate;

import java.time.LocalDate;
import org.circula.assess.LifeAssessor;
import org.circula.assess.Marker;
import org.circula.law.RuleBases;

/**
 * How lives are judged while mutants are tried.
 *
 * @param today the day from which the rules are known
 */
record Judging(LocalDate today) {

    LifeAssessor assessor(RuleBases law, Marker marker) {
        return new LifeAssessor(law, marker, today, "mutants");
    }
}
