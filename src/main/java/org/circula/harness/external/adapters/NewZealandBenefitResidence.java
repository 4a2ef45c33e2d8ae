package org.circula.harness.external.adapters;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.circula.assess.Question.Reading;
import org.circula.harness.external.Answered;
import org.circula.harness.external.CaseBench;
import org.circula.harness.external.CaseInputs;
import org.circula.harness.external.LifeDraft;
import org.circula.harness.external.NotMappedException;
import org.circula.harness.external.QuestionAdapter;
import org.circula.harness.external.RestsOn;
import org.circula.verdict.Answer;
import org.circula.verdict.Outcome;
import org.circula.verdict.Verdict;

/**
 * Whether somebody meets the conditions of residence for a main benefit in New Zealand. The case tells a week, of which the first day
 * is asked about, and flags, each of which is a status, an answer or the nationality; what it does not tell is not so. The length of
 * a residence stands in the name of its flag. Years lived there before are years before the claim.
 */
final class NewZealandBenefitResidence implements QuestionAdapter {

    private static final String PERIOD = "period";
    private static final String PERSON = "person";
    private static final String FIRST_DAY = "-1";
    private static final String CITIZEN = "citizenship__citizen";
    private static final String UNLAWFUL = "social_security__unlawfully_resident_or_present";
    private static final String YEARS_BEFORE = "years_resided_continuously_in_new_zealand";
    private static final Pattern YEARS_AS_RESIDENT =
            Pattern.compile("social_security__resided_continuously_nz_(\\d+)_years_citizen_or_resident");
    private static final Map<String, String> STATUSES = Map.of(
            "immigration__permanent_resident", "nz.permanent",
            "immigration__resident", "nz.resident",
            "immigration__temporary_entry_class_visa", "nz.temporary",
            "immigration__recognised_refugee", "nz.recognised-refugee",
            "immigration__protected_person", "nz.recognised-refugee",
            "social_security__refugee_or_protected_person", "nz.recognised-refugee");
    private static final Map<String, String> ANSWERS = Map.of(
            "social_security__ordinarily_resident_in_new_zealand", "nz.ordinarily-resident",
            "social_security__ordinarily_resident_in_country_with_reciprocity_agreement",
                    "nz.ordinarily-resident-in-agreement-country");

    /** Decides nothing about residence. */
    private static final String AGE = "age";

    private final String rule;

    private NewZealandBenefitResidence(String rule) {
        this.rule = rule;
    }

    /** One adapter for each question: whether the conditions are met, and whether the person is a citizen or resident at all. */
    static List<NewZealandBenefitResidence> all() {
        return List.of(
                new NewZealandBenefitResidence("NZ_BENEFIT_RESIDENCE"),
                new NewZealandBenefitResidence("NZ_CITIZEN_OR_RESIDENT"));
    }

    @Override
    public String rule() {
        return rule;
    }

    @Override
    public Set<String> inputs() {
        return Set.of(PERIOD, PERSON);
    }

    @Override
    public Answered answer(CaseInputs inputs, CaseBench bench) {
        Verdict verdict = bench.verdict(
                life(inputs.under(PERSON)), "nz.main-benefit.claim", day(inputs), Reading.AS_UNDERSTOOD_NOW, PERIOD);
        boolean citizen = is(Outcome.MET, verdict, "nz.main-benefit.citizen");
        Answered answered = new Answered(RestsOn.verdict(verdict))
                .with(CITIZEN, citizen)
                .with(
                        "immigration__citizen_or_resident",
                        citizen || is(Outcome.MET, verdict, "nz.main-benefit.residence-visa"))
                .whether("social_security__residential_requirement", verdict, Answer.YES);
        return limitation(answered, verdict, "social_security__general_limitation");
    }

    /** Not barred; where a grant is left to appreciation, neither yes nor no. */
    private static Answered limitation(Answered answered, Verdict verdict, String key) {
        boolean weighed = false;
        boolean barred = false;
        for (String provision : Set.of("nz.main-benefit.lawfully-present", "nz.main-benefit.temporary-visa")) {
            weighed |= is(Outcome.DISCRETIONARY, verdict, provision);
            barred |= is(Outcome.NOT_MET, verdict, provision);
        }
        return weighed ? answered.open(key, Outcome.DISCRETIONARY.name()) : answered.with(key, !barred);
    }

    private static boolean is(Outcome outcome, Verdict verdict, String provision) {
        return verdict.findings().stream()
                .anyMatch(finding -> finding.provision().id().equals(provision) && finding.outcome() == outcome);
    }

    private static LifeDraft life(CaseInputs person) {
        LifeDraft life = new LifeDraft()
                .nationalOfOnly(person.yes(CITIZEN) ? Optional.of(NewZealandPerson.STATE) : Optional.empty())
                .inSince(NewZealandPerson.STATE, LifeDraft.EARLIEST_DAY)
                .answers("nz.lawfully-present", !person.yes(UNLAWFUL))
                .answers(
                        "nz.years-before-claim",
                        person.wholeNumber(YEARS_BEFORE).orElse(0))
                .answers("nz.years-as-citizen-or-resident", yearsAsResident(person));
        ANSWERS.forEach((flag, question) -> life.answers(question, person.yes(flag)));
        STATUSES.entrySet().stream()
                .filter(flag -> person.yes(flag.getKey()))
                .map(Map.Entry::getValue)
                .distinct()
                .forEach(kind -> life.holds(kind, NewZealandPerson.STATE, LifeDraft.EARLIEST_DAY));
        return life;
    }

    private static int yearsAsResident(CaseInputs person) {
        int years = 0;
        for (String key : person.keys()) {
            Matcher named = YEARS_AS_RESIDENT.matcher(key);
            boolean known = STATUSES.containsKey(key)
                    || ANSWERS.containsKey(key)
                    || Set.of(CITIZEN, UNLAWFUL, YEARS_BEFORE, AGE).contains(key);
            if (named.matches()) {
                years = person.yes(key) ? Integer.parseInt(named.group(1)) : 0;
            } else if (!known) {
                throw new NotMappedException(key);
            }
        }
        return years;
    }

    private static LocalDate day(CaseInputs inputs) {
        try {
            return LocalDate.parse(inputs.text(PERIOD).orElse("") + FIRST_DAY, DateTimeFormatter.ISO_WEEK_DATE);
        } catch (DateTimeParseException notAWeek) {
            throw new NotMappedException(PERIOD);
        }
    }
}
