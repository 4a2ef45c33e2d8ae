package org.circula.ask.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.circula.person.Answer;
import org.circula.person.HeldStatus;
import org.circula.person.Insurance;
import org.circula.person.Known;
import org.circula.person.Life;
import org.circula.person.LifeEvent;
import org.circula.person.Person;
import org.circula.person.Stay;
import org.circula.person.Work;
import org.circula.time.Span;

/** Lives with one thing changed. */
public final class Edits {

    private Edits() {}

    /** With an answer. */
    public static Life withAnswer(Life life, String fact, Answer answer) {
        Map<String, Answer> answers = new HashMap<>(life.answers());
        answers.put(fact, answer);
        return new Life(
                life.person(),
                life.stays(),
                life.unknownDays(),
                life.statuses(),
                life.work(),
                life.insured(),
                life.events(),
                life.plans(),
                answers);
    }

    /** With a day of birth. */
    public static Life withBirth(Life life, LocalDate born) {
        return withPerson(
                life,
                new Person(Optional.of(born), life.person().sex(), life.person().nationalities()));
    }

    /** With other particulars of the person. */
    public static Life withPerson(Life life, Person person) {
        return new Life(
                person,
                life.stays(),
                life.unknownDays(),
                life.statuses(),
                life.work(),
                life.insured(),
                life.events(),
                life.plans(),
                life.answers());
    }

    /** With other stays and stretches unknown. */
    public static Life withStays(Life life, Known<Stay> stays, List<Span> unknownDays) {
        return new Life(
                life.person(),
                stays,
                unknownDays,
                life.statuses(),
                life.work(),
                life.insured(),
                life.events(),
                life.plans(),
                life.answers());
    }

    /** With other statuses. */
    public static Life withStatuses(Life life, Known<HeldStatus> statuses) {
        return new Life(
                life.person(),
                life.stays(),
                life.unknownDays(),
                statuses,
                life.work(),
                life.insured(),
                life.events(),
                life.plans(),
                life.answers());
    }

    /** With other work. */
    public static Life withWork(Life life, Known<Work> work) {
        return new Life(
                life.person(),
                life.stays(),
                life.unknownDays(),
                life.statuses(),
                work,
                life.insured(),
                life.events(),
                life.plans(),
                life.answers());
    }

    /** With other insurance. */
    public static Life withInsured(Life life, Known<Insurance> insured) {
        return new Life(
                life.person(),
                life.stays(),
                life.unknownDays(),
                life.statuses(),
                life.work(),
                insured,
                life.events(),
                life.plans(),
                life.answers());
    }

    /** With other events. */
    public static Life withEvents(Life life, Known<LifeEvent> events) {
        return new Life(
                life.person(),
                life.stays(),
                life.unknownDays(),
                life.statuses(),
                life.work(),
                life.insured(),
                events,
                life.plans(),
                life.answers());
    }

    static <T> Known<T> plus(Known<T> list, List<T> more) {
        List<T> all = new ArrayList<>(list.items());
        all.addAll(more);
        return new Known<>(all, list.complete());
    }
}
