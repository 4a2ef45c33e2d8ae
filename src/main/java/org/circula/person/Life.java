package org.circula.person;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.circula.time.Span;

/**
 * All that is known of a person, and what is known to be unknown.
 *
 * <p>A list that is present and complete says all there is; an absent list ({@link Known#unknown()}) says nothing.
 *
 * @param person birth, sex, nationalities
 * @param stays where the person was; from the first day listed on, a day in no stay was spent outside every country
 *     listed (nothing is said of others); before it, nothing is known
 * @param unknownDays stretches about which nothing is known; they win over a stay
 * @param statuses permits, visas and statuses granted, each by one State
 * @param work periods of work
 * @param insured periods or credits of social insurance
 * @param events what happened on a day
 * @param plans intended absences and stays; never facts
 * @param answers answers by fact id; what is not answered is unknown
 */
public record Life(
        Person person,
        Known<Stay> stays,
        List<Span> unknownDays,
        Known<HeldStatus> statuses,
        Known<Work> work,
        Known<Insurance> insured,
        Known<LifeEvent> events,
        List<Plan> plans,
        Map<String, Answer> answers) {

    public Life {
        unknownDays = List.copyOf(unknownDays);
        plans = List.copyOf(plans);
        answers = Map.copyOf(answers);
    }

    /** A life of which nothing is known yet. */
    public static Life unknown() {
        return new Life(
                new Person(Optional.empty(), Optional.empty(), Known.unknown()),
                Known.unknown(),
                List.of(),
                Known.unknown(),
                Known.unknown(),
                Known.unknown(),
                Known.unknown(),
                List.of(),
                Map.of());
    }

    /** With other particulars of the person. */
    public Life withPerson(Person other) {
        return new Life(other, stays, unknownDays, statuses, work, insured, events, plans, answers);
    }

    /** With other stays, and other stretches about which nothing is known. */
    public Life withStays(Known<Stay> otherStays, List<Span> otherUnknownDays) {
        return new Life(person, otherStays, otherUnknownDays, statuses, work, insured, events, plans, answers);
    }

    /** With other statuses. */
    public Life withStatuses(Known<HeldStatus> others) {
        return new Life(person, stays, unknownDays, others, work, insured, events, plans, answers);
    }

    /** With other work. */
    public Life withWork(Known<Work> others) {
        return new Life(person, stays, unknownDays, statuses, others, insured, events, plans, answers);
    }

    /** With other insurance. */
    public Life withInsured(Known<Insurance> others) {
        return new Life(person, stays, unknownDays, statuses, work, others, events, plans, answers);
    }

    /** With other events. */
    public Life withEvents(Known<LifeEvent> others) {
        return new Life(person, stays, unknownDays, statuses, work, insured, others, plans, answers);
    }

    /** With an answer, in place of what was answered before. */
    public Life withAnswer(String fact, Answer answer) {
        Map<String, Answer> others = new HashMap<>(answers);
        others.put(fact, answer);
        return withAnswers(others);
    }

    /** With these answers in place of all that were given. */
    public Life withAnswers(Map<String, Answer> others) {
        return new Life(person, stays, unknownDays, statuses, work, insured, events, plans, others);
    }
}
