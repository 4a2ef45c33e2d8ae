package org.circula.advise.dates;

import java.time.LocalDate;
import java.util.List;
import org.circula.assess.Assessor;
import org.circula.assess.LawVocabulary;
import org.circula.assess.Question;
import org.circula.assess.RealLaw;
import org.circula.person.Life;
import org.circula.person.LifeReader;
import org.circula.person.LifeReading;
import org.circula.verdict.Verdict;

/** Lives written as files have them, and pathways of the law that Circula ships put to them. */
final class RealPuts {

    private RealPuts() {}

    static Life life(String told) {
        return ((LifeReading.Good) new LifeReader(LawVocabulary.of(RealLaw.law())).read(told)).life();
    }

    /** The first put of a pathway on a day, judged on others by an assessor. */
    static TriedPut of(String pathway, Life life, LocalDate asked, Assessor assessor) {
        Question.Reading reading = Question.Reading.AS_UNDERSTOOD_NOW;
        Verdict now = RealLaw.assess(life, asked, reading, List.of(pathway)).verdicts().stream()
                .filter(verdict -> verdict.put().pathway().id().equals(pathway))
                .findFirst()
                .orElseThrow();
        return TriedPut.of(assessor, RealLaw.law(), now, reading);
    }
}
