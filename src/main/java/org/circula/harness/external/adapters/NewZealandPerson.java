package org.circula.harness.external.adapters;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.circula.assess.Question.Reading;
import org.circula.harness.external.CaseBench;
import org.circula.harness.external.CaseInputs;
import org.circula.harness.external.LifeDraft;
import org.circula.harness.external.NotMappedException;
import org.circula.harness.external.YesDays;
import org.circula.verdict.Verdict;

/**
 * The person of a case about citizenship of New Zealand. Days present are stays there, and between them the person is outside; days
 * with a right to stay for good are days with a permanent resident visa. What a case does not tell of the person is not so.
 */
record NewZealandPerson(CaseInputs person) {

    static final String STATE = "NZ";
    static final String JURISDICTION = "nz";
    static final String ASSERTIONS = "assertions";
    static final String DAYS = "nz.citizenship.days";
    static final String DAYS_EACH_YEAR = "nz.citizenship.days-each-year";
    static final String DAYS_OF_LAST_YEAR = "nz.citizenship.days-of-last-year";

    private static final String PERSON = "person";
    private static final String PRESENT = "present_in_new_zealand";
    private static final String ENTITLED = "immigration__entitled_to_indefinite_stay";
    private static final String BORN = "date_of_birth";
    private static final String CHARACTER = "citizenship__of_good_character";
    private static final String ENGLISH = "citizenship__sufficient_knowledge_english_language";
    private static final String DUTIES = "citizenship__sufficient_knowledge_responsibilities_and_privileges";
    private static final String INTENDS = "citizenship__intends_to_reside_in_nz";

    private static final Set<String> TOLD =
            Set.of(PRESENT, ENTITLED, BORN, CHARACTER, ENGLISH, DUTIES, INTENDS, "full_capacity");

    /** What is under the key for the person, if it says nothing that is not mapped. */
    static NewZealandPerson of(CaseInputs inputs) {
        CaseInputs person = inputs.under(PERSON);
        person.keys().stream().filter(key -> !TOLD.contains(key)).findFirst().ifPresent(key -> {
            throw new NotMappedException(key);
        });
        return new NewZealandPerson(person);
    }

    static Set<String> inputs() {
        return Set.of(PERSON);
    }

    LifeDraft life() {
        String firstDay = person.text(BORN).orElse(LifeDraft.EARLIEST_DAY);
        LifeDraft life = new LifeDraft()
                .comingAndGoing(STATE, List.of(STATE), YesDays.of(person, PRESENT), firstDay)
                .answers("nz.good-character", person.yes(CHARACTER))
                .answers("nz.english", person.yes(ENGLISH))
                .answers("nz.duties-known", person.yes(DUTIES))
                .answers("nz.intends-to-stay", person.yes(INTENDS))
                .answers("nz.fewer-days-accepted", false);
        YesDays.of(person, ENTITLED).forEach(days -> life.holds("nz.permanent", STATE, days));
        person.dayIfSaid(BORN).ifPresent(life::born);
        return life;
    }

    Verdict citizenship(LocalDate day, CaseBench bench) {
        return bench.verdict(life(), "nz.citizenship.acquire", day, Reading.AS_UNDERSTOOD_NOW, ASSERTIONS);
    }
}
