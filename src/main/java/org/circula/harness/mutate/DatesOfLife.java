package org.circula.harness.mutate;

import java.time.LocalDate;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.circula.person.HeldStatus;
import org.circula.person.Insurance;
import org.circula.person.Known;
import org.circula.person.Life;
import org.circula.person.LifeEvent;
import org.circula.person.Person;
import org.circula.person.Plan;
import org.circula.person.Stay;
import org.circula.person.Work;
import org.circula.time.Span;

/** Moves days of a life. */
final class DatesOfLife {

    private DatesOfLife() {}

    /** All days that a life names. */
    static SortedSet<LocalDate> in(Life life) {
        SortedSet<LocalDate> days = new TreeSet<>();
        moved(life, day -> {
            days.add(day);
            return day;
        });
        return days;
    }

    /**
     * The life with each of its days moved.
     *
     * @throws IllegalArgumentException where a span would end before it begins
     */
    static Life moved(Life life, UnaryOperator<LocalDate> move) {
        return new Life(
                new Person(
                        life.person().born().map(move),
                        life.person().sex(),
                        life.person().nationalities()),
                each(
                        life.stays(),
                        stay -> new Stay(stay.place(), moved(stay.days(), move), stay.reason(), stay.irregularExit())),
                life.unknownDays().stream().map(span -> moved(span, move)).toList(),
                each(
                        life.statuses(),
                        status -> new HeldStatus(
                                status.kind(),
                                status.state(),
                                moved(status.days(), move),
                                status.employer(),
                                status.entries(),
                                status.used(),
                                status.planned())),
                each(
                        life.work(),
                        work -> new Work(work.country(), moved(work.days(), move), work.occupation(), work.employer())),
                each(
                        life.insured(),
                        insured -> new Insurance(
                                insured.country(),
                                insured.branch(),
                                insured.days().map(days -> moved(days, move)),
                                insured.credits())),
                each(
                        life.events(),
                        event -> new LifeEvent(
                                event.kind(),
                                event.date().map(move),
                                event.until().map(move),
                                event.state(),
                                event.about())),
                life.plans().stream()
                        .map(plan -> new Plan(plan.leaves(), moved(plan.days(), move), plan.stayIn(), plan.reason()))
                        .toList(),
                life.answers());
    }

    private static Span moved(Span span, UnaryOperator<LocalDate> move) {
        return new Span(move.apply(span.firstDay()), span.end().map(move));
    }

    private static <T> Known<T> each(Known<T> list, UnaryOperator<T> change) {
        return list.with(list.items().stream().map(change).toList());
    }
}
