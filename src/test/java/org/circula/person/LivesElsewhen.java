package org.circula.person;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.circula.law.DatedBy;
import org.circula.time.Span;

/** A life moved in time as a whole, so that what dates a provision happens on a day of the tester's choice. */
public final class LivesElsewhen {

    private LivesElsewhen() {}

    /** The life with every day moved by so many days; calendar lengths may change by a day or two at month ends. */
    public static Life moved(Life life, long days) {
        UnaryOperator<LocalDate> move = day -> day.plusDays(days);
        UnaryOperator<Span> span = old -> old.end().isPresent()
                ? Span.of(move.apply(old.firstDay()), move.apply(old.end().get()))
                : Span.runningFrom(move.apply(old.firstDay()));
        return new Life(
                new Person(
                        life.person().born().map(move),
                        life.person().sex(),
                        life.person().nationalities()),
                each(
                        life.stays(),
                        stay -> new Stay(stay.place(), span.apply(stay.days()), stay.reason(), stay.irregularExit())),
                life.unknownDays().stream().map(span).toList(),
                each(
                        life.statuses(),
                        held -> new HeldStatus(
                                held.kind(),
                                held.state(),
                                span.apply(held.days()),
                                held.employer(),
                                held.entries(),
                                held.used(),
                                held.planned())),
                each(
                        life.work(),
                        work -> new Work(work.country(), span.apply(work.days()), work.occupation(), work.employer())),
                each(
                        life.insured(),
                        insured -> new Insurance(
                                insured.country(),
                                insured.branch(),
                                insured.days().map(span),
                                insured.credits())),
                each(
                        life.events(),
                        event -> new LifeEvent(
                                event.kind(),
                                event.date().map(move),
                                event.until().map(move),
                                event.state(),
                                event.about())),
                List.of(),
                life.answers());
    }

    /** The day by which a provision so dated would pick its value in this life; empty where the life tells of none. */
    public static Optional<LocalDate> dayThatDates(Life life, DatedBy datedBy, LocalDate asOf) {
        return switch (datedBy) {
            case GRANT_OF_STATUS ->
                life.statuses().items().stream()
                        .map(held -> held.days().firstDay())
                        .filter(day -> !day.isAfter(asOf))
                        .min(Comparator.naturalOrder());
            case BIRTH -> life.person().born();
            case APPLICATION -> last(life, "application", asOf).or(() -> Optional.of(asOf));
            case CLAIM -> last(life, "claim", asOf).or(() -> Optional.of(asOf));
            case DEPARTURE -> last(life, "departure", asOf).or(() -> Optional.of(asOf));
            case AS_OF -> Optional.of(asOf);
            case EVENT, ABSENCE_START -> Optional.empty();
        };
    }

    private static Optional<LocalDate> last(Life life, String event, LocalDate asOf) {
        return life.events().items().stream()
                .filter(told -> told.kind().equals(event))
                .flatMap(told -> told.date().stream())
                .filter(day -> !day.isAfter(asOf))
                .max(Comparator.naturalOrder());
    }

    private static <T> Known<T> each(Known<T> known, UnaryOperator<T> change) {
        return new Known<>(known.items().stream().map(change).toList(), known.complete());
    }
}
