package org.circula.measure;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.circula.law.LookBack;
import org.circula.person.LifeEvent;
import org.circula.time.DaySet;
import org.circula.time.UncertainDays;

/**
 * The days a measure looks at.
 *
 * @param first the first day
 * @param last the last day; may lie before the first where no day is looked at
 * @param missing what is missing to know where the days begin; empty where it is known
 * @param nothingToCountFrom whether the event or status from which the days run never was
 */
record DayRange(LocalDate first, LocalDate last, List<Missing> missing, boolean nothingToCountFrom) {

    /** Nobody who asks was born before it. */
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    DaySet days() {
        return DaySet.between(first, last);
    }

    /** Resolves which days are meant. A period back from a day is the window that ends with that day: P180D holds 180 days. */
    static DayRange of(LookBack lookBack, List<String> places, MeasureContext context) {
        LocalDate day = context.day();
        if (lookBack instanceof LookBack.Within within) {
            return known(Windows.firstDayEndingOn(day, within.period()), day);
        }
        if (lookBack instanceof LookBack.FirstDayOf back) {
            LocalDate first = day.minus(back.period()).plusDays(1);
            return known(first, first);
        }
        if (lookBack instanceof LookBack.NamedDays named) {
            DayRange all = of(named.days(), places, context);
            return known(
                    named.notBefore().filter(all.first::isBefore).orElse(all.first),
                    named.until().filter(all.last::isAfter).orElse(all.last));
        }
        if (lookBack instanceof LookBack.SinceGrant) {
            return known(context.held().isPresent() ? context.held().get().grantedOn() : firstListedDay(context), day);
        }
        if (lookBack instanceof LookBack.SinceFirstPresence) {
            return sinceFirstPresence(places, context);
        }
        if (lookBack instanceof LookBack.SinceEvent since) {
            return fromEvent(
                    since.event(),
                    context,
                    date -> known(
                            date,
                            Stream.concat(since.atMost().map(date::plus).stream(), since.until().stream())
                                    .filter(end -> end.isBefore(day))
                                    .min(Comparator.naturalOrder())
                                    .orElse(day)));
        }
        if (lookBack instanceof LookBack.SinceGrantOf since) {
            return Subjects.grantOf(since.kind(), context)
                    .map(chain -> known(chain.grantedOn(), day))
                    .orElseGet(() -> new DayRange(
                            day.plusDays(1),
                            day,
                            context.life().statusesComplete()
                                    ? List.of()
                                    : List.of(new Missing(Missing.Kind.STATUS, since.kind(), List.of())),
                            context.life().statusesComplete()));
        }
        if (lookBack instanceof LookBack.WithinBackFrom within) {
            return fromEvent(
                    within.event(), context, date -> known(Windows.firstDayEndingOn(date, within.back()), date));
        }
        if (lookBack instanceof LookBack.SinceEndOf since) {
            return sinceEndOf(since.kinds(), context);
        }
        return known(firstDayOfLife(context), day);
    }

    /** Days before the first one listed are open, not empty: what a life does not tell did not fail to happen. */
    private static LocalDate firstDayOfLife(MeasureContext context) {
        return context.life().born().orElse(EARLIEST);
    }

    /**
     * Open days from the first listed on may hold an earlier presence, and so may stays that are not listed; what lies before
     * the first day of a complete list is not looked at.
     */
    private static DayRange sinceFirstPresence(List<String> places, MeasureContext context) {
        LocalDate day = context.day();
        LocalDate listed = firstListedDay(context);
        UncertainDays presence = context.life().presence(places).within(listed, day);
        LocalDate first = presence.surely().firstDay().orElse(listed);
        Optional<LocalDate> perhaps = presence.perhaps().firstDay();
        boolean mayBeEarlier = !context.life().life().stays().complete()
                || perhaps.isPresent()
                        && (perhaps.get().isBefore(first) || presence.surely().isEmpty());
        return new DayRange(
                first,
                day,
                mayBeEarlier
                        ? List.of(new Missing(
                                Missing.Kind.PRESENCE,
                                String.join("+", places),
                                presence.open().runs()))
                        : List.of(),
                false);
    }

    private static DayRange sinceEndOf(List<String> kinds, MeasureContext context) {
        Optional<LocalDate> end = context.life().statuses().stream()
                .filter(status -> kinds.contains(status.kind()))
                .flatMap(status -> status.endsOn().stream())
                .filter(last -> !last.isAfter(context.day()))
                .max(Comparator.naturalOrder());
        List<Missing> missing = context.life().statusesComplete()
                ? List.of()
                : List.of(new Missing(Missing.Kind.STATUS, kinds.get(0), List.of()));
        return end.map(last -> new DayRange(last.plusDays(1), context.day(), missing, false))
                .orElseGet(() -> new DayRange(context.day().plusDays(1), context.day(), missing, missing.isEmpty()));
    }

    private static DayRange fromEvent(
            String kind, MeasureContext context, java.util.function.Function<LocalDate, DayRange> range) {
        EventDays days = EventDays.of(kind, context);
        List<Missing> missing = days.complete() ? List.of() : List.of(EventDays.missing(kind));
        return days.last()
                .map(range)
                .map(found -> new DayRange(found.first, found.last, missing, false))
                .orElseGet(() -> new DayRange(context.day().plusDays(1), context.day(), missing, missing.isEmpty()));
    }

    private static DayRange known(LocalDate first, LocalDate last) {
        return new DayRange(first, last, List.of(), false);
    }

    private static LocalDate firstListedDay(MeasureContext context) {
        return context.life()
                .firstListedStay()
                .or(() -> context.life().statuses().stream()
                        .map(StatusChain::grantedOn)
                        .min(Comparator.naturalOrder()))
                .orElse(context.day());
    }

    /** The days on which events of one kind happened, up to the day that counts. */
    record EventDays(List<LocalDate> days, boolean complete) {

        static EventDays of(String kind, MeasureContext context) {
            List<LifeEvent> events = context.life().life().events().items().stream()
                    .filter(event -> event.kind().equals(kind))
                    .toList();
            List<LocalDate> dated = events.stream()
                    .flatMap(event -> event.date().stream())
                    .filter(date -> !date.isAfter(context.day()))
                    .sorted()
                    .toList();
            boolean undated = events.stream().anyMatch(event -> event.date().isEmpty());
            return new EventDays(dated, context.life().life().events().isCompleteFor(kind) && !undated);
        }

        Optional<LocalDate> last() {
            return days.isEmpty() ? Optional.empty() : Optional.of(days.get(days.size() - 1));
        }

        static Missing missing(String kind) {
            return new Missing(Missing.Kind.EVENT, kind, List.of());
        }
    }
}
