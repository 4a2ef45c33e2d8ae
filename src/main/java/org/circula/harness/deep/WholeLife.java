package org.circula.harness.deep;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.circula.ask.fact.Listed;
import org.circula.law.RuleBases;
import org.circula.person.Answer;
import org.circula.person.HeldStatus;
import org.circula.person.Known;
import org.circula.person.Life;
import org.circula.person.LifeEvent;
import org.circula.person.Person;
import org.circula.person.Stay;
import org.circula.time.Span;

/**
 * Tells the rest of a life, so that nothing is left open: whoever tells of no stay was always in the State asked about, else in a
 * country of which no law speaks before the first stay; every question is answered; what is not listed is not there.
 */
final class WholeLife {

    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);
    private static final int USUAL_AGE = 40;

    private final Optional<String> home;
    private final LocalDate asOf;
    private final String reason;
    private final String far;
    private final Rest rest;

    /**
     * What every life is told with that does not say it itself.
     *
     * @param answers an answer to every question
     * @param kindsThatEnd kinds of status of which the end must be told
     * @param eventsThatFixADay events of which the day that they fix must be told
     * @param far a country of which no law speaks
     */
    record Rest(Map<String, Answer> answers, Set<String> kindsThatEnd, Set<String> eventsThatFixADay, String far) {

        static Rest of(RuleBases law) {
            return new Rest(
                    UsualAnswers.of(law),
                    Constants.kindsThatEnd(law),
                    Constants.eventsThatFixADay(law),
                    countryOfNoLaw(law));
        }
    }

    /**
     * @param home the State asked about
     * @param asOf the day asked about
     * @param reason why the person was wherever the life does not say
     */
    WholeLife(Optional<String> home, LocalDate asOf, String reason, Rest rest) {
        this.home = home;
        this.asOf = asOf;
        this.reason = reason;
        this.far = rest.far();
        this.rest = rest;
    }

    /** The life of somebody who was never anywhere that a law speaks of. */
    Optional<Life> alwaysAway(Life told) {
        return of(told.withStays(Known.all(List.of(in(far, Span.runningFrom(FIRST_DAY)))), List.of()));
    }

    /** A country in no territory and with no rule base. */
    private static String countryOfNoLaw(RuleBases law) {
        TreeSet<String> spokenOf = new TreeSet<>();
        law.words()
                .territories()
                .values()
                .forEach(place -> spokenOf.addAll(place.members().keySet()));
        law.bases().values().forEach(base -> base.country().ifPresent(spokenOf::add));
        for (String country : Locale.getISOCountries()) {
            if (!spokenOf.contains(country)) {
                return country;
            }
        }
        throw new IllegalStateException("Some law speaks of every country.");
    }

    /** The life with nothing left open; empty where it cannot be, such as something done before birth. */
    Optional<Life> of(Life told) {
        LocalDate born = told.person().born().orElse(asOf.minusYears(USUAL_AGE));
        if (begun(told).anyMatch(day -> day.isBefore(born))) {
            return Optional.empty();
        }
        Map<String, Answer> all = new HashMap<>(rest.answers());
        all.putAll(told.answers());
        Life closed = told.withPerson(
                new Person(Optional.of(born), told.person().sex(), told.person().nationalities()));
        for (Listed list : Listed.values()) {
            closed = list.isOpen(closed) ? list.close(closed) : closed;
        }
        return Optional.of(new Life(
                closed.person(),
                Known.all(stays(told, born)),
                List.of(),
                Known.all(closed.statuses().items().stream().map(this::ended).toList()),
                closed.work(),
                closed.insured(),
                Known.all(closed.events().items().stream().map(this::fixing).toList()),
                List.of(),
                all));
    }

    /** A status whose time left is counted ends a year from the day asked about, unless it says otherwise. */
    private HeldStatus ended(HeldStatus status) {
        return status.days().stillRunning() && rest.kindsThatEnd().contains(status.kind())
                ? new HeldStatus(
                        status.kind(),
                        status.state(),
                        Span.of(status.days().firstDay(), asOf.plusYears(1)),
                        status.employer(),
                        status.entries(),
                        status.used(),
                        status.planned())
                : status;
    }

    /** An event that fixes a day fixes one a year later, unless it says otherwise. */
    private LifeEvent fixing(LifeEvent event) {
        return event.until().isEmpty()
                        && event.date().isPresent()
                        && rest.eventsThatFixADay().contains(event.kind())
                ? new LifeEvent(
                        event.kind(),
                        event.date(),
                        event.date().map(day -> day.plusYears(1)),
                        event.state(),
                        event.about())
                : event;
    }

    private static java.util.stream.Stream<LocalDate> begun(Life life) {
        return java.util.stream.Stream.of(
                        life.statuses().items().stream()
                                .map(status -> status.days().firstDay()),
                        life.work().items().stream().map(work -> work.days().firstDay()),
                        life.insured().items().stream()
                                .flatMap(insured -> insured.days().stream())
                                .map(Span::firstDay),
                        life.events().items().stream().flatMap(event -> event.date().stream()))
                .flatMap(days -> days);
    }

    private List<Stay> stays(Life told, LocalDate born) {
        List<Stay> stays = new ArrayList<>();
        for (Stay stay : told.stays().items()) {
            boolean lived =
                    stay.days().end().isEmpty() || !stay.days().end().get().isBefore(born);
            if (lived) {
                stays.add(stay.days().firstDay().isBefore(born) ? stay(stay, since(stay.days(), born)) : stay);
            }
        }
        LocalDate first = born.isBefore(FIRST_DAY) ? FIRST_DAY : born;
        Optional<LocalDate> listed =
                stays.stream().map(stay -> stay.days().firstDay()).min(Comparator.naturalOrder());
        if (listed.isEmpty()) {
            stays.add(in(home.orElse(far), Span.runningFrom(first)));
        } else if (listed.get().isAfter(first)) {
            stays.add(0, in(far, Span.of(first, listed.get().minusDays(1))));
        }
        return stays;
    }

    private static Span since(Span days, LocalDate first) {
        return days.end().map(end -> Span.of(first, end)).orElse(Span.runningFrom(first));
    }

    private static Stay stay(Stay stay, Span days) {
        return new Stay(stay.place(), days, stay.reason(), stay.irregularExit());
    }

    /** A stay at home, or far from everything where no home is given. */
    Stay stay(Optional<String> country, Span days, Optional<String> why) {
        return new Stay(new Stay.In(country.orElse(far)), days, Optional.of(why.orElse(reason)), Optional.empty());
    }

    private Stay in(String country, Span days) {
        return new Stay(new Stay.In(country), days, Optional.of(reason), Optional.empty());
    }
}
